public import CivilDate

/// One spell of a ziektegeval: from the first sick day to the hersteldatum.
public struct Ziekteperiode: Hashable, Sendable {
  /// The first sick day, whatever the day of the report.
  public let eersteDag: CivilDate
  /// The first day of full resumption; nil while ill.
  ///
  /// The last sick day is the day before it.
  public let hersteldatum: CivilDate?
  /// The day on which the report was received.
  public let ontvangen: CivilDate
  /// Who took the report; nil when that is not known.
  public let aangenomenDoor: Aannemer?

  /// A spell; without `ontvangen` the report came on the first day.
  public init(
    eersteDag: CivilDate, hersteldatum: CivilDate? = nil, ontvangen: CivilDate? = nil,
    aangenomenDoor: Aannemer? = nil
  ) {
    self.eersteDag = eersteDag
    self.hersteldatum = hersteldatum
    self.ontvangen = ontvangen ?? eersteDag
    self.aangenomenDoor = aangenomenDoor
  }

  /// Whether `day` is a sick day of this spell.
  public func contains(_ day: CivilDate) -> Bool {
    guard day >= eersteDag else { return false }
    guard let hersteldatum else { return true }
    return day < hersteldatum
  }

  /// How many sick days lie before `end`.
  public func sickDays(before end: CivilDate) -> Int {
    var last = end
    if let hersteldatum, hersteldatum < end { last = hersteldatum }
    return max(0, last - eersteDag)
  }
}

/// Who took a ziekmelding (Protocol 1.2, 2.2).
public enum Aannemer: String, CaseIterable, Hashable, Sendable, Codable {
  /// The leidinggevende himself.
  case leidinggevende
  /// Who replaces the leidinggevende.
  case vervanger
  /// A colleague, or another who is no leidinggevende.
  case collega
  /// This program: nobody spoke to the medewerker.
  case programma

  /// Whether the leidinggevende still has to ring back that day.
  public var asksForCall: Bool {
    switch self {
    case .leidinggevende, .vervanger: false
    case .collega, .programma: true
    }
  }
}
