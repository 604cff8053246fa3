extension Gebeurtenissoort {
  /// A contact, noted.
  static let contact = Gebeurtenissoort(
    .contact, "Contact",
    [
      .datum,
      .vorm,
      .isLong,
      .afspraakDatum,
      .afspraakTijd,
      .afspraken,
    ])

  /// A talk while dreigend langdurig.
  static let gesprek2Weken = Gebeurtenissoort(
    .gesprek2Weken, "Tweewekelijks gesprek",
    [
      .datum,
      .vorm,
      .init("werkplek-kan", .yesNo, "Kan het volgende gesprek op de werkplek?"),
      .isLong,
      .afspraakDatum,
      .afspraakTijd,
      .afspraken,
    ])
}
