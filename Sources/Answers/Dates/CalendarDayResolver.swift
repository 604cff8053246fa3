import CivilDate

/// Finds the day that is meant by a day of the month, with or without month, year and weekday.
struct CalendarDayResolver {
  let limits: DateLimits

  private var today: CivilDate { limits.today }
  private var refusals: DutchDateRefusals { DutchDateRefusals(limits: limits) }

  func day(of phrase: DatePhrase, _ line: TypedLine) throws(Refusal) -> CivilDate {
    guard let day = phrase.day else { throw refusals.vague(line.typed) }
    if let month = phrase.month {
      guard phrase.monthShift == nil else { throw refusals.vague(line.typed) }
      try checkExistence(day: day, month: month)
      if let year = phrase.year ?? phrase.yearShift.map({ today.year + $0 }) {
        if phrase.year != nil, phrase.yearShift != nil { throw refusals.vague(line.typed) }
        return try fullDay(day, month, year, phrase.weekday)
      }
      return try YearlessDay(limits: limits, day: day, month: month).date(
        phrase.weekday, phrase.lean)
    }
    guard phrase.year == nil, phrase.yearShift == nil else { throw refusals.vague(line.typed) }
    try checkExistence(day: day, month: 1)
    if let shift = phrase.monthShift {
      let month = firstOfThisMonth.adding(months: shift, rounding: .down)
      return try fullDay(day, month.month, month.year, phrase.weekday)
    }
    return try bareDay(day, phrase)
  }

  private func checkExistence(day: Int, month: Int) throws(Refusal) {
    guard (1...12).contains(month) else { throw refusals.noSuchMonth(month) }
    // A leap year, so that 29 February is left to whoever knows the year.
    guard (1...CivilDate.daysIn(month: month, year: 2024)).contains(day) else {
      throw refusals.noSuchDay(day, month: month, year: nil)
    }
  }

  private func fullDay(
    _ day: Int, _ month: Int, _ year: Int, _ weekday: Weekday?
  ) throws(Refusal) -> CivilDate {
    guard DateLimits.years.contains(year) else {
      throw refusals.outsideYears(isEarly: year < DateLimits.years.lowerBound)
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw refusals.noSuchDay(day, month: month, year: year)
    }
    if let weekday, weekday != date.weekday { throw refusals.mismatch(date, weekday) }
    return try limits.checked(date)
  }

  private var firstOfThisMonth: CivilDate { today - (today.day - 1) }

  /// "de 2e", "maandag de 2e": of the months around today.
  private func bareDay(_ day: Int, _ phrase: DatePhrase) throws(Refusal) -> CivilDate {
    let around = (-2...2).compactMap { shift -> CivilDate? in
      let month = firstOfThisMonth.adding(months: shift, rounding: .down)
      return CivilDate(year: month.year, month: month.month, day: day)
    }
    var candidates = [around.last { $0 < today }, around.first { $0 > today }].compactMap(\.self)
    if let now = around.first(where: { $0 == today }) { candidates.append(now) }
    switch phrase.lean {
    case .past, .previous: candidates.removeAll { $0 >= today }
    case .future, .next: candidates.removeAll { $0 <= today }
    case .this, nil: break
    }
    if let weekday = phrase.weekday {
      let fitting = candidates.filter { $0.weekday == weekday }
      guard fitting.isEmpty else { return try limits.only(of: fitting) }
      guard let near = candidates.first(where: { limits.allows($0) }) ?? candidates.first else {
        throw refusals.unreadable(nil)
      }
      throw refusals.mismatch(near, weekday)
    }
    if phrase.lean == nil {
      guard let ofThisMonth = around.first(where: { $0.month == today.month }) else {
        throw refusals.noSuchDay(day, month: today.month, year: today.year)
      }
      if !limits.allows(ofThisMonth) { throw refusals.outside(ofThisMonth) }
    }
    if limits.allows(today), today.day == day {
      candidates.removeAll { $0 < today }
    }
    return try limits.only(of: candidates)
  }
}
