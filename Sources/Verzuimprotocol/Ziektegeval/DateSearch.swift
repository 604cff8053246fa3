public import CivilDate

extension Ziektegeval {
  /// The day at `offset` from the eerste ziektedag, found as Protocol 1.9 asks.
  ///
  /// Gaps do not count: a day that would fall on or after the start of a gap moves later by it. A
  /// day in an earlier spell stays where it was when a gap follows later.
  public func date(_ offset: DateOffset) -> CivilDate { date(offset, from: eersteZiektedag) }

  /// The day at `offset` from `base`, a day of this case; gaps before `base` change nothing.
  public func date(_ offset: DateOffset, from base: CivilDate) -> CivilDate {
    var start = base
    for gap in gaps where gap.to > base {
      let from = max(gap.from, base)
      if !offset.reaches(from, from: start) { break }
      start = start + (gap.to - from)
    }
    return offset.date(from: start)
  }

  /// The gaps that made the day at `offset` from `base` later.
  func countedGaps(_ offset: DateOffset, from base: CivilDate) -> [Gap] {
    var start = base
    var counted: [Gap] = []
    for gap in gaps where gap.to > base {
      let from = max(gap.from, base)
      if !offset.reaches(from, from: start) { break }
      start = start + (gap.to - from)
      counted.append(Gap(from: from, to: gap.to))
    }
    return counted
  }
}

extension DateOffset {
  // Whether the date lies on or after `day`. A month has 28 days at least, which mostly decides it
  // without the calendar.
  fileprivate func reaches(_ day: CivilDate, from start: CivilDate) -> Bool {
    if months >= 0, start + (months * 28 + days) >= day { return true }
    return date(from: start) >= day
  }
}
