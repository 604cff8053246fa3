extension Gebeurtenissoort {
  /// The talk about frequent absence.
  static let verzuimgesprek = Gebeurtenissoort(
    .verzuimgesprek, "Verzuimgesprek",
    [
      .datum,
      .init("aanleiding", .choice(["signaal", "andere-reden"]), "Aanleiding"),
      .init("afspraken", .text(maximum: 500), "Afspraken, voor het personeelsdossier"),
    ])
}
