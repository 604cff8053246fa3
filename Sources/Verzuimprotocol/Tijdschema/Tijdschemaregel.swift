/// A row of the tijdschema as people read it, with its sections and its dates.
public struct Tijdschemaregel: Sendable {
  /// When it falls.
  public let timing: Timing
  /// Who does it; more than one do it together.
  public let wie: [Wie]
  /// What is done, in plain Dutch, with its sections.
  public let wat: Cited<String>
  /// Whether somebody has to act.
  public let kind: TaakKind
  /// Which of the dates the nota does not name.
  public let own: [TaakMoment]
  /// Whether a date in a weekend gets the advice to act on the Friday before.
  public let hasWeekendAdvice: Bool

  /// A row with its words, sections and dates.
  public init(
    _ timing: Timing, _ wie: [Wie], _ wat: Cited<String>, kind: TaakKind = .persoon,
    own: [TaakMoment] = [], hasWeekendAdvice: Bool = true
  ) {
    self.timing = timing
    self.wie = wie
    self.wat = wat
    self.kind = kind
    self.own = own
    self.hasWeekendAdvice = hasWeekendAdvice
  }

  /// The obligation.
  public var verplichting: Verplichting { timing.verplichting }
}

/// Whether somebody has to act on a task.
public enum TaakKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// Somebody of the gemeente has to do it.
  case persoon
  /// It is told, nobody of the gemeente has to act.
  case informatie
  /// A message that the program makes.
  case automatisch
}
