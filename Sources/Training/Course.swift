import CivilDate
import Verzuimprotocol

/// Makes up the course of an illness, line by line.
struct Course {
  private var generator: SeededGenerator
  private(set) var lines: [Gebeurtenis] = []

  init(generator: SeededGenerator) {
    self.generator = generator
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// Makes up a course of this kind and gives the day on which the lesson plays.
  mutating func play(_ kind: SituationKind) -> CivilDate {
    let first = workday()
    switch kind {
    case .ziekmelding:
      report(first)
      return first
    case .eersteWeek:
      report(first)
      return first + number(2...5)
    case .naDeEersteWeek:
      report(first)
      call(first + 7)
      return first + number(8...13)
    case .dreigendLang:
      report(first)
      call(first + 7, isLong: true)
      return first + number(20...27)
    case .advies:
      report(first)
      call(first + 7)
      advise(first)
      return first + number(36...41)
    case .plan:
      report(first)
      call(first + 7)
      advise(first)
      plan(first)
      return first + number(56...85)
    case .halfJaar: return longCourse(first, number(200...320))
    case .eersteJaar: return longCourse(first, number(340...355))
    case .tweeJaar: return longCourse(first, number(590...620))
    case .hersteld:
      report(first)
      let back = first + number(50...90)
      recover(back)
      return back + number(1...10)
    case .opnieuwZiek:
      report(first)
      let back = first + number(10...60)
      recover(back)
      let again = back + number(10...45)
      report(again)
      return again
    case .vaakZiek:
      var day = first
      for index in 1...number(3...5) {
        report(day)
        if index == 1 { recover(day + 3) }
        if index > 1 { recover(day + number(2...5)) }
        day = day + number(50...70)
      }
      return (lines.last?.dag ?? day) + 1
    }
  }

  /// A working day of 2025 to 2027, not in the last days of a month: a month later is then always the
  /// same day of the month, so that no lesson turns on the length of February.
  private mutating func workday() -> CivilDate {
    let start = CivilDate(year: 2025, month: 1, day: 1) ?? CivilDate(dayNumber: 0)
    var day = start + number(0...1000)
    while day.weekday == .saturday || day.weekday == .sunday || day.day > 27 { day = day + 1 }
    return day
  }

  private mutating func longCourse(_ first: CivilDate, _ days: Int) -> CivilDate {
    report(first)
    call(first + 7, isLong: true)
    advise(first)
    plan(first)
    return first + days
  }

  private mutating func report(_ day: CivilDate) {
    add(.ziekmelding, day, by: .medewerker) { $0.eersteDag = day }
  }

  private mutating func call(_ day: CivilDate, isLong: Bool? = nil) {
    add(.week1Gesprek, day, by: .leidinggevende) { $0.isLong = isLong }
    add(.week1Rapportage, day, by: .leidinggevende) { $0.isLong = isLong }
  }

  private mutating func advise(_ first: CivilDate) {
    add(.probleemanalyse, first + 33, by: .bedrijfsarts) { _ in }
    add(.reintegratieadvies, first + 34, by: .bedrijfsmaatschappelijkWerker) { _ in }
  }

  private mutating func plan(_ first: CivilDate) {
    add(.adviesBespreken, first + 40, by: .leidinggevende) { _ in }
    add(.planVanAanpak, first + number(43...52), by: .leidinggevende) { _ in }
  }

  private mutating func recover(_ day: CivilDate) {
    add(.hersteldmelding, day, by: .medewerker) { $0.hersteldatum = day }
  }

  private mutating func add(
    _ verplichting: Verplichting, _ day: CivilDate, by role: Role,
    _ fill: (inout Gebeurtenis) -> Void
  ) {
    var line = Gebeurtenis(
      nummer: lines.count + 1, soort: .verplichting(verplichting), dag: day, door: role)
    fill(&line)
    lines.append(line)
  }
}
