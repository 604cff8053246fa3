extension Gebeurtenissoort {
  /// The evaluation of the first year.
  static let eerstejaarsevaluatie = Gebeurtenissoort(
    .eerstejaarsevaluatie, "Eerstejaarsevaluatie",
    [
      .datum,
      Field("gedaan", .text(maximum: 1000), "Welke stappen zijn gezet?"),
      Field("bijstellen", .yesNo, "Verandert het plan?"),
      Field("afspraken", .text(maximum: 1000), "Afspraken over het werk"),
    ])

  /// The medewerker's view of the first year.
  static let visieJaar1 = Gebeurtenissoort(
    .visieJaar1, "Eigen kijk op jaar 1",
    [
      .datum,
      Field(
        "visie", .text(maximum: 1000), "Hoe ging de terugkeer naar werk volgens de medewerker?"),
    ])
}
