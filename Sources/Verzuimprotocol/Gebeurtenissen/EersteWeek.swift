extension Gebeurtenissoort {
  /// The automatic message after a week.
  static let week1Mail = Gebeurtenissoort(
    .week1Mail, "Bericht na een week",
    [
      .datum
    ])

  /// The telephone call after a week.
  static let week1Gesprek = Gebeurtenissoort(
    .week1Gesprek, "Gesprek na een week",
    [
      .volgendeStap,
      .isLong,
      .afspraakDatum,
      .afspraakTijd,
      .afspraken,
    ])
}
