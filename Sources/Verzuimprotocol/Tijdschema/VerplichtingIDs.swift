extension Verplichting {
  /// The obligation with this stable name, such as "plan-van-aanpak"; nil for another name.
  public init?(id: some StringProtocol) {
    guard let found = Verplichting.byID[String(id)] else { return nil }
    self = found
  }

  /// The stable name, such as "plan-van-aanpak".
  public var id: String {
    switch self {
    case .ziekmelding: "ziekmelding"
    case .ziekmeldingDoorgeven: "ziekmelding-doorgeven"
    case .terugbellen: "terugbellen"
    case .ziekmeldingRegistreren: "ziekmelding-registreren"
    case .intake: "intake"
    case .week1Mail: "week1-mail"
    case .week1Gesprek: "week1-gesprek"
    case .week1Rapportage: "week1-rapportage"
    case .contact: "contact"
    case .gesprek2Weken: "gesprek-2-weken"
    case .probleemanalyseSignaal: "probleemanalyse-signaal"
    case .probleemanalyseAanvragen: "probleemanalyse-aanvragen"
    case .probleemanalyse: "probleemanalyse"
    case .reintegratieadvies: "reintegratieadvies"
    case .adviesBespreken: "advies-bespreken"
    case .planVanAanpak: "plan-van-aanpak"
    case .evaluatie: "evaluatie"
    case .korting10: "korting-10"
    case .uwvMelding: "uwv-melding"
    case .eerstejaarsevaluatie: "eerstejaarsevaluatie"
    case .visieJaar1: "visie-jaar-1"
    case .korting25: "korting-25"
    case .wiaInformatie: "wia-informatie"
    case .reintegratieverslag: "reintegratieverslag"
    case .medischDeel: "medisch-deel"
    case .wiaAanvraag: "wia-aanvraag"
    case .wiaBeoordeling: "wia-beoordeling"
    case .ontslagMogelijk: "ontslag-mogelijk"
    case .korting30: "korting-30"
    case .jaarverslagUwv: "jaarverslag-uwv"
    case .werkhervattingMelden: "werkhervatting-melden"
    case .mutatieVerwerken: "mutatie-verwerken"
    case .hersteldmelding: "hersteldmelding"
    case .herstelmelding: "herstelmelding"
    case .herstelmeldingRegistreren: "herstelmelding-registreren"
    case .nazorg: "nazorg"
    case .verzuimgesprek: "verzuimgesprek"
    }
  }

  private static let byID = [String: Verplichting](
    uniqueKeysWithValues: Verplichting.allCases.map { ($0.id, $0) })
}
