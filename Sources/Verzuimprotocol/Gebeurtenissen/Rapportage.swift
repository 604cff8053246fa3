extension Gebeurtenissoort {
  /// The rapportage to bedrijfsmaatschappelijk werk and HR.
  static let week1Rapportage = Gebeurtenissoort(
    .week1Rapportage, "Rapportage",
    [
      Field(
        "langer-dan-6-weken", .choice(["ja", "nee", "weet-niet"]),
        "Duurt het langer dan zes weken?", isRequired: true),
      Field(
        "eigen-of-aangepast-werk",
        .choice(["eigen-werk", "aangepast-werk", "nog-niet", "weet-niet"]), "Welk werk kan?"),
      .uren,
      Field("procedure", .choice(["gewoon", "vervroegde-oproep"]), "Procedure"),
      Field(
        "vraag-bmw", .choice(["geen", "vraag", "actie"]),
        "Vraag aan het bedrijfsmaatschappelijk werk"),
      Field("vraag-bmw-toelichting", .text(maximum: 500), "Welke vraag of actie?"),
      Field(
        "volgende-stap", .choice(["bellen", "bezoek", "gesprek-op-werk", "spreekuur", "geen"]),
        "Volgende stap"),
      .afspraakDatum,
      .afspraakTijd,
    ])
}
