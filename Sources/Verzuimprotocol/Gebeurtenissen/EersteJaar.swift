extension Gebeurtenissoort {
  /// The evaluation of the first year.
  static let eerstejaarsevaluatie = Gebeurtenissoort(
    .eerstejaarsevaluatie, "Eerstejaarsevaluatie",
    [
      .datum,
      .init("gedaan", .text(maximum: 1000), "Welke stappen zijn gezet?"),
      .init("bijstellen", .yesNo, "Verandert het plan?"),
      .init("afspraken", .text(maximum: 1000), "Afspraken over het werk"),
    ])

  /// The medewerker's view of the first year.
  static let visieJaar1 = Gebeurtenissoort(
    .visieJaar1, "Eigen kijk op jaar 1",
    [
      .datum,
      .init(
        "visie", .text(maximum: 1000), "Hoe ging de terugkeer naar werk volgens de medewerker?"),
    ])
}
