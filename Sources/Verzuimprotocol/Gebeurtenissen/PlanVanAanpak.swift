extension Gebeurtenissoort {
  /// The plan van aanpak, agreed in writing.
  static let planVanAanpak = Gebeurtenissoort(
    .planVanAanpak, "Plan van aanpak",
    [
      .init(
        "einddoel",
        .choice(["eigen-werk", "aangepast-eigen-werk", "ander-werk-binnen", "ander-werk-buiten"]),
        "Einddoel"),
      .init("einddoel-toelichting", .text(maximum: 500), "Bij het doel"),
      .init("afspraken", .text(maximum: 1000), "Afspraken over het werk"),
      .uren,
      .init(
        "casemanager", .choice(["leidinggevende", "manager", "bedrijfsmaatschappelijk-werker"]),
        "Casemanager"),
      .init("akkoord", .yesNo, "Zijn beiden het eens?"),
      .init("kopie-hr", .yesNo, "Heeft HR een kopie?"),
      .init("evaluatie-datum", .date, "Dag van de evaluatie"),
    ])

  /// An evaluation of the plan.
  static let evaluatie = Gebeurtenissoort(
    .evaluatie, "Evaluatie van het plan",
    [
      .datum,
      .init("nagekomen", .choice(["ja", "deels", "nee"]), "Zijn de afspraken nagekomen?"),
      .init("bijstellen", .yesNo, "Verandert het plan?"),
      .init("afspraken", .text(maximum: 1000), "Afspraken over het werk"),
      .uren,
      .init("kopie-hr", .yesNo, "Heeft HR een kopie?"),
      .init("volgende-evaluatie", .date, "Volgende evaluatie"),
      .isLong,
    ])
}
