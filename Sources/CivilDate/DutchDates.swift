/// The Dutch names of days and months, and dates as people write them.
public enum DutchDates {
  /// "maandag" to "zondag".
  public static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// "januari" to "december".
  public static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// The name of a weekday: "maandag".
  public static func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue] }

  /// The day with its weekday and year: "maandag 2 maart 2026".
  public static func full(_ date: CivilDate) -> String {
    "\(withoutYear(date)) \(date.year)"
  }

  /// The day with its weekday: "maandag 2 maart".
  public static func withoutYear(_ date: CivilDate) -> String {
    let (_, month, day) = date.components
    return "\(name(of: date.weekday)) \(day) \(months[month - 1])"
  }
}
