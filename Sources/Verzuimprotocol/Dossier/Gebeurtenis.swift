public import CivilDate

/// A line of a dossier, with the few fields that the rules use.
public struct Gebeurtenis: Hashable, Sendable {
  /// The line's sequence number in the dossier.
  public var nummer: Int
  /// What kind of gebeurtenis it is.
  public var soort: Soort
  /// The day on which it happened, or was received: what the rules use.
  public var dag: CivilDate
  /// In which role it was recorded.
  public var door: Role?
  /// A ziekmelding's first sick day; of other kinds the first day of the spell it belongs to.
  public var eersteDag: CivilDate?
  /// The first day of full resumption.
  public var hersteldatum: CivilDate?
  /// The day from which other hours or other work hold.
  public var per: CivilDate?
  /// Hours worked a week, in hundredths.
  public var uren: Int?
  /// Who took the ziekmelding.
  public var aangenomenDoor: Aannemer?
  /// Whether the leidinggevende expects more than six weeks; nil when that was not said.
  public var isLong: Bool?
  /// Which yearly verslag it is, 1 to 4.
  public var volgnummer: Int?
  /// The line that is withdrawn.
  public var betreft: Int?
  /// Whether it was taken over from the registration that was kept before.
  public var uitRegistratie: Bool

  /// A line of a dossier; fields that its kind does not have stay nil.
  public init(
    nummer: Int, soort: Soort, dag: CivilDate, door: Role? = nil, eersteDag: CivilDate? = nil,
    hersteldatum: CivilDate? = nil, per: CivilDate? = nil, uren: Int? = nil,
    aangenomenDoor: Aannemer? = nil, isLong: Bool? = nil, volgnummer: Int? = nil,
    betreft: Int? = nil, uitRegistratie: Bool = false
  ) {
    self.nummer = nummer
    self.soort = soort
    self.dag = dag
    self.door = door
    self.eersteDag = eersteDag
    self.hersteldatum = hersteldatum
    self.per = per
    self.uren = uren
    self.aangenomenDoor = aangenomenDoor
    self.isLong = isLong
    self.volgnummer = volgnummer
    self.betreft = betreft
    self.uitRegistratie = uitRegistratie
  }

  // Who took the ziekmelding, when no field says so: whoever recorded it.
  var aannemer: Aannemer {
    if let aangenomenDoor { return aangenomenDoor }
    if uitRegistratie { return .leidinggevende }
    switch door {
    case .leidinggevende: return .leidinggevende
    case .medewerker, .none: return .programma
    case .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker, .bedrijfsarts,
      .arbodienst, .helpdesk, .beheerder:
      return .collega
    }
  }
}
