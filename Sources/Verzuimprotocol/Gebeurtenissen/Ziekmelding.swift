extension Gebeurtenissoort {
  /// A report of illness.
  static let ziekmelding = Gebeurtenissoort(
    .ziekmelding, "Ziekmelding",
    [
      Field("eerste-dag", .date, "Eerste ziektedag", isRequired: true),
      Field(
        "aangenomen-door", .choice(["leidinggevende", "vervanger", "collega", "programma"]),
        "Wie nam de melding aan?"),
      Field("plaats", .choice(["thuis", "op-het-werk", "vakantie"]), "Waar begon het?"),
      .verblijf,
      .adres,
      .telefoon,
      Field("duur", .duration, "Verwachte duur"),
      Field(
        "werk", .choice(["niets", "overdragen", "afspraken-afzeggen"]), "Is er dringend werk?"),
      Field("werk-toelichting", .text(maximum: 300), "Welk werk kan niet wachten?"),
      Field("hulp", .yesNo, "Is er hulp gewenst?"),
      Field(
        "ongeval", .choice(["nee", "op-het-werk", "verkeer-door-ander"]), "Was er een ongeval?"),
    ])

  /// A report passed on to the personeelsadministratie.
  static let ziekmeldingDoorgeven = Gebeurtenissoort(
    .ziekmeldingDoorgeven, "Ziekmelding doorgegeven",
    [
      .eersteDagOfSpell,
      .isLong,
    ])

  /// The call back on the day of the report.
  static let terugbellen = Gebeurtenissoort(
    .terugbellen, "Teruggebeld",
    [
      .eersteDagOfSpell,
      .isLong,
      .afspraakDatum,
      .afspraakTijd,
    ])

  /// A report registered, the arbodienst informed.
  static let ziekmeldingRegistreren = Gebeurtenissoort(
    .ziekmeldingRegistreren, "Ziekmelding geregistreerd",
    [
      .eersteDagOfSpell,
      Field("arbodienst-ingelicht", .yesNo, "Is de arbodienst ingelicht?"),
    ])
}
