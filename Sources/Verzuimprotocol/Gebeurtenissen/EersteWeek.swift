extension Gebeurtenissoort {
  /// The automatic message after a week.
  static let week1Mail = Gebeurtenissoort(
    .week1Mail, "Bericht na een week",
    [
      .datum
    ])

  /// The telephone call after a week.
  static let week1Gesprek = Gebeurtenissoort(
    .week1Gesprek, "Gesprek na een week",
    [
      .datum,
      Field("duur", .duration, "Verwachte duur"),
      Field("hulp", .yesNo, "Is er hulp gewenst?"),
      .verblijf,
      .adres,
      .telefoon,
      Field(
        "werk", .choice(["niets", "overdragen", "afspraken-afzeggen"]), "Is er dringend werk?"),
      Field("werk-toelichting", .text(maximum: 300), "Welk werk kan niet wachten?"),
      Field(
        "organisatie", .choice(["nee", "werkdruk", "werkplek", "samenwerking", "anders"]),
        "Kan de organisatie iets veranderen?"),
      .isLong,
      .afspraakDatum,
      .afspraakTijd,
      .afspraken,
    ])
}
