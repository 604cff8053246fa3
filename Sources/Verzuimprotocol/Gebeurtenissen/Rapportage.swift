extension Gebeurtenissoort {
  /// The rapportage to bedrijfsmaatschappelijk werk and HR.
  static let week1Rapportage = Gebeurtenissoort(
    .week1Rapportage, "Rapportage",
    [
      .init(
        "langer-dan-6-weken", .choice(["ja", "nee", "onbekend"]),
        "Duurt het langer dan zes weken?", isRequired: true),
      .init(
        "werk", .choice(["eigen", "deels", "aangepast", "nee", "onbekend"]),
        "Werk nu"),
      .uren,
      .init("procedure", .choice(["normaal", "vervroegd"]), "Procedure"),
      .init("vraag-bmw", .text(maximum: 200), "Vraag aan de bedrijfsmaatschappelijk werker"),
      .volgendeStap,
      .afspraakDatum,
      .afspraakTijd,
    ])
}
