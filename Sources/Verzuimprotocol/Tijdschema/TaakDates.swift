public import CivilDate

/// The dates and the status of one task: plain numbers, without words.
///
/// Days are kept in 32 bits, so that a whole tijdschema is a few cache lines.
public struct TaakDates: Hashable, Sendable {
  /// A day or none, in 32 bits.
  struct SmallDay: Hashable {
    private let number: Int32

    init(_ date: CivilDate?) {
      number = date.map { Int32(truncatingIfNeeded: $0.dayNumber) } ?? .min
    }

    var date: CivilDate? { number == .min ? nil : CivilDate(dayNumber: Int(number)) }
    var sortKey: Int { Int(number) }
  }

  /// What the dates were counted from.
  public let basis: Basis
  private let smallBase: SmallDay
  private let smallVanaf: SmallDay
  private let smallStreef: SmallDay
  private let smallUiterst: SmallDay
  private let smallGedaan: SmallDay
  private let number: Int16
  // The row's place in the protocol.
  private let smallRow: Int16
  /// The obligation.
  public let verplichting: Verplichting
  /// How it stands.
  public let status: TaakStatus
  /// Something more that holds for it.
  public let remark: TaakRemark?

  init(
    verplichting: Verplichting, volgnummer: Int?, basis: Basis, baseDay: CivilDate,
    vanaf: CivilDate?, streef: CivilDate?, uiterst: CivilDate?, gedaanOp: CivilDate?,
    status: TaakStatus, remark: TaakRemark?, row: Int
  ) {
    self.verplichting = verplichting
    number = Int16(clamping: volgnummer ?? 0)
    self.basis = basis
    smallBase = SmallDay(baseDay)
    smallVanaf = SmallDay(vanaf)
    smallStreef = SmallDay(streef)
    smallUiterst = SmallDay(uiterst)
    smallGedaan = SmallDay(gedaanOp)
    self.status = status
    self.remark = remark
    smallRow = Int16(clamping: row)
  }

  /// Which one of several: 1-4 for the yearly verslag, 2 and up for later spells and changes.
  public var volgnummer: Int? { number == 0 ? nil : Int(number) }
  /// The first sensible day.
  public var vanaf: CivilDate? { smallVanaf.date }
  /// The day to aim at.
  public var streef: CivilDate? { smallStreef.date }
  /// The last day on which the protocol is kept.
  public var uiterst: CivilDate? { smallUiterst.date }
  /// The day it was done; nil when it was not.
  public var gedaanOp: CivilDate? { smallGedaan.date }
  /// The day that the dates were counted from.
  public var baseDay: CivilDate { smallBase.date ?? CivilDate(dayNumber: 0) }

  /// Done, but after the last day.
  public var isDoneLate: Bool {
    guard let gedaanOp, let uiterst else { return false }
    return gedaanOp > uiterst
  }

  /// The day to sort by: streef, else vanaf, else uiterst.
  public var sortDay: CivilDate { streef ?? vanaf ?? uiterst ?? baseDay }

  var row: Int { Int(smallRow) }
}
