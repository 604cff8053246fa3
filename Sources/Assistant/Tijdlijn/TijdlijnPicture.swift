import CivilDate
import Verzuimprotocol

/// A course in characters: a line a month, a character a day, and in words how many tasks.
struct TijdlijnPicture {
  private let geval: Ziektegeval
  private let today: CivilDate
  private let isWithoutDossier: Bool
  private let tasks: [Taak]
  private let months: MonthSpan
  private let signs: [CivilDate: DaySign]

  private static let labelWidth = 9
  private static let daysWidth = 31

  init(_ tijdschema: Tijdschema, tasks: [Taak]) {
    geval = tijdschema.geval
    today = tijdschema.vandaag
    isWithoutDossier = tijdschema.isWithoutDossier
    self.tasks = tasks.filter { $0.status != .vervallen }
    var signs: [CivilDate: DaySign] = [:]
    for task in self.tasks {
      let day = task.dates.sortDay
      signs[day] = max(signs[day] ?? .taskDone, DaySign(task))
    }
    for periode in geval.perioden {
      if let recovered = periode.hersteldatum { signs[recovered] = .recovery }
    }
    signs[today] = .today
    self.signs = signs
    months = MonthSpan(of: Array(signs.keys) + [geval.eersteZiektedag])
  }

  /// The lines, none wider than `width`, which is 40 columns at least.
  func lines(width: Int) -> [String] {
    var lines = [ruler]
    var quiet = 0
    for month in months.all {
      guard isEventful(month) else {
        quiet += 1
        continue
      }
      if quiet > 0 { lines.append(TijdlijnPicture.quietLine(quiet)) }
      quiet = 0
      lines += self.lines(of: month, width: width)
    }
    return lines
  }

  /// What the signs mean, of those that are there.
  var legend: [String] {
    let used = Set(months.all.filter(isEventful).flatMap { days(in: $0).map(sign) })
    return DaySign.allCases.filter(used.contains).compactMap(\.meaning)
  }

  private var ruler: String {
    var cells = [Character](
      repeating: " ", count: TijdlijnPicture.labelWidth + TijdlijnPicture.daysWidth + 1)
    for day in [1, 5, 10, 15, 20, 25, 30] {
      for (offset, digit) in String(day).enumerated() {
        cells[TijdlijnPicture.labelWidth + day - 1 + offset] = digit
      }
    }
    while cells.last == " " { cells.removeLast() }
    return String(cells)
  }

  private func lines(of month: CivilDate, width: Int) -> [String] {
    var line = MonthSpan.label(month) + " "
    for day in days(in: month) { line.append(sign(day).character) }
    let words = TaskCounts(
      tasks.filter { MonthSpan.first(of: $0.dates.sortDay) == month },
      isWithoutDossier: isWithoutDossier
    ).words
    let filler = TijdlijnPicture.labelWidth + TijdlijnPicture.daysWidth + 1 - line.count
    if words.isEmpty { return [line.trimmingTrailingSpaces] }
    let whole = line + String(repeating: " ", count: filler) + words
    if whole.count <= width { return [whole] }
    let indent = String(repeating: " ", count: TijdlijnPicture.labelWidth)
    return [line.trimmingTrailingSpaces, indent + words]
  }

  private static func quietLine(_ months: Int) -> String {
    let label = months == 1 ? "1 maand" : "\(months) maanden"
    return String(repeating: " ", count: labelWidth) + "(\(label) zonder taak)"
  }

  private func isEventful(_ month: CivilDate) -> Bool {
    MonthSpan.first(of: geval.eersteZiektedag) == month
      || signs.keys.contains { MonthSpan.first(of: $0) == month }
  }

  private func days(in month: CivilDate) -> [CivilDate] {
    (0..<CivilDate.daysIn(month: month.month, year: month.year)).map { month + $0 }
  }

  private func sign(_ day: CivilDate) -> DaySign {
    if let known = signs[day] { return known }
    if geval.isSick(on: day) { return day <= today ? .sick : .stillAhead }
    return geval.gaps.contains { $0.from <= day && day < $0.to } ? .gap : .none
  }
}

extension String {
  var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
