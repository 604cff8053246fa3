import CivilDate

/// The months from one day to another, each by its first day.
struct MonthSpan {
  /// The months, in order.
  let all: [CivilDate]

  /// The months from the first to the last of some days.
  init(of days: [CivilDate]) {
    guard let start = days.min(), let end = days.max() else {
      all = []
      return
    }
    var months: [CivilDate] = []
    var month = MonthSpan.first(of: start)
    while month <= end {
      months.append(month)
      month = month.adding(months: 1, rounding: .down)
    }
    all = months
  }

  /// The first day of a day's month.
  static func first(of day: CivilDate) -> CivilDate { day - (day.day - 1) }

  /// "mrt 2026".
  static func label(_ month: CivilDate) -> String {
    let name = month.month == 3 ? "mrt" : String(DutchDates.months[month.month - 1].prefix(3))
    return "\(name) \(month.year)"
  }
}
