extension Gebeurtenissoort {
  /// An invitation to a spreekuur.
  static let spreekuurUitnodiging = Gebeurtenissoort(
    .spreekuurUitnodiging, "Uitnodiging voor het spreekuur",
    [
      .init(
        "bij", .choice(["bedrijfsmaatschappelijk-werker", "bedrijfsarts"]), "Bij wie?",
        isRequired: true),
      .init("datum", .date, "Dag", isRequired: true),
      .init("tijd", .time, "Tijd", isRequired: true),
    ])

  /// The medewerker cancels an appointment.
  static let spreekuurAfmelden = Gebeurtenissoort(
    .spreekuurAfmelden, "Afgemeld voor het spreekuur",
    [
      .init("bij", .choice(["bedrijfsmaatschappelijk-werker", "bedrijfsarts"]), "Bij wie?"),
      .init("datum", .date, "Dag van de afspraak"),
      .init("tijd", .time, "Tijd van de afspraak"),
      .init("reden", .choice(["werkhervatting", "anders"]), "Reden", isRequired: true),
    ])

  /// What came of a cancelled appointment.
  static let spreekuurAfmelding = Gebeurtenissoort(
    .spreekuurAfmelding, "Oordeel over de afmelding",
    [
      .init("op-tijd", .yesNo, "Was het op tijd?"),
      .init("reden-geldig", .yesNo, "Is de reden geldig?"),
      .init("kosten", .yesNo, "Betaalt de werkgever de kosten?"),
    ])

  /// Spreekuurbriefjes were put away.
  static let spreekuurbriefjes = Gebeurtenissoort(
    .spreekuurbriefjes, "Briefjes van het spreekuur bewaard",
    [
      .datum,
      .init("aantal", .number, "Aantal"),
    ])

  /// The bedrijfsarts reported after a contact.
  static let verslagBedrijfsarts = Gebeurtenissoort(
    .verslagBedrijfsarts, "Verslag van de bedrijfsarts",
    [
      .init("contact-datum", .date, "Dag van het contact"),
      .init("kopie-leidinggevende", .yesNo, "Heeft de leidinggevende een kopie?"),
    ])
}
