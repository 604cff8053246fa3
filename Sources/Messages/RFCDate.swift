import CivilDate

/// The date of a message: "Mon, 02 Mar 2026 09:30:00 +0100".
enum RFCDate {
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The moment on the clock of Amsterdam, with how far that is ahead of UTC.
  static func text(_ moment: CivilMoment) -> String {
    let seconds = AmsterdamClock.secondsSince1970(moment)
    let hours = AmsterdamClock.offsetMinutes(secondsSince1970: seconds) / 60
    let (year, month, day) = moment.date.components
    let date = "\(twoDigits(day)) \(months[month - 1]) \(year)"
    return "\(days[moment.date.weekday.rawValue]), \(date) \(moment.time):00 +0\(hours)00"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
