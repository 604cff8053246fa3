extension Gebeurtenissoort {
  /// The decision about a vakantie while ill.
  static let vakantieBesluit = Gebeurtenissoort(
    .vakantieBesluit, "Besluit over vakantie",
    [
      Field("van", .date, "Eerste dag"),
      Field("tot-en-met", .date, "Laatste dag"),
      Field("toestemming", .yesNo, "Toestemming?", isRequired: true),
      Field("advies-gevraagd", .yesNo, "Is er advies gevraagd?"),
      Field(
        "geschiktheid", .choice(["volledig-ongeschikt", "gedeeltelijk-geschikt"]),
        "Hoeveel kan de medewerker werken?"),
      Field("verlofuren", .hours, "Verlofuren"),
      .adres,
    ])

  /// The decision about leave hours after illness on vakantie.
  static let compensatieBesluit = Gebeurtenissoort(
    .compensatieBesluit, "Besluit over verlofuren",
    [
      Field("van", .date, "Eerste dag"),
      Field("tot-en-met", .date, "Laatste dag"),
      Field("advies-gevraagd", .yesNo, "Is er advies gevraagd?"),
      Field("verklaring-getoond", .yesNo, "Is de verklaring getoond?"),
      Field("toegekend", .yesNo, "Komen er verlofuren terug?", isRequired: true),
      Field("verlofuren", .hours, "Verlofuren"),
    ])
}
