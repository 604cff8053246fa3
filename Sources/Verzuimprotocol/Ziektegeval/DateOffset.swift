public import CivilDate

/// How far a date lies from the day it is counted from: whole months first, then days.
///
/// "12 months minus 1 day" is `.months(12, days: -1)`. A month without the day ends on its last
/// day: 31 August and 6 months is 28 or 29 February.
public struct DateOffset: Hashable, Sendable {
  // Small, because every row of a tijdschema carries several of these.
  private let storedMonths: Int32
  private let storedDays: Int32

  private init(months: Int, days: Int) {
    storedMonths = Int32(clamping: months)
    storedDays = Int32(clamping: days)
  }

  /// Whole months, added in one sum.
  public var months: Int { Int(storedMonths) }
  /// Calendar days, added after the months.
  public var days: Int { Int(storedDays) }

  /// So many calendar days.
  public static func days(_ days: Int) -> DateOffset { DateOffset(months: 0, days: days) }

  /// So many months, and then so many days.
  public static func months(_ months: Int, days: Int = 0) -> DateOffset {
    DateOffset(months: months, days: days)
  }

  /// The day at this distance from `day`.
  public func date(from day: CivilDate) -> CivilDate {
    months == 0 ? day + days : day.adding(months: months, rounding: .down) + days
  }
}
