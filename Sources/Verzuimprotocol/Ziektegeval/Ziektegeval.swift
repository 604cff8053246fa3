public import CivilDate

/// A case: one or more spells that samentelling makes one (Protocol 1.9).
///
/// Sick 2 to 11 March, and again from 20 March, is one ziektegeval with a gap of 9 days. Its eerste
/// ziektedag is 2 March and its effectieve eerste ziektedag 11 March.
public struct Ziektegeval: Hashable, Sendable {
  /// The spells in order, never empty; all but the last have a hersteldatum.
  public let perioden: [Ziekteperiode]
  /// The days between the spells, in order.
  public let gaps: [Gap]
  /// The first sick day: `d`, ziektedag 1.
  public let eersteZiektedag: CivilDate

  // `Ziektegeval.gevallen(from:rules:)` and the fold over a dossier see to the order.
  init(first: Ziekteperiode, others: [Ziekteperiode] = []) {
    perioden = [first] + others
    eersteZiektedag = first.eersteDag
    var gaps: [Gap] = []
    var previous = first
    for periode in others {
      if let end = previous.hersteldatum, end < periode.eersteDag {
        gaps.append(Gap(from: end, to: periode.eersteDag))
      }
      previous = periode
    }
    self.gaps = gaps
  }

  /// The last spell.
  public var lastPeriode: Ziekteperiode { perioden[perioden.count - 1] }

  /// The first day of full resumption; nil while ill.
  public var hersteldatum: CivilDate? { lastPeriode.hersteldatum }

  /// `e`: the eerste ziektedag, later by all gaps; dates in the last spell count from it.
  public var effectieveEersteZiektedag: CivilDate {
    eersteZiektedag + gaps.reduce(0) { $0 + $1.days }
  }

  /// Whether `day` is a sick day; a day in a gap is not.
  public func isSick(on day: CivilDate) -> Bool {
    perioden.contains { $0.contains(day) }
  }

  /// How many sick days lie before `end`; gaps do not count.
  public func sickDays(before end: CivilDate) -> Int {
    perioden.reduce(0) { $0 + $1.sickDays(before: end) }
  }

  /// Which ziektedag `day` is, 1 for the eerste ziektedag; nil when it is no sick day.
  public func ziektedag(on day: CivilDate) -> Int? {
    isSick(on: day) ? sickDays(before: day) + 1 : nil
  }

  /// Which ziekteweek `day` lies in, 1 for the first seven sick days; nil when it is no sick day.
  public func ziekteweek(on day: CivilDate) -> Int? {
    ziektedag(on: day).map { ($0 - 1) / 7 + 1 }
  }
}

/// The days between two spells of one ziektegeval, on which somebody worked in full.
public struct Gap: Hashable, Sendable {
  /// The hersteldatum of the spell before it.
  public let from: CivilDate
  /// The first sick day of the spell after it.
  public let to: CivilDate

  /// How many days it lasts: at most 27 in the nota.
  public var days: Int { to - from }
}
