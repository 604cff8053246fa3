public import CivilDate

/// How a date was found: from which day, how far, and which gaps did not count.
public struct DateSum: Hashable, Sendable {
  /// What the first day is.
  public let basis: Basis
  /// The day that was counted from.
  public let start: CivilDate
  /// How that day was found itself, when it is a sum too; at most one.
  public let earlier: [DateSum]
  /// How far the date lies from it.
  public let offset: DateOffset
  /// The gaps that made the date later.
  public let gaps: [Gap]
  /// The date.
  public let result: CivilDate

  init(
    _ basis: Basis, _ start: CivilDate, _ offset: DateOffset, in geval: Ziektegeval,
    countsGaps: Bool, earlier: [DateSum] = []
  ) {
    self.basis = basis
    self.start = start
    self.earlier = earlier
    self.offset = offset
    gaps = countsGaps ? geval.countedGaps(offset, from: start) : []
    result = countsGaps ? geval.date(offset, from: start) : offset.date(from: start)
  }

  /// The day that the last sum was made from: the start, later by the gaps.
  public var effectiveStart: CivilDate { start + gaps.reduce(0) { $0 + $1.days } }

  /// Whether the month had no such day, so that its last day was taken.
  public var isClamped: Bool {
    effectiveStart.adding(months: offset.months, rounding: .down)
      != effectiveStart.adding(months: offset.months, rounding: .up)
  }
}

extension Tijdschema {
  /// How a date of a task was found; nil when the task has no such date.
  public func sum(of taak: Taak, _ moment: TaakMoment) -> DateSum? {
    sum(of: taak.dates, moment)
  }

  func sum(of dates: TaakDates, _ moment: TaakMoment) -> DateSum? {
    let timing = rules.timings[dates.row]
    guard var offset = timing.offset(moment) else { return nil }
    if let yearly = timing.yearly, let number = dates.volgnummer {
      offset = .months(offset.months + (number - 1) * yearly.months, days: offset.days)
    }
    let countsGaps = timing.anchor.countsGaps
    let sum = DateSum(
      dates.basis, dates.baseDay, offset, in: geval, countsGaps: countsGaps,
      earlier: earlier(dates.basis))
    if moment == .vanaf, let early = timing.vanafWhenLong, sum.result != dates.vanaf {
      return DateSum(dates.basis, dates.baseDay, early, in: geval, countsGaps: countsGaps)
    }
    return sum
  }

  private func earlier(_ basis: Basis) -> [DateSum] {
    switch basis {
    case .offset(let offset):
      return [
        DateSum(.eersteZiektedag, geval.eersteZiektedag, offset, in: geval, countsGaps: true)
      ]
    case .streef(let other):
      let row = dates.first { $0.verplichting == other }
      return row.flatMap { sum(of: $0, .streef) }.map { [$0] } ?? []
    case .eersteZiektedag, .eersteDag, .ontvangst, .done, .dreigendLangdurig, .wijziging,
      .hersteldatum, .signal:
      return []
    }
  }
}
