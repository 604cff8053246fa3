import Answers
public import CivilDate
public import DialogEngine

/// A host that knows nothing of anybody: facts are what is said of them, and every named list, day,
/// standard and right answer has something in it that fits.
///
/// The walker and the try-out play dialogs with it, so that what the one finds the other shows.
public struct FreeHost {
  /// The moment at which the dialogs are played.
  public let now: CivilMoment
  private let days: [String: CivilDate]
  private let lists: [String: [Choice]]
  private let standards: [String: Answer]
  private let expected: [String: Answer]

  /// A host for these dialogs; a named day that is not among `days` is today.
  public init(for dialogs: [Dialog], now: CivilMoment, days: [String: CivilDate]) {
    self.now = now
    self.days = days
    var lists: [String: [Choice]] = [:]
    var standards: [String: Answer] = [:]
    var expected: [String: Answer] = [:]
    for question in dialogs.flatMap(\.questions) {
      if let name = question.standard, standards[name] == nil {
        standards[name] = FreeHost.answer(to: question.wants, today: now.date)
      }
      if case .named(let name) = question.expected, expected[name] == nil {
        expected[name] = FreeHost.answer(to: question.wants, today: now.date)
      }
      guard let name = question.listName else { continue }
      // The first one is someone without a route of his own.
      var choices = lists[name] ?? [Choice(key: "00010234", text: "Nummer 10234")]
      for case .choice(let key) in question.routes.map(\.on)
      where !choices.contains(where: { $0.key == key }) {
        choices.append(Choice(key: key, text: key.capitalisedFirst))
      }
      lists[name] = choices
    }
    self.lists = lists
    self.standards = standards
    self.expected = expected
  }

  /// The host, with facts as `fact` says.
  public func host(fact: @escaping (String) -> Bool) -> Host {
    Host(
      now: now, fact: { name, _ in fact(name) }, value: { name, _ in "[\(name)]" },
      day: { name, _ in days[name] ?? now.date }, standard: { name, _ in standards[name] },
      choices: { name, _ in lists[name] ?? [] }, expected: { name, _ in expected[name] })
  }

  /// An answer that is among those that the walker types.
  private static func answer(to wants: Question.Wants, today: CivilDate) -> Answer? {
    switch wants {
    case .text: .text("Voorbeeldstraat 1")
    case .date: .date(today)
    case .time: .time(.noon)
    case .duration: .duration(count: 3, unit: .days)
    case .number: .number(hundredths: 12_00)
    case .phone: .phone("06 12 34 56 78")
    case .email: .email("naam@voorbeeld.example")
    case .employeeNumber: .employeeNumber("00010234")
    case .yesNo: .yesNo(true)
    case .choice(.fixed(let choices)): choices.first.map { .choice($0.key) }
    case .choices(.fixed(let choices)): choices.first.map { .choices([$0.key]) }
    case .choice(.named), .choices(.named): nil
    }
  }
}

extension Question {
  /// The list of the host that it lets choose from.
  var listName: String? {
    switch wants {
    case .choice(.named(let name)), .choices(.named(let name)): name
    case .choice(.fixed), .choices(.fixed), .text, .yesNo, .date, .time, .duration, .number,
      .phone, .email, .employeeNumber:
      nil
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
