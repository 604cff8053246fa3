public import CivilDate

/// The invented people and days of one practice: the same again for the same seed.
public struct PracticeTeam: Sendable {
  /// The personeelsnummer of whoever practises.
  public let leader = "90000000"
  /// The first names of the team, in order.
  public let names: [String]
  /// The personeelsnummers of the team, in order.
  public let numbers: [String]
  /// The first day.
  public let firstDay: CivilDate

  /// A team for a scenario, whose first day falls on its weekday in the year from `today`.
  public init(for scenario: Scenario, today: CivilDate, generator: SeededGenerator) {
    var generator = generator
    names = Array(Situation.names.shuffled(using: &generator).prefix(scenario.hours.count))
    numbers = scenario.hours.indices.map { "9000000\($0 + 1)" }
    var day = today + Int.random(in: 1...300, using: &generator)
    while day.weekday != scenario.start { day = day + 1 }
    firstDay = day
  }

  /// A day of the scenario, 1 for the first.
  public func date(_ day: Int) -> CivilDate { firstDay + (day - 1) }

  /// A value of a scenario as a dossier keeps it.
  public func stored(_ value: Scenario.Value) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): date(day).iso
    }
  }

  /// Words of a scenario with the names of the team in them: "{lid-1}".
  public func words(_ text: String) -> String {
    var words = text
    for (index, name) in names.enumerated() {
      words = words.replacing("{lid-\(index + 1)}", with: name)
    }
    return words
  }
}
