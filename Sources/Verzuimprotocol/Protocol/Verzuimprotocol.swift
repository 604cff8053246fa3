public import CivilDate

/// A sickness protocol as one value: its rows, its numbers, and from which day it holds.
///
/// Every function of this module takes the protocol as an argument. Another protocol is another
/// value; ``nota2009`` is the one of the nota.
public struct Verzuimprotocol: Sendable {
  // One reference: a protocol is handed on for every tijdschema, and never changes.
  private let contents: Contents

  /// A protocol with its rows, numbers and words.
  public init(
    naam: String, titel: String, geldigVanaf: CivilDate, rows: [Tijdschemaregel],
    thresholds: Thresholds, pay: PayTable, leave: LeaveRules, texts: ProtocolTexts
  ) {
    contents = Contents(
      naam: naam, titel: titel, geldigVanaf: geldigVanaf, rows: rows, thresholds: thresholds,
      pay: pay, leave: leave, texts: texts)
  }

  /// The stable name, such as "nota-2009".
  public var naam: String { contents.naam }
  /// The name that people read.
  public var titel: String { contents.titel }
  /// The first day on which it holds.
  public var geldigVanaf: CivilDate { contents.geldigVanaf }
  /// The rows of the tijdschema, in the order of the table.
  public var rows: [Tijdschemaregel] { contents.rows }
  /// The numbers that are no dates of a row.
  public var thresholds: Thresholds { contents.thresholds }
  /// What is paid in which month.
  public var pay: PayTable { contents.pay }
  /// How many leave hours a vakantie while ill costs.
  public var leave: LeaveRules { contents.leave }
  /// What it tells without computing anything.
  public var texts: ProtocolTexts { contents.texts }
  // The dates of `rows`, apart from the words, so that computing touches numbers only.
  var timings: [Timing] { contents.timings }
  // What counts as a talk while dreigend langdurig.
  var talkKinds: Verplichtingen { contents.talkKinds }
  // From this far on every absence is dreigend langdurig.
  var longAbsenceFrom: DateOffset { contents.longAbsenceFrom }

  /// The row of an obligation; nil when this protocol does not have it.
  public func row(_ verplichting: Verplichting) -> Tijdschemaregel? {
    contents.rowIndex[Int(verplichting.rawValue)].map { contents.rows[$0] }
  }

  func timing(of verplichting: Verplichting) -> Timing? {
    contents.rowIndex[Int(verplichting.rawValue)].map { contents.timings[$0] }
  }
}

extension Verzuimprotocol {
  private final class Contents: Sendable {
    let naam: String
    let titel: String
    let geldigVanaf: CivilDate
    let rows: [Tijdschemaregel]
    let thresholds: Thresholds
    let pay: PayTable
    let leave: LeaveRules
    let texts: ProtocolTexts
    let timings: [Timing]
    // The first row of each obligation, by its raw value.
    let rowIndex: [Int?]
    let talkKinds: Verplichtingen
    let longAbsenceFrom: DateOffset

    init(
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
      rowIndex = Verplichting.allCases.map { item in
        rows.firstIndex { $0.verplichting == item }
      }
      longAbsenceFrom = thresholds.longAbsenceFrom.value
      var kinds: Verplichtingen = []
      for case .dreigendLangdurig(let some) in timings.map(\.anchor) { kinds.formUnion(some) }
      talkKinds = kinds
    }
  }
}
