extension Gebeurtenissoort {
  /// The automatic message after four weeks.
  static let probleemanalyseSignaal = Gebeurtenissoort(
    .probleemanalyseSignaal, "Bericht na vier weken",
    [
      .datum
    ])

  /// The request for the probleemanalyse.
  static let probleemanalyseAanvragen = Gebeurtenissoort(
    .probleemanalyseAanvragen, "Probleemanalyse aangevraagd",
    [
      .datum
    ])

  /// The probleemanalyse was delivered.
  static let probleemanalyse = Gebeurtenissoort(
    .probleemanalyse, "Probleemanalyse geleverd",
    [
      .datum,
      .init(
        "hervatting", .choice(["eigen-werk", "aangepast-werk", "ander-werk-buiten", "nog-niet"]),
        "Welk werk kan volgens de bedrijfsarts?"),
      .uren,
    ])

  /// The advice was sent.
  static let reintegratieadvies = Gebeurtenissoort(
    .reintegratieadvies, "Re-integratieadvies verstuurd",
    [
      .datum,
      .init(
        "opgesteld-door", .choice(["bedrijfsmaatschappelijk-werker", "bedrijfsarts"]),
        "Wie stelde het op?"),
    ])

  /// The advice was talked over.
  static let adviesBespreken = Gebeurtenissoort(
    .adviesBespreken, "Advies besproken",
    [
      .datum,
      .init(
        "uitleg", .choice(["niet-nodig", "bedrijfsmaatschappelijk-werker", "bedrijfsarts"]),
        "Wie gaf uitleg?"),
    ])
}
