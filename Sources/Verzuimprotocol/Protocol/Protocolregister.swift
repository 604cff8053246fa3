public import CivilDate

/// The protocols that the program knows.
public struct Protocolregister: Sendable {
  /// In order of their first day.
  public let protocols: [Verzuimprotocol]

  /// A register; each protocol holds until the next one begins.
  public init(_ protocols: [Verzuimprotocol]) {
    self.protocols = protocols.sorted { $0.geldigVanaf < $1.geldigVanaf }
  }

  /// The protocols of this program.
  public static let standard = Protocolregister([.nota2009])

  /// The protocol with this name.
  public func named(_ naam: String) throws(ProtocolkeuzeError) -> Verzuimprotocol {
    guard let found = protocols.first(where: { $0.naam == naam }) else {
      throw .unknown(naam: naam, known: protocols.map(\.naam))
    }
    return found
  }

  /// The protocol that holds on `day`.
  public func inForce(on day: CivilDate) throws(ProtocolkeuzeError) -> Verzuimprotocol {
    guard let first = protocols.first else { throw .unknown(naam: "", known: []) }
    guard let found = protocols.last(where: { $0.geldigVanaf <= day }) else {
      throw .outsideValidity(naam: first.naam, day: day, period: period(of: first))
    }
    return found
  }

  /// The protocol with this name, when it holds on `day`.
  ///
  /// - Throws: the period in which it does hold, when `day` lies outside it.
  public func named(
    _ naam: String, on day: CivilDate
  ) throws(ProtocolkeuzeError) -> Verzuimprotocol {
    let found = try named(naam)
    let period = period(of: found)
    guard period.contains(day) else {
      throw .outsideValidity(naam: naam, day: day, period: period)
    }
    return found
  }

  /// From the first day of a protocol to the day before the next one begins.
  public func period(of rules: Verzuimprotocol) -> ValidityPeriod {
    let next = protocols.first { $0.geldigVanaf > rules.geldigVanaf }
    return ValidityPeriod(from: rules.geldigVanaf, until: next.map { $0.geldigVanaf - 1 })
  }
}

/// The days on which a protocol holds.
public struct ValidityPeriod: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate
  /// The last day; nil when no protocol follows.
  public let until: CivilDate?

  /// A period; without `until` it has no end.
  public init(from: CivilDate, until: CivilDate?) {
    self.from = from
    self.until = until
  }

  /// Whether the protocol holds on `day`.
  public func contains(_ day: CivilDate) -> Bool {
    day >= from && until.map { day <= $0 } ?? true
  }

  /// The period in Dutch words: "vanaf 2009-01-01", "van 2009-01-01 tot en met 2025-12-31".
  public var dutch: String {
    guard let until else { return "vanaf \(from)" }
    return "van \(from) tot en met \(until)"
  }
}

/// Why there is no protocol for a name or a day.
public enum ProtocolkeuzeError: Error, Hashable, Sendable {
  /// No protocol has this name.
  case unknown(naam: String, known: [String])
  /// The protocol does not hold on that day.
  case outsideValidity(naam: String, day: CivilDate, period: ValidityPeriod)

  /// The words for the user.
  public var message: String {
    switch self {
    case .unknown(let naam, let known):
      "Protocol \"\(naam)\" bestaat niet. Wel: \(known.joined(separator: ", "))."
    case .outsideValidity(let naam, let day, let period):
      "Protocol \(naam) geldt \(period.dutch), niet op \(day)."
    }
  }
}
