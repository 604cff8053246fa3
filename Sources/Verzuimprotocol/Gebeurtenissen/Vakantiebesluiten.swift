extension Gebeurtenissoort {
  /// The decision about a vakantie while ill.
  static let vakantieBesluit = Gebeurtenissoort(
    .vakantieBesluit, "Besluit over vakantie",
    [
      .init("van", .date, "Eerste dag"),
      .init("tot-en-met", .date, "Laatste dag"),
      .init("toestemming", .yesNo, "Toestemming?", isRequired: true),
      .init("advies-gevraagd", .yesNo, "Is er advies gevraagd?"),
      .init(
        "geschiktheid", .choice(["volledig-ongeschikt", "gedeeltelijk-geschikt"]),
        "Hoeveel kan de medewerker werken?"),
      .init("verlofuren", .hours, "Verlofuren"),
      .adres,
    ])

  /// The decision about leave hours after illness on vakantie.
  static let compensatieBesluit = Gebeurtenissoort(
    .compensatieBesluit, "Besluit over verlofuren",
    [
      .init("van", .date, "Eerste dag"),
      .init("tot-en-met", .date, "Laatste dag"),
      .init("advies-gevraagd", .yesNo, "Is er advies gevraagd?"),
      .init("verklaring-getoond", .yesNo, "Is de verklaring getoond?"),
      .init("toegekend", .yesNo, "Komen er verlofuren terug?", isRequired: true),
      .init("verlofuren", .hours, "Verlofuren"),
    ])
}
