extension Gebeurtenissoort {
  /// The case was talked over in the SMO.
  static let smo = Gebeurtenissoort(
    .smo, "Besproken in het SMO",
    [
      .datum,
      .init("op-verzoek-van", .choice(["medewerker", "smo-lid"]), "Op verzoek van"),
    ])

  /// UWV told the medewerker about the evaluation.
  static let evaluatieBericht = Gebeurtenissoort(
    .evaluatieBericht, "Bericht van UWV over de evaluatie",
    [
      .datum
    ])
}
