import CivilDate

/// Reads a typed Dutch date within limits.
struct DutchDateReader {
  let limits: DateLimits

  private var today: CivilDate { limits.today }
  private var refusals: DutchDateRefusals { DutchDateRefusals(limits: limits) }

  func read(_ line: TypedLine) throws(Refusal) -> CivilDate {
    let phrase: DatePhrase
    do {
      phrase = try DutchDateParser.phrase(in: line, today: today)
    } catch {
      switch error {
      case .unreadable: throw refusals.unreadable(line.typed)
      case .clock: throw refusals.withClock
      case .vague: throw refusals.vague(line.typed)
      }
    }
    return try day(of: phrase, line)
  }

  private func day(of phrase: DatePhrase, _ line: TypedLine) throws(Refusal) -> CivilDate {
    if let shift = phrase.shift { return try shifted(phrase, by: shift) }
    if let days = phrase.relativeDays { return try relative(phrase, days: days, line) }
    if phrase.day != nil {
      if phrase.weekShift != nil { throw refusals.vague(line.typed) }
      return try CalendarDayResolver(limits: limits).day(of: phrase, line)
    }
    guard let weekday = phrase.weekday, phrase.monthShift == nil, phrase.yearShift == nil else {
      throw refusals.vague(line.typed)
    }
    return try WeekdayResolver(limits: limits).day(of: phrase, weekday)
  }

  /// "over 2 weken", "maandag over een week", "vandaag een maand geleden".
  private func shifted(
    _ phrase: DatePhrase, by shift: DateShift
  ) throws(Refusal) -> CivilDate {
    if let weekday = phrase.weekday, phrase.relativeDays == nil {
      let candidates = WeekdayResolver(limits: limits).days(weekday, shiftedBy: shift)
      if candidates.isEmpty { throw refusals.outsideYears(isEarly: shift.isBackwards) }
      return try limits.only(of: candidates)
    }
    let start = today + (phrase.relativeDays ?? 0)
    guard let date = shift.applied(to: start) else {
      throw refusals.outsideYears(isEarly: shift.isBackwards)
    }
    if let weekday = phrase.weekday, weekday != start.weekday {
      throw refusals.mismatch(start, weekday)
    }
    return try limits.checked(date)
  }

  /// "gisteren", also with what says the same: "gisteren, dinsdag 10 maart".
  private func relative(
    _ phrase: DatePhrase, days: Int, _ line: TypedLine
  ) throws(Refusal) -> CivilDate {
    let date = today + days
    guard phrase.lean == nil || phrase.lean == .this, phrase.weekShift == nil,
      phrase.monthShift == nil, phrase.yearShift == nil
    else { throw refusals.vague(line.typed) }
    if let weekday = phrase.weekday, weekday != date.weekday {
      throw refusals.mismatch(date, weekday)
    }
    let (year, month, day) = date.components
    guard phrase.day ?? day == day, phrase.month ?? month == month, phrase.year ?? year == year
    else { throw refusals.vague(line.typed) }
    return try limits.checked(date)
  }
}
