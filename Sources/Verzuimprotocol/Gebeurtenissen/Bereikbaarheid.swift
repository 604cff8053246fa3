extension Gebeurtenissoort {
  /// Where and when the medewerker can be reached.
  static let bereikbaarheid = Gebeurtenissoort(
    .bereikbaarheid, "Bereikbaarheid",
    [
      .verblijf,
      .adres,
      .telefoon,
      Field("van", .time, "Bereikbaar vanaf"),
      Field("tot", .time, "Bereikbaar tot"),
    ])

  /// Another address.
  static let adreswijziging = Gebeurtenissoort(
    .adreswijziging, "Ander adres",
    [
      Field("per", .date, "Vanaf"),
      .verblijf,
      Field("adres", .address, "Adres", isRequired: true),
      .telefoon,
    ])
}
