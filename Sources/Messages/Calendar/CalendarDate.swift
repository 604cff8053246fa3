import CivilDate

/// Days and moments as iCalendar writes them.
enum CalendarDate {
  /// "20260302".
  static func day(_ date: CivilDate) -> String { String(date.iso.filter { $0 != "-" }) }

  /// A moment on the clock of Amsterdam in UTC: "20260302T083000Z".
  static func universal(_ moment: CivilMoment) -> String {
    let seconds = AmsterdamClock.secondsSince1970(moment)
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let minutes = (seconds - days * 86_400) / 60
    let time = twoDigits(minutes / 60) + twoDigits(minutes % 60)
    return "\(day(CivilDate(dayNumber: days)))T\(time)00Z"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
