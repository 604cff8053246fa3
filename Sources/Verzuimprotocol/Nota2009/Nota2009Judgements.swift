/// What people judge, what UWV can advise on, and what can follow.
enum Nota2009Judgements {
  static let oordelen = [
    Oordeel(
      .passendWerk, [.leidinggevende, .bedrijfsarts],
      Cited(
        "Of werk past, bespreken leidinggevende, bedrijfsarts en medewerker. UWV kan adviseren.",
        .protocol1s12s2, .protocol2s10s1, .protocol1s12s3)),
    Oordeel(
      .gangbareArbeid, [.uwv],
      Cited("Of er gangbare arbeid is, beoordeelt UWV.", .protocol1s12s2, .protocol3)),
    Oordeel(
      .geldigeReden, [.bedrijfsmaatschappelijkWerker, .bedrijfsarts],
      Cited("Of een reden geldig is, beoordeelt wie je uitnodigde.", .protocol2s6)),
    Oordeel(
      .regelmatig, [.leidinggevende],
      Cited(
        "Hoe vaak contact goed is, bepaalt de leidinggevende. Elke week is het minste.",
        .protocol1s5)),
    Oordeel(
      .geschiktheid, [.bedrijfsarts],
      Cited("Of je kunt werken, beoordeelt de bedrijfsarts.", .protocol1s6, .protocol4s6s1)),
    Oordeel(
      .werkplekbezoek, [.leidinggevende, .medewerker],
      Cited(
        "Of een gesprek op de werkplek kan, spreek je samen af.", .protocol1s5)),
    Oordeel(
      .compensatie, [.leidinggevende],
      Cited(
        "Of er verlofuren terugkomen, beslist de leidinggevende.", .protocol1s3s1,
        .protocol2s4s1)),
    Oordeel(
      .toestemming, [.leidinggevende],
      Cited(
        "Of je met vakantie mag, beslist de leidinggevende.", .protocol1s3s2, .protocol2s4s2)),
    Oordeel(
      .inspanning, [.uwv],
      Cited(
        "Of iedereen genoeg deed, beoordeelt UWV.", .protocol1s12s1, .protocol1s12s3,
        .protocol2s10s2)),
  ]

  static let secondOpinions = [
    SecondOpinion(
      .geschiktheid,
      Cited("Kan iemand werken, en hoeveel?", .protocol1s12s3, .protocol2s10s2)),
    SecondOpinion(
      .passendeArbeid,
      Cited("Is er bij de werkgever passend werk?", .protocol1s12s3, .protocol2s10s2)),
    SecondOpinion(
      .inspanningWerkgever,
      Cited("Heeft de werkgever genoeg gedaan?", .protocol1s12s3, .protocol2s10s2)),
  ]

  static let secondOpinionSteps = [
    Cited(
      "Eerst geeft de arbodienst een eigen oordeel.", .protocol1s12s3, .protocol2s10s2),
    Cited(
      "Daarna kunnen werkgever en medewerker allebei UWV vragen.", .protocol1s12s3,
      .protocol2s10s2),
    Cited("UWV geeft advies. Niemand is eraan gebonden.", .protocol1s12s3, .protocol2s10s2),
    Cited(
      "Volgt de werkgever het niet? Dan kan de medewerker bezwaar maken, en daarna naar de "
        + "rechter.",
      .protocol1s12s3, .protocol2s10s2),
    Cited(
      "Het kan ook als de bezoldiging is gestopt.", .protocol1s12s3, .protocol2s10s2),
    Cited("Het kan ook als jullie het oneens zijn over het plan.", .protocol3),
    Cited(
      "Een deskundigheidsoordeel is iets anders: dat komt van de eigen deskundigen.",
      .protocol4s2, .protocol4s5),
  ]

  static let sanctions = [
    Cited(
      "Doet de werkgever te weinig, of mist er iets in het dossier? Dan kan UWV de WIA-aanvraag "
        + "laten liggen. De bezoldiging loopt dan door.", .protocol1s12s1),
    Cited(
      "Werkt de medewerker niet mee? Dan kan de bezoldiging stoppen.", .protocol1s12s2,
      .protocol2s10s1),
    Cited(
      "Vaker werk weigeren kan plichtverzuim zijn.", .protocol1s12s2, .protocol2s10s1),
    Cited("UWV kan de WIA dan uitstellen of weigeren.", .protocol1s12s2),
  ]
}
