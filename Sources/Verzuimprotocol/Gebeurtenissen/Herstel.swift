extension Gebeurtenissoort {
  /// The medewerker can work again.
  static let hersteldmelding = Gebeurtenissoort(
    .hersteldmelding, "Hersteldmelding",
    [
      .hersteldatum
    ])

  /// The recovery, passed on.
  static let herstelmelding = Gebeurtenissoort(
    .herstelmelding, "Herstel doorgegeven",
    [
      .hersteldatum,
      .uitRegistratie,
    ])

  /// The recovery, registered.
  static let herstelmeldingRegistreren = Gebeurtenissoort(
    .herstelmeldingRegistreren, "Herstel geregistreerd",
    [
      .eersteDagOfSpell,
      .init("arbodienst-ingelicht", .yesNo, "Is de arbodienst ingelicht?"),
      .init("uwv-ingelicht", .yesNo, "Is UWV ingelicht?"),
    ])

  /// The talk after a long absence.
  static let nazorg = Gebeurtenissoort(
    .nazorg, "Nazorggesprek",
    [
      .eersteDagOfSpell,
      .datum,
      .init("nagekomen", .choice(["ja", "deels", "nee"]), "Zijn de afspraken nagekomen?"),
      .afspraken,
    ])
}
