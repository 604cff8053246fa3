public import CivilDate

/// How a task stands; the first that applies, in this order.
public enum TaakStatus: String, CaseIterable, Hashable, Sendable, Codable {
  /// Its gebeurtenis is there, whatever the day.
  case gedaan
  /// It need not be done any more.
  case vervallen
  /// The last day is past.
  case teLaat = "te laat"
  /// It can be done now.
  case open
  /// Its first day has yet to come.
  case toekomstig
}

/// The dates and the status of one task: plain numbers, without words.
public struct TaakDates: Hashable, Sendable {
  /// The obligation.
  public let verplichting: Verplichting
  /// Which one of several: 1-4 for the yearly verslag, 2 and up for later spells and changes.
  public let volgnummer: Int?
  /// What the dates were counted from.
  public let basis: Basis
  /// The day they were counted from.
  public let baseDay: CivilDate
  /// The first sensible day.
  public let vanaf: CivilDate?
  /// The day to aim at.
  public let streef: CivilDate?
  /// The last day on which the protocol is kept.
  public let uiterst: CivilDate?
  /// The day it was done; nil when it was not.
  public let gedaanOp: CivilDate?
  /// How it stands.
  public let status: TaakStatus
  /// Something more that holds for it.
  public let remark: TaakRemark?
  // The row's place in the protocol.
  let row: Int

  /// Done, but after the last day.
  public var isDoneLate: Bool {
    guard let gedaanOp, let uiterst else { return false }
    return gedaanOp > uiterst
  }

  /// The day to sort by: streef, else vanaf, else uiterst.
  public var sortDay: CivilDate { streef ?? vanaf ?? uiterst ?? baseDay }
}
