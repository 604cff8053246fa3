/// The tasks of each role (Protocol 4), in plain Dutch.
enum Nota2009Roles {
  static let taakomschrijvingen = people + experts

  private static let people = [
    Taakomschrijving(
      .medewerker, title: "medewerker", .protocol4s1,
      [
        "Ziet wat er knelt in het werk en praat erover.",
        "Meldt zich ziek bij de leidinggevende.",
        "Werkt mee aan zijn herstel en is bereikbaar.",
        "Maakt samen met de leidinggevende het plan van aanpak.",
        "Houdt zich aan de afspraken.",
        "Meldt zich meteen weer beter bij de leidinggevende.",
        "Is mede verantwoordelijk voor zijn terugkeer naar werk.",
        "Vraagt zelf de WIA-beoordeling aan.",
      ]),
    Taakomschrijving(
      .leidinggevende, title: "leidinggevende", .protocol4s2,
      [
        "Voorkomt verzuim waar dat kan.",
        "Is de eerste die voor goede begeleiding zorgt.",
        "Houdt het hele verzuim contact en noteert dat.",
        "Houdt de band met het werk levend.",
        "Geeft een ziekmelding op de eerste dag door.",
        "Stuurt na een week de rapportage, met de volgende stap.",
        "Is casemanager en aanspreekpunt, tenzij het plan een ander noemt.",
        "Maakt met de medewerker het plan van aanpak, voordat acht weken om zijn.",
        "Bekijkt elke zes weken met de medewerker of het plan nog klopt.",
        "Kijkt aan het einde van het eerste ziektejaar terug.",
        "Meldt andere uren of ander werk.",
        "Doet mee aan het SMO.",
        "Voert verzuimgesprekken.",
        "Houdt het dossier bij en stuurt HR een kopie.",
        "Geeft het herstel meteen door.",
      ]),
    Taakomschrijving(
      .personeelsadministratie, title: "personeelsadministratie", .protocol4s3,
      [
        "Meldt de arbodienst wie ziek is.",
        "Verwerkt wat er in het verzuim verandert.",
        "Meldt de arbodienst wie weer beter is.",
        "Meldt een lang verzuim in de achtste maand bij UWV, en zo nodig het herstel.",
        "Verwerkt en bewaart de briefjes van het spreekuur.",
        "Past de bezoldiging aan vanaf ziektemaand 7.",
      ]),
    Taakomschrijving(
      .hrAdviseur, title: "HR-adviseur", .protocol4s4,
      [
        "Weet wie er op zijn afdelingen ziek is.",
        "Werkt bij lang verzuim samen met de leidinggevende.",
        "Helpt de leidinggevende, en op verzoek de medewerker.",
        "Adviseert bij lang verzuim over ander werk en over UWV.",
      ]),
    Taakomschrijving(
      .bedrijfsmaatschappelijkWerker, title: "bedrijfsmaatschappelijk werker", .protocol4s5,
      [
        "Begeleidt de medewerker, ziek of niet.",
        "Beoordeelt of iemand kan werken.",
        "Geeft bij dreigend langdurig verzuim binnen zes weken een oordeel over terugkeer.",
        "Adviseert de leidinggevende over de begeleiding.",
        "Kan casemanager zijn, als hij onafhankelijk is.",
      ]),
  ]

  private static let experts = [
    Taakomschrijving(
      .bedrijfsarts, title: "bedrijfsarts", .protocol4s6s1,
      [
        "Beoordeelt of iemand kan werken.",
        "Geeft bij dreigend langdurig verzuim binnen zes weken een oordeel over terugkeer.",
        "Adviseert de leidinggevende over de begeleiding.",
        "Schrijft na elk contact een verslag voor HR, met een kopie voor de leidinggevende.",
      ]),
    Taakomschrijving(
      nil, title: "A&O-deskundige", .protocol4s6s2,
      [
        "Adviseert over voorkomen van verzuim en over de organisatie.",
        "Onderhoudt de relatie met de arbodienst.",
        "Helpt om het protocol in te voeren en bij te houden.",
      ]),
    Taakomschrijving(
      nil, title: "arbeidshygiënist", .protocol4s6s3,
      ["Onderzoekt op verzoek van de leidinggevende de werkplek."]),
  ]
}
