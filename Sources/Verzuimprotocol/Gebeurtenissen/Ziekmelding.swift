extension Gebeurtenissoort {
  /// A report of illness.
  static let ziekmelding = Gebeurtenissoort(
    .ziekmelding, "Ziekmelding",
    [
      Field("eerste-dag", .date, "Eerste ziektedag", isRequired: true),
      Field(
        "aangenomen-door", .choice(["leidinggevende", "vervanger", "collega", "programma"]),
        "Wie nam de melding aan?"),
      Field("plaats", .choice(["thuis", "werk", "vakantie"]), "Waar begon het?"),
      Field(
        "bereikbaar", .choice(["ja", "ander-adres", "ander-nummer", "later"]), "Te bereiken"),
      Field("ander-adres", .address, "Ander adres"),
      .adres,
      .telefoon,
      Field("duur", .duration, "Verwachte duur"),
      Field("werk", .choice(["nee", "afspraak", "dienst", "klus"]), "Is er dringend werk?"),
      Field("werk-toelichting", .text(maximum: 120), "Welk werk kan niet wachten?"),
      Field(
        "bijzonderheden", .choices(["geen", "hulp", "ongeval-werk", "ongeval-verkeer"]),
        "Hulp gewenst, of een ongeval?"),
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
