/// The kind of a gebeurtenis.
public enum Soort: Hashable, Sendable {
  /// An obligation that is fulfilled by it.
  case verplichting(Verplichting)
  /// Something else that a dossier holds.
  case overig(OverigeSoort)

  /// The kind with this stable name, such as "week1-gesprek" or "deelherstel".
  public init?(id: some StringProtocol) {
    if let verplichting = Verplichting(id: id) {
      self = .verplichting(verplichting)
    } else if let overig = OverigeSoort(rawValue: String(id)) {
      self = .overig(overig)
    } else {
      return nil
    }
  }

  /// The stable name.
  public var id: String {
    switch self {
    case .verplichting(let verplichting): verplichting.id
    case .overig(let overig): overig.rawValue
    }
  }
}

/// The kinds of gebeurtenis that fulfil no row of the tijdschema.
public enum OverigeSoort: String, CaseIterable, Hashable, Sendable {
  /// Where and when the medewerker can be reached (Protocol 2.3).
  case bereikbaarheid
  /// Part of the hours is worked again.
  case deelherstel
  /// The decision about a vakantie while ill (Protocol 1.3.2).
  case vakantieBesluit = "vakantie-besluit"
  /// The decision about leave hours after illness on vakantie (Protocol 1.3.1).
  case compensatieBesluit = "compensatie-besluit"
  /// An invitation to a spreekuur (Protocol 2.6).
  case spreekuurUitnodiging = "spreekuur-uitnodiging"
  /// What came of a spreekuur appointment that was cancelled (Protocol 2.6).
  case spreekuurAfmelding = "spreekuur-afmelding"
  /// Dismissal was requested.
  case ontslagAangevraagd = "ontslag-aangevraagd"
  /// An earlier line is withdrawn.
  case intrekking
  /// The medewerker passes on another address (Protocol 2.3).
  case adreswijziging
  /// The medewerker cancels a spreekuur appointment (Protocol 2.6).
  case spreekuurAfmelden = "spreekuur-afmelden"
  /// The bedrijfsarts reported to HR after a contact (Protocol 4.6.1).
  case verslagBedrijfsarts = "verslag-bedrijfsarts"
  /// The personeelsadministratie put spreekuurbriefjes away (Protocol 4.3).
  case spreekuurbriefjes
  /// The case was talked over in the SMO (Protocol 3).
  case smo
  /// UWV told the medewerker about the evaluation (Protocol 1.7).
  case evaluatieBericht = "evaluatie-bericht"
}
