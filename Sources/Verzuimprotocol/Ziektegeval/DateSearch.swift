public import CivilDate

extension Ziektegeval {
  /// The day at `offset` from the eerste ziektedag, found as Protocol 1.9 asks.
  ///
  /// Gaps do not count: a day that would fall on or after the start of a gap moves later by it. A
  /// day in an earlier spell stays where it was when a gap follows later.
  public func date(_ offset: DateOffset) -> CivilDate {
    gaps.isEmpty ? offset.date(from: eersteZiektedag) : date(offset, from: eersteZiektedag)
  }

  /// The day at `offset` from `base`, which is a day of this case; gaps after `base` do not count.
  public func date(_ offset: DateOffset, from base: CivilDate) -> CivilDate {
    var start = base
    var result = offset.date(from: start)
    for gap in gaps where gap.to > base {
      let from = max(gap.from, base)
      if result < from { break }
      start = start + (gap.to - from)
      result = offset.date(from: start)
    }
    return result
  }

  /// The gaps that made the day at `offset` from `base` later.
  func countedGaps(_ offset: DateOffset, from base: CivilDate) -> [Gap] {
    var start = base
    var counted: [Gap] = []
    for gap in gaps where gap.to > base {
      let from = max(gap.from, base)
      if offset.date(from: start) < from { break }
      start = start + (gap.to - from)
      counted.append(Gap(from: from, to: gap.to))
    }
    return counted
  }
}
