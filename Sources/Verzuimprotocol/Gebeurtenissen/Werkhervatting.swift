extension Gebeurtenissoort {
  /// A change in hours or work, reported.
  static let werkhervattingMelden = Gebeurtenissoort(
    .werkhervattingMelden, "Andere uren of ander werk gemeld",
    [
      .per,
      .uren,
      .init("werk", .choice(["eigen-werk", "aangepast-werk", "ander-werk"]), "Welk werk?"),
    ])

  /// That change, recorded.
  static let mutatieVerwerken = Gebeurtenissoort(
    .mutatieVerwerken, "Wijziging verwerkt",
    [
      .init("per", .date, "Vanaf"),
      .uren,
    ])

  /// Part of the hours is worked again.
  static let deelherstel = Gebeurtenissoort(
    .deelherstel, "Deels aan het werk",
    [
      .per,
      .init("uren", .hours, "Gewerkte uren per week", isRequired: true),
      .init("werk", .choice(["eigen-werk", "aangepast-werk", "ander-werk"]), "Welk werk?"),
      .uitRegistratie,
    ])
}
