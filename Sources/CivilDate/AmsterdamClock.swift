/// The wall clock of Amsterdam: UTC plus one hour, plus two in summer time.
///
/// Summer time by the rule in force since 1996: from the last Sunday of March 01:00 UTC to the last
/// Sunday of October 01:00 UTC.
public enum AmsterdamClock {
  /// The wall-clock moment at `seconds` since 1 January 1970 00:00 UTC.
  public static func moment(secondsSince1970 seconds: Int) -> CivilMoment {
    let local = seconds + offsetMinutes(secondsSince1970: seconds) * 60
    let day = Int((Double(local) / 86_400).rounded(.down))
    return CivilMoment(
      date: CivilDate(dayNumber: day), time: CivilTime(validMinutes: (local - day * 86_400) / 60))
  }

  /// Minutes that Amsterdam is ahead of UTC at `seconds` since 1970: 60 or 120.
  public static func offsetMinutes(secondsSince1970 seconds: Int) -> Int {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let year = CivilDate(dayNumber: day).year
    let isSummer =
      seconds >= lastSunday(of: 3, year) * 86_400 + 3600
      && seconds < lastSunday(of: 10, year) * 86_400 + 3600
    return isSummer ? 120 : 60
  }

  /// Seconds since 1970 of a wall-clock moment.
  ///
  /// In the hour that the clock shows twice, the first one is meant; a moment in the hour that it
  /// skips counts as winter time.
  public static func secondsSince1970(_ moment: CivilMoment) -> Int {
    let local = moment.date.dayNumber * 86_400 + moment.time.minutes * 60
    let asSummer = local - 7200
    return offsetMinutes(secondsSince1970: asSummer) == 120 ? asSummer : local - 3600
  }

  private static func lastSunday(of month: Int, _ year: Int) -> Int {
    let last = CivilDate(validYear: year, month: month, day: 31)
    return last.dayNumber - (last.weekday.rawValue + 1) % 7
  }
}
