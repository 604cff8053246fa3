extension Gebeurtenissoort {
  /// An invitation to a spreekuur.
  static let spreekuurUitnodiging = Gebeurtenissoort(
    .spreekuurUitnodiging, "Uitnodiging voor het spreekuur",
    [
      Field(
        "bij", .choice(["bedrijfsmaatschappelijk-werker", "bedrijfsarts"]), "Bij wie?",
        isRequired: true),
      Field("datum", .date, "Dag", isRequired: true),
      Field("tijd", .time, "Tijd", isRequired: true),
    ])

  /// The medewerker cancels an appointment.
  static let spreekuurAfmelden = Gebeurtenissoort(
    .spreekuurAfmelden, "Afgemeld voor het spreekuur",
    [
      Field("bij", .choice(["bedrijfsmaatschappelijk-werker", "bedrijfsarts"]), "Bij wie?"),
      Field("datum", .date, "Dag van de afspraak"),
      Field("tijd", .time, "Tijd van de afspraak"),
      Field("reden", .choice(["werkhervatting", "anders"]), "Reden", isRequired: true),
    ])

  /// What came of a cancelled appointment.
  static let spreekuurAfmelding = Gebeurtenissoort(
    .spreekuurAfmelding, "Oordeel over de afmelding",
    [
      Field("op-tijd", .yesNo, "Was het op tijd?"),
      Field("reden-geldig", .yesNo, "Is de reden geldig?"),
      Field("kosten", .yesNo, "Betaalt de werkgever de kosten?"),
    ])

  /// Spreekuurbriefjes were put away.
  static let spreekuurbriefjes = Gebeurtenissoort(
    .spreekuurbriefjes, "Briefjes van het spreekuur bewaard",
    [
      .datum,
      Field("aantal", .number, "Aantal"),
    ])

  /// The bedrijfsarts reported after a contact.
  static let verslagBedrijfsarts = Gebeurtenissoort(
    .verslagBedrijfsarts, "Verslag van de bedrijfsarts",
    [
      Field("contact-datum", .date, "Dag van het contact"),
      Field("kopie-leidinggevende", .yesNo, "Heeft de leidinggevende een kopie?"),
    ])
}
