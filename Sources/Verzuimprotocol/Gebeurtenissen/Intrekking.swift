extension Gebeurtenissoort {
  /// An earlier line is withdrawn.
  static let intrekking = Gebeurtenissoort(
    .intrekking, "Intrekking",
    [
      Field("betreft", .number, "Nummer van de regel"),
      Field("eerste-dag", .date, "Eerste dag van de ziekmelding"),
      Field("reden", .choice(["vergissing", "dubbel", "verkeerde-persoon"]), "Reden"),
    ])
}
