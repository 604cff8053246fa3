/// Something that has no date and is done when it happens.
public struct UndatedTask: Sendable {
  /// The kind of gebeurtenis that records it.
  public let soort: OverigeSoort
  /// Who does it.
  public let wie: Wie
  /// What is done, in plain Dutch, with its sections.
  public let wat: Cited<String>

  /// A task without a date.
  public init(_ soort: OverigeSoort, _ wie: Wie, _ wat: Cited<String>) {
    self.soort = soort
    self.wie = wie
    self.wat = wat
  }
}

/// Something that somebody always has to do, or to leave.
public struct StandingRule: Sendable {
  /// Whom it binds.
  public let wie: Wie
  /// What it says, in plain Dutch, with its sections.
  public let text: Cited<String>

  /// A rule for one role.
  public init(_ wie: Wie, _ text: Cited<String>) {
    self.wie = wie
    self.text = text
  }
}
