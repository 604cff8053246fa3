import CivilDate

/// A day and a month without a year, and the occurrence of it that is meant.
struct YearlessDay {
  let limits: DateLimits
  let day: Int
  let month: Int

  private var today: CivilDate { limits.today }
  private var refusals: DutchDateRefusals { DutchDateRefusals(limits: limits) }

  /// An occurrence; `isReal` is false where 29 February is stood for by the 28th.
  private struct Occurrence {
    let date: CivilDate
    let isReal: Bool
  }

  /// Within this many days of now a day is meant even when the limits forbid it.
  private static let near = 31

  func date(_ weekday: Weekday?, _ lean: DateLean?) throws(Refusal) -> CivilDate {
    // Written with its weekday a day of this year needs no year, however far away it is.
    if let weekday, lean == nil, let ours = occurrence(in: today.year), ours.isReal,
      ours.date.weekday == weekday, limits.allows(ours.date)
    {
      return ours.date
    }
    let meant = try meant(weekday, lean)
    guard meant.isReal else {
      throw refusals.noSuchDay(day, month: month, year: meant.date.year)
    }
    if let weekday, weekday != meant.date.weekday {
      throw refusals.mismatch(meant.date, weekday)
    }
    return try limits.checked(meant.date)
  }

  private func meant(_ weekday: Weekday?, _ lean: DateLean?) throws(Refusal) -> Occurrence {
    let year = today.year
    var around = [year - 1, year, year + 1].compactMap { occurrence(in: $0) }
    switch lean {
    case .past, .previous: around.removeAll { $0.date >= today }
    case .future, .next: around.removeAll { $0.date <= today }
    case .this, nil: break
    }
    around.sort { distance($0) < distance($1) }
    guard let nearest = around.first else { throw refusals.unreadable(nil) }
    if lean != nil || distance(nearest) <= YearlessDay.near { return nearest }
    let allowed = allowedOccurrences
    guard let first = allowed.first else { return nearest }
    if let weekday {
      let other = allowed.first { ($0.date > today) != (first.date > today) }
      return [first, other].compactMap(\.self).first {
        $0.isReal && $0.date.weekday == weekday
      } ?? first
    }
    if allowed.count > 1, distance(allowed[1]) == distance(first), first.isReal {
      throw refusals.which(of: [first.date, allowed[1].date].sorted())
    }
    return first
  }

  /// The occurrences within the limits, nearest to today first.
  private var allowedOccurrences: [Occurrence] {
    var years = [today.year - 1, today.year, today.year + 1]
    // Limits far from today have occurrences of their own.
    for limit in [limits.earliest, limits.latest].compactMap({ $0?.year }) {
      years += [limit - 1, limit, limit + 1]
    }
    return Set(years).compactMap { occurrence(in: $0) }
      .filter { limits.allows($0.date) }
      .sorted { (distance($0), $0.date) < (distance($1), $1.date) }
  }

  private func occurrence(in year: Int) -> Occurrence? {
    if let date = CivilDate(year: year, month: month, day: day) {
      return Occurrence(date: date, isReal: true)
    }
    return CivilDate(year: year, month: month, day: day - 1).map {
      Occurrence(date: $0, isReal: false)
    }
  }

  private func distance(_ occurrence: Occurrence) -> Int { abs(occurrence.date - today) }
}
