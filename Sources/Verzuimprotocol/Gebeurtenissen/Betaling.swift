extension Gebeurtenissoort {
  /// The pay step of month 7.
  static let korting10 = Gebeurtenissoort(
    .korting10, "Bezoldiging naar 90 procent",
    [
      .init("per", .date, "Vanaf")
    ])

  /// The pay step of month 13.
  static let korting25 = Gebeurtenissoort(
    .korting25, "Bezoldiging naar 75 procent",
    [
      .init("per", .date, "Vanaf")
    ])

  /// The pay step of month 25.
  static let korting30 = Gebeurtenissoort(
    .korting30, "Bezoldiging naar 70 procent",
    [
      .init("per", .date, "Vanaf")
    ])
}
