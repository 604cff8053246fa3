import CivilDate

/// Finds the day that is meant by a weekday without a date.
struct WeekdayResolver {
  let limits: DateLimits

  private var today: CivilDate { limits.today }

  func day(of phrase: DatePhrase, _ weekday: Weekday) throws(Refusal) -> CivilDate {
    if let weekShift = phrase.weekShift {
      var candidates = [inWeek(of: today + weekShift * 7, weekday)]
      if phrase.isLooseWeek {
        candidates.append(weekShift < 0 ? last(weekday) : first(weekday))
      }
      return try limits.only(of: candidates)
    }
    switch phrase.lean {
    case .past: return try limits.checked(last(weekday))
    case .future: return try limits.checked(first(weekday))
    case .previous:
      return try limits.only(of: [last(weekday), inWeek(of: today - 7, weekday)])
    case .next:
      return try limits.only(of: [first(weekday), inWeek(of: today + 7, weekday)])
    case .this, nil: return try nearest(weekday)
    }
  }

  /// The nearest day on the side that the limits allow; both sides open is asked back.
  private func nearest(_ weekday: Weekday) throws(Refusal) -> CivilDate {
    guard today.weekday == weekday else {
      return try limits.only(of: [last(weekday), first(weekday)])
    }
    if limits.allows(today) {
      return try limits.only(of: [today, first(weekday)])
    }
    return try limits.only(of: [last(weekday), first(weekday)])
  }

  /// The days that "maandag over een week" or "vrijdag 2 weken geleden" may mean.
  func days(_ weekday: Weekday, shiftedBy shift: DateShift) -> [CivilDate] {
    guard !shift.isBackwards else {
      return [shift.applied(to: last(weekday)), weekOf(shift, weekday)].compactMap(\.self)
    }
    // Counted from the coming one; on that weekday itself today may be where counting starts.
    var starts = [first(weekday)]
    if today.weekday == weekday { starts.append(today) }
    return starts.compactMap { shift.applied(to: $0) }
  }

  private func weekOf(_ shift: DateShift, _ weekday: Weekday) -> CivilDate? {
    shift.applied(to: today).map { inWeek(of: $0, weekday) }
  }

  /// The last such day before today.
  private func last(_ weekday: Weekday) -> CivilDate {
    let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
    return today - (back == 0 ? 7 : back)
  }

  /// The first such day after today.
  private func first(_ weekday: Weekday) -> CivilDate {
    last(weekday) + (isToday(weekday) ? 14 : 7)
  }

  private func isToday(_ weekday: Weekday) -> Bool { today.weekday == weekday }

  /// The day in the week, from Monday, that `date` lies in.
  private func inWeek(of date: CivilDate, _ weekday: Weekday) -> CivilDate {
    date - date.weekday.rawValue + weekday.rawValue
  }
}
