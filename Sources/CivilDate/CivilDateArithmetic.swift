/// What to do when a month has no such day: 31 January plus one month.
public enum MonthRounding: Sendable {
  /// The last day of that month: 31 January + 1 = 28 (or 29) February.
  case down
  /// The first day of the month after it: 31 January + 1 = 1 March.
  case up
}

extension CivilDate {
  /// The day `days` later.
  public static func + (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(dayNumber: date.dayNumber + days)
  }

  /// The day `days` earlier.
  public static func - (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(dayNumber: date.dayNumber - days)
  }

  /// How many days lie from `right` to `left`; negative when `right` is later.
  public static func - (left: CivilDate, right: CivilDate) -> Int {
    left.dayNumber - right.dayNumber
  }

  /// The same day of the month, `months` later; a month without that day follows `rounding`.
  ///
  /// The rounding has no default, because both readings of "a month later" exist:
  /// 31 August plus 6 months is 28 February (`.down`) or 1 March (`.up`).
  public func adding(months: Int, rounding: MonthRounding) -> CivilDate {
    let (year, month, day) = components
    let index = year * 12 + (month - 1) + months
    let targetYear = index >= 0 ? index / 12 : (index - 11) / 12
    let targetMonth = index - targetYear * 12 + 1
    let length = CivilDate.daysIn(month: targetMonth, year: targetYear)
    if day <= length {
      return CivilDate(validYear: targetYear, month: targetMonth, day: day)
    }
    let last = CivilDate(validYear: targetYear, month: targetMonth, day: length)
    switch rounding {
    case .down: return last
    case .up: return last + 1
    }
  }
}
