/// A day of the week; the week begins on Monday.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// The first working day.
  case monday
  /// The second working day.
  case tuesday
  /// The third working day.
  case wednesday
  /// The fourth working day.
  case thursday
  /// The fifth working day.
  case friday
  /// The first day of the weekend.
  case saturday
  /// The second day of the weekend.
  case sunday

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
