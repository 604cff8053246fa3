import CivilDate

/// How a tijdlijn writes days and distances.
struct DayWords {
  let today: CivilDate

  /// The day with its weekday; with its year when that is another one than today's.
  func day(_ date: CivilDate) -> String {
    date.year == today.year ? DutchDates.withoutYear(date) : DutchDates.full(date)
  }

  /// How far a day lies ahead or back: "nog 3 dagen", "vandaag", "1 dag geleden".
  func distance(to date: CivilDate) -> String {
    let days = date - today
    switch days {
    case 0: return "vandaag"
    case 1...: return "nog \(DayWords.count(days))"
    default: return "\(DayWords.count(-days)) geleden"
    }
  }

  /// "1 dag", "3 dagen".
  static func count(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dagen" }
}
