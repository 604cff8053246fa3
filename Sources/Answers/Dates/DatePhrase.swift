import CivilDate

/// The parts of a typed date, before they are brought together to a day.
struct DatePhrase {
  /// Days from today: "gisteren" is -1.
  var relativeDays: Int?
  var weekday: Weekday?
  /// Weeks from this week: "vorige week" is -1.
  var weekShift: Int?
  /// Whether "afgelopen week" was said, which may be this week or the last.
  var isLooseWeek = false
  /// Months from this month: "van vorige maand" is -1.
  var monthShift: Int?
  /// Years from this year: "vorig jaar" is -1.
  var yearShift: Int?
  var lean: DateLean?
  var day: Int?
  var month: Int?
  var year: Int?
  /// A length of time from today or from the named day, negative for "geleden".
  var shift: DateShift?
  /// Whether a day of the month was told without its month, as "de 2e" or after a weekday.
  var hasBareDay: Bool { day != nil && month == nil }
}

/// A length of time between two days.
struct DateShift {
  var days = 0
  var months = 0

  /// The day that lies this far from `date`; nil beyond the years that are read.
  func applied(to date: CivilDate) -> CivilDate? {
    guard abs(months) <= 2400, abs(days) <= 100_000 else { return nil }
    let moved = date.adding(months: months, rounding: .down) + days
    return moved >= DateLimits.firstDay && moved <= DateLimits.lastDay ? moved : nil
  }

  var isBackwards: Bool { days < 0 || months < 0 }

  /// The same length of time in the other direction.
  var backwards: DateShift { DateShift(days: -days, months: -months) }
}

/// Why no ``DatePhrase`` could be made.
enum DatePhraseProblem: Error {
  /// A word or sign that belongs in no date.
  case unreadable
  /// A time of the day was told as well.
  case clock
  /// More than one day is meant, or none in particular.
  case vague
}
