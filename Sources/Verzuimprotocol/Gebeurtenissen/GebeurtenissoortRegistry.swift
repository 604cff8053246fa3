extension Gebeurtenissoort {
  /// All kinds, by their stable name.
  public static let all: [String: Gebeurtenissoort] = Dictionary(
    uniqueKeysWithValues: inOrder.map { ($0.id, $0) })

  /// All kinds, in the order of the tijdschema, and then the others.
  public static let inOrder: [Gebeurtenissoort] =
    [.ziekmelding, .ziekmeldingDoorgeven, .terugbellen, .ziekmeldingRegistreren, .intake]
    + [.week1Mail, .week1Gesprek, .week1Rapportage, .contact, .gesprek2Weken]
    + [.probleemanalyseSignaal, .probleemanalyseAanvragen, .probleemanalyse]
    + [.reintegratieadvies, .adviesBespreken, .planVanAanpak, .evaluatie]
    + [.korting10, .uwvMelding, .eerstejaarsevaluatie, .visieJaar1, .korting25]
    + [.wiaInformatie, .reintegratieverslag, .medischDeel, .wiaAanvraag, .wiaBeoordeling]
    + [.korting30, .jaarverslagUwv, .werkhervattingMelden, .mutatieVerwerken]
    + [.hersteldmelding, .herstelmelding, .herstelmeldingRegistreren, .nazorg, .verzuimgesprek]
    + [.bereikbaarheid, .deelherstel, .vakantieBesluit, .compensatieBesluit]
    + [.spreekuurUitnodiging, .spreekuurAfmelding, .ontslagAangevraagd, .intrekking]
    + [.adreswijziging, .spreekuurAfmelden, .verslagBedrijfsarts, .spreekuurbriefjes]
    + [.smo, .evaluatieBericht]

  /// The kind with this stable name; nil when there is none.
  public static func named(_ id: some StringProtocol) -> Gebeurtenissoort? { all[String(id)] }
}
