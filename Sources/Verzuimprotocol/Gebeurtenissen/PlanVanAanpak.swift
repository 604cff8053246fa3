extension Gebeurtenissoort {
  /// The plan van aanpak, agreed in writing.
  static let planVanAanpak = Gebeurtenissoort(
    .planVanAanpak, "Plan van aanpak",
    [
      Field(
        "einddoel",
        .choice(["eigen-werk", "aangepast-eigen-werk", "ander-werk-binnen", "ander-werk-buiten"]),
        "Einddoel"),
      Field("einddoel-toelichting", .text(maximum: 500), "Wat willen jullie bereiken?"),
      Field("afspraken", .text(maximum: 1000), "Afspraken over het werk"),
      .uren,
      Field(
        "casemanager", .choice(["leidinggevende", "manager", "bedrijfsmaatschappelijk-werker"]),
        "Casemanager"),
      Field("akkoord", .yesNo, "Zijn beiden het eens?"),
      Field("kopie-hr", .yesNo, "Heeft HR een kopie?"),
      Field("evaluatie-datum", .date, "Dag van de evaluatie"),
    ])

  /// An evaluation of the plan.
  static let evaluatie = Gebeurtenissoort(
    .evaluatie, "Evaluatie van het plan",
    [
      .datum,
      Field("nagekomen", .choice(["ja", "deels", "nee"]), "Zijn de afspraken nagekomen?"),
      Field("bijstellen", .yesNo, "Verandert het plan?"),
      Field("afspraken", .text(maximum: 1000), "Afspraken over het werk"),
      .uren,
      Field("kopie-hr", .yesNo, "Heeft HR een kopie?"),
      Field("volgende-evaluatie", .date, "Volgende evaluatie"),
      .isLong,
    ])
}
