extension Gebeurtenissoort {
  /// The WIA papers came.
  static let wiaInformatie = Gebeurtenissoort(
    .wiaInformatie, "Papieren voor de WIA ontvangen",
    [
      .datum
    ])

  /// The re-integratieverslag was drawn up.
  static let reintegratieverslag = Gebeurtenissoort(
    .reintegratieverslag, "Re-integratieverslag gemaakt",
    [
      .datum,
      .init("visie-erin", .yesNo, "Staat de kijk van de medewerker erin?"),
    ])

  /// The arbodienst added its part.
  static let medischDeel = Gebeurtenissoort(
    .medischDeel, "Deel van de arbodienst toegevoegd",
    [
      .datum
    ])

  /// The WIA request was sent.
  static let wiaAanvraag = Gebeurtenissoort(
    .wiaAanvraag, "WIA-aanvraag verstuurd",
    [
      .datum
    ])

  /// The beschikking came.
  static let wiaBeoordeling = Gebeurtenissoort(
    .wiaBeoordeling, "Beschikking van UWV ontvangen",
    [
      .datum
    ])
}
