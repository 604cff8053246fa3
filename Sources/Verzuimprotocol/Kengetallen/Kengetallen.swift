public import CivilDate

/// The figures of Beleid 5.3 over a period; nil where there is nothing to divide by ("n.v.t.").
///
/// ``absentDays``, ``serviceDays`` and ``begunCases`` add up when a period is cut into parts; the
/// rest does not.
public struct Kengetallen: Hashable, Sendable {
  /// Days in service on which somebody was wholly or partly sick.
  public let absentDays: Int
  /// Days in service.
  public let serviceDays: Int
  /// Cases that began in the period, while in service.
  public let begunCases: Int
  /// Cases with an absent day in the period.
  public let casesWithAbsence: Int
  /// Cases of 1 to 7 sick days up to the end of the period.
  public let kort: Int
  /// Cases of 8 to 42 sick days.
  public let middellang: Int
  /// Cases of more than 42 sick days.
  public let lang: Int
  /// Persons with 5 or more kort cases in the 12 months up to the end of the period.
  public let frequentKortdurend: Int
  /// Absent days per 100 days in service.
  public let verzuimpercentage: Fraction?
  /// The same, a day counted for its sick hours.
  public let gewogenVerzuimpercentage: Fraction?
  /// Absent days for each case with an absent day.
  public let gemiddeldeVerzuimduur: Fraction?
  /// Begun cases for each person in service on average.
  public let verzuimfrequentie: Fraction?
  /// The verzuimpercentage above the norm, at least 0 (Beleid 3).
  public let vermijdbaar: Fraction?

  init(_ telling: Verzuimtelling, norm: Fraction) {
    absentDays = telling.absentDays
    serviceDays = telling.serviceDays
    begunCases = telling.begunCases
    casesWithAbsence = telling.casesWithAbsence
    kort = telling.short
    middellang = telling.medium
    lang = telling.long
    frequentKortdurend = telling.frequentShort
    let percentage = Fraction(absentDays * 100, serviceDays)
    verzuimpercentage = percentage
    gewogenVerzuimpercentage = (telling.weightedDays * Fraction(100))
      .divided(by: Fraction(serviceDays))
    gemiddeldeVerzuimduur = Fraction(absentDays, casesWithAbsence)
    verzuimfrequentie = Fraction(begunCases * (telling.to - telling.from + 1), serviceDays)
    vermijdbaar = percentage.map { max(Fraction(0), $0 - norm) }
  }
}

/// Why there are no figures for a period.
public enum KengetallenError: Error, Hashable, Sendable {
  /// The last day lies before the first.
  case reversed(from: CivilDate, to: CivilDate)
  /// The last day has yet to come.
  case inTheFuture(to: CivilDate, vandaag: CivilDate)

  /// The words for the user.
  public var message: String {
    switch self {
    case .reversed(let from, let to): "De laatste dag \(to) ligt voor de eerste dag \(from)."
    case .inTheFuture(let to, _): "De laatste dag \(to) moet nog komen."
    }
  }
}

extension Verzuimprotocol {
  /// The figures of a set of medewerkers over [from, to], both included (Beleid 5.3, 3).
  ///
  /// - Throws: when the period is reversed or ends after `vandaag`.
  public func kengetallen(
    _ people: [Verzuimhistorie], from: CivilDate, to: CivilDate, vandaag: CivilDate
  ) throws(KengetallenError) -> Cited<Kengetallen> {
    guard from <= to else { throw .reversed(from: from, to: to) }
    guard to <= vandaag else { throw .inTheFuture(to: to, vandaag: vandaag) }
    var telling = Verzuimtelling(from: from, to: to, thresholds: thresholds)
    for person in people { telling.add(person) }
    return Cited(Kengetallen(telling, norm: thresholds.norm.value), thresholds.figures)
      .alsoCiting(thresholds.norm.citations)
  }
}
