extension Gebeurtenissoort {
  /// The talk about frequent absence.
  static let verzuimgesprek = Gebeurtenissoort(
    .verzuimgesprek, "Verzuimgesprek",
    [
      .datum,
      Field("aanleiding", .choice(["signaal", "andere-reden"]), "Aanleiding"),
      Field("afspraken", .text(maximum: 500), "Afspraken, voor het personeelsdossier"),
    ])
}
