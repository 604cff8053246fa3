public import CivilDate
public import Verzuimprotocol

/// An invented person in an invented course, for a lesson: nothing of it exists anywhere else.
public struct Situation: Hashable, Sendable {
  /// What the lesson calls him: "Noor".
  public let name: String
  /// His personeelsnummer, one that nobody has.
  public let number: String
  /// The moment at which the lesson plays.
  public let now: CivilMoment
  /// His contract hours a week, in hundredths.
  public let hours: Int
  /// The lines of his dossier.
  public let lines: [Gebeurtenis]

  /// The days that the lesson plays in.
  public var today: CivilDate { now.date }

  /// An invented situation of a kind; the same seed gives the same one.
  public init(_ kind: SituationKind, generator: SeededGenerator) {
    var generator = generator
    name = Situation.names.randomElement(using: &generator) ?? "Noor"
    number = Situation.invented
    hours = [2400, 2800, 3200, 3600].randomElement(using: &generator) ?? 3600
    var course = Course(generator: generator)
    let day = course.play(kind)
    lines = course.lines
    now = CivilMoment(
      date: day, time: CivilTime(hour: 7 + course.number(0...9), minute: 15) ?? .noon)
  }

  /// First names that belong to nobody in particular.
  static let names = [
    "Noor", "Sem", "Yara", "Daan", "Fatima", "Joris", "Mila", "Ravi", "Lotte", "Bram", "Aya",
    "Koen",
  ]
  /// A number above every real one: personeelsnummers are given out from below.
  static let invented = "99999999"
}
