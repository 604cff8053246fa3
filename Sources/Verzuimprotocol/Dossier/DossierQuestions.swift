public import CivilDate

extension Ziektegevallen {
  /// The tijdschema of each case, in order of time.
  ///
  /// A task of an earlier case (nazorg, a verzuimgesprek) can still be open when a later one runs.
  public func tijdschemas(vandaag: CivilDate, rules: Verzuimprotocol) -> [Tijdschema] {
    gevallen.map { Tijdschema($0, vandaag: vandaag, rules: rules) }
  }

  /// Why a ziekmelding with this first day cannot be; nil when it can.
  ///
  /// `nummer` is the line that it would become.
  public func refusal(ofZiekmelding eersteDag: CivilDate, nummer: Int) -> ReportError? {
    if let uitDienst, eersteDag > uitDienst {
      return .afterService(nummer: nummer, eersteDag: eersteDag, lastDay: uitDienst)
    }
    guard let previous = last?.geval.lastPeriode else { return nil }
    guard let end = previous.hersteldatum else {
      return .stillSick(nummer: nummer, eersteDag: eersteDag, since: previous.eersteDag)
    }
    return eersteDag < end
      ? .overlapping(nummer: nummer, eersteDag: eersteDag, previousHersteldatum: end) : nil
  }

  /// Whether a ziekmelding with this first day goes on with the last case (Protocol 1.9).
  public func isContinuation(_ eersteDag: CivilDate, rules: Verzuimprotocol) -> Cited<Bool> {
    let end = last?.geval.hersteldatum
    return rules.thresholds.newCaseAfterDays.map { _ in
      rules.isContinuation(eersteDag, after: end)
    }
  }
}

extension Gevaldossier {
  /// The day from which the case is dreigend langdurig, as known on `day`; nil when it is not.
  ///
  /// From the day the leidinggevende says so until he withdraws it, and always after six weeks
  /// (Protocol 2.7).
  public func dreigendLangdurig(on day: CivilDate, rules: Verzuimprotocol) -> Cited<CivilDate?> {
    let lastDay = einde.map { min(day, $0 - 1) } ?? day
    return rules.thresholds.longAbsenceFrom.map { offset in
      facts.longSince(always: geval.date(offset), until: lastDay)
    }
  }
}
