public import CivilDate

/// One task of a tijdschema: who does what, when, and how it stands.
public struct Taak: Sendable {
  /// The dates and the status.
  public let dates: TaakDates
  /// The row with its words and sections.
  public let regel: Tijdschemaregel

  /// The obligation.
  public var verplichting: Verplichting { dates.verplichting }
  /// The stable name, such as "plan-van-aanpak".
  public var id: String { dates.verplichting.id }
  /// Which one of several with the same id; nil for the first spell and for what comes once.
  public var volgnummer: Int? { dates.volgnummer }
  /// Who does it.
  public var wie: [Wie] { regel.wie }
  /// What is done, in plain Dutch.
  public var wat: String { regel.wat.value }
  /// The sections, the one that carries it first.
  public var bron: [Citation] { regel.wat.citations }
  /// Whether somebody has to act.
  public var kind: TaakKind { regel.kind }
  /// The first sensible day.
  public var vanaf: CivilDate? { dates.vanaf }
  /// The day to aim at.
  public var streef: CivilDate? { dates.streef }
  /// The last day on which the protocol is kept.
  public var uiterst: CivilDate? { dates.uiterst }
  /// How it stands.
  public var status: TaakStatus { dates.status }
  /// The day it was done.
  public var gedaanOp: CivilDate? { dates.gedaanOp }
  /// Done, but after the last day.
  public var isDoneLate: Bool { dates.isDoneLate }
  /// Something more that holds for it.
  public var remark: TaakRemark? { dates.remark }

  /// Late through a person: never true for information and automatic messages.
  public var isLateByPerson: Bool { status == .teLaat && kind == .persoon }

  /// One of the three dates.
  public func date(_ moment: TaakMoment) -> CivilDate? {
    switch moment {
    case .vanaf: vanaf
    case .streef: streef
    case .uiterst: uiterst
    }
  }

  /// The Friday before a streef or uiterst that falls in a weekend.
  ///
  /// Nil on working days, for vanaf, for rows of one fixed day and for UWV's. The date itself does
  /// not move, and the Friday may lie before vanaf. Public holidays are not known.
  public func weekendAdvice(_ moment: TaakMoment) -> CivilDate? {
    guard regel.hasWeekendAdvice, moment != .vanaf, let day = date(moment) else { return nil }
    switch day.weekday {
    case .saturday: return day - 1
    case .sunday: return day - 2
    case .monday, .tuesday, .wednesday, .thursday, .friday: return nil
    }
  }
}
