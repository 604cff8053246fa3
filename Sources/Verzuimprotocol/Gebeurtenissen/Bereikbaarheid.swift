extension Gebeurtenissoort {
  /// Where and when the medewerker can be reached.
  static let bereikbaarheid = Gebeurtenissoort(
    .bereikbaarheid, "Bereikbaarheid",
    [
      .verblijf,
      .adres,
      .telefoon,
      .init("van", .time, "Bereikbaar vanaf"),
      .init("tot", .time, "Bereikbaar tot"),
    ])

  /// Another address.
  static let adreswijziging = Gebeurtenissoort(
    .adreswijziging, "Ander adres",
    [
      .init("per", .date, "Vanaf"),
      .verblijf,
      .init("adres", .address, "Adres", isRequired: true),
      .telefoon,
    ])
}
