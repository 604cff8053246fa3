extension Gebeurtenissoort {
  /// A report of illness.
  static let ziekmelding = Gebeurtenissoort(
    .ziekmelding, "Ziekmelding",
    [
      .init("eerste-dag", .date, "Eerste ziektedag", isRequired: true),
      .init(
        "aangenomen-door", .choice(["leidinggevende", "vervanger", "collega", "programma"]),
        "Wie nam de melding aan?"),
      .init("plaats", .choice(["thuis", "werk", "vakantie"]), "Waar het begon"),
      .init("bereikbaar", .choice(["ja", "ander-adres", "ander-nummer", "later"]), "Te bereiken"),
      .init("ander-adres", .address, "Ander adres"),
      .adres,
      .telefoon,
      .init("duur", .duration, "Verwachte duur"),
      .init("werk", .choice(["nee", "afspraak", "dienst", "klus"]), "Is er dringend werk?"),
      .init("werk-toelichting", .text(maximum: 120), "Welk werk kan niet wachten?"),
      .init(
        "bijzonderheden", .choices(["geen", "hulp", "ongeval-werk", "ongeval-verkeer"]),
        "Bijzonderheden"),
      .uitRegistratie,
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
      .init("arbodienst-ingelicht", .yesNo, "Is de arbodienst ingelicht?"),
    ])
}
