extension Gebeurtenissoort {
  /// The case was reported to UWV.
  static let uwvMelding = Gebeurtenissoort(
    .uwvMelding, "Gemeld bij UWV",
    [
      .datum
    ])

  /// A yearly verslag to UWV.
  static let jaarverslagUwv = Gebeurtenissoort(
    .jaarverslagUwv, "Jaarlijks verslag aan UWV",
    [
      .datum,
      .init("volgnummer", .number, "Nummer van het verslag (1 tot en met 4)"),
    ])

  /// Dismissal was requested.
  static let ontslagAangevraagd = Gebeurtenissoort(
    .ontslagAangevraagd, "Ontslag aangevraagd",
    [
      .datum
    ])
}
