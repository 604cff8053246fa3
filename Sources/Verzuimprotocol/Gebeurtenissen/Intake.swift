extension Gebeurtenissoort {
  /// The look at the situation by bedrijfsmaatschappelijk werk.
  static let intake = Gebeurtenissoort(
    .intake, "Intake",
    [
      .datum,
      .init("medewerker-gesproken", .yesNo, "Is de medewerker gesproken?"),
      .init(
        "volgende-stap", .choice(["geen", "spreekuur", "contact", "bedrijfsarts"]),
        "Volgende stap"),
    ])
}
