extension Gebeurtenissoort {
  /// An earlier line is withdrawn.
  static let intrekking = Gebeurtenissoort(
    .intrekking, "Intrekking",
    [
      .init("betreft", .number, "Nummer van de regel"),
      .init("eerste-dag", .date, "Eerste dag van de ziekmelding"),
      .init("reden", .choice(["vergissing", "dubbel", "verkeerde-persoon"]), "Reden"),
    ])
}
