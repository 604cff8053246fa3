public import CivilDate

extension Ziektegeval {
  /// The cases that these spells make, in order of time (Protocol 1.9).
  ///
  /// A spell that begins `newCaseAfterDays` (28) or more days after the hersteldatum of the
  /// one before it is a new case; one that begins sooner goes on with the same case.
  ///
  /// - Throws: the first period that is reversed or overlaps the one before it, by its number.
  public static func gevallen(
    from perioden: [Ziekteperiode], rules: Verzuimprotocol
  ) throws(PeriodeError) -> [Ziektegeval] {
    guard let first = perioden.first else { throw .none }
    var cases: [Ziektegeval] = []
    var current = first
    var others: [Ziekteperiode] = []
    var previous: Ziekteperiode?
    for (index, periode) in perioden.enumerated() {
      try check(periode, number: index + 1, after: previous)
      if let previous {
        if rules.isContinuation(periode.eersteDag, after: previous.hersteldatum) {
          others.append(periode)
        } else {
          cases.append(Ziektegeval(first: current, others: others))
          current = periode
          others = []
        }
      }
      previous = periode
    }
    cases.append(Ziektegeval(first: current, others: others))
    return cases
  }

  private static func check(
    _ periode: Ziekteperiode, number: Int, after previous: Ziekteperiode?
  ) throws(PeriodeError) {
    let first = periode.eersteDag
    if let recovered = periode.hersteldatum, recovered <= first {
      throw .reversed(number: number, eersteDag: first, hersteldatum: recovered)
    }
    guard let previous else { return }
    guard let end = previous.hersteldatum else {
      throw .previousStillOpen(number: number, eersteDag: first)
    }
    if first < end {
      throw .overlapping(number: number, eersteDag: first, previousHersteldatum: end)
    }
  }
}

extension Verzuimprotocol {
  /// Whether a spell from `day` goes on with the case whose last spell ended with `hersteldatum`.
  ///
  /// 27 days after it: yes. 28 days after it: a new case (Protocol 1.9).
  public func isContinuation(_ day: CivilDate, after hersteldatum: CivilDate?) -> Bool {
    guard let hersteldatum else { return false }
    return day - hersteldatum < thresholds.newCaseAfterDays.value
  }
}
