public import CivilDate

/// A sickness protocol as one value: its rows, its numbers, and from which day it holds.
///
/// Every function of this module takes the protocol as an argument. Another protocol is another
/// value; ``nota2009`` is the one of the nota.
public struct Verzuimprotocol: Sendable {
  /// The stable name, such as "nota-2009".
  public let naam: String
  /// The name that people read.
  public let titel: String
  /// The first day on which it holds.
  public let geldigVanaf: CivilDate
  /// The rows of the tijdschema, in the order of the table.
  public let rows: [Tijdschemaregel]
  /// The numbers that are no dates of a row.
  public let thresholds: Thresholds
  /// What is paid in which month.
  public let pay: PayTable
  /// How many leave hours a vakantie while ill costs.
  public let leave: LeaveRules
  /// What it tells without computing anything.
  public let texts: ProtocolTexts
  // The dates of `rows`, apart from the words, so that computing touches numbers only.
  let timings: [Timing]
  // What counts as a talk while dreigend langdurig.
  let talkKinds: Verplichtingen

  /// A protocol with its rows, numbers and words.
  public init(
    naam: String, titel: String, geldigVanaf: CivilDate, rows: [Tijdschemaregel],
    thresholds: Thresholds, pay: PayTable, leave: LeaveRules, texts: ProtocolTexts
  ) {
    self.naam = naam
    self.titel = titel
    self.geldigVanaf = geldigVanaf
    self.rows = rows
    self.thresholds = thresholds
    self.pay = pay
    self.leave = leave
    self.texts = texts
    timings = rows.map(\.timing)
    var talkKinds: Verplichtingen = []
    for case .dreigendLangdurig(let kinds) in timings.map(\.anchor) { talkKinds.formUnion(kinds) }
    self.talkKinds = talkKinds
  }

  /// The row of an obligation; nil when this protocol does not have it.
  public func row(_ verplichting: Verplichting) -> Tijdschemaregel? {
    rows.first { $0.verplichting == verplichting }
  }
}
