/// The rows of the analysis, the advice, the plan and the first year.
enum Nota2009Plan {
  static let rows: [Tijdschemaregel] = advice + plan + firstYear

  private static let advice = [
    Tijdschemaregel(
      .fixed(.probleemanalyseSignaal, .geval, .days(28)), [.personeelsadministratie],
      Cited("Stuurt het bedrijfsmaatschappelijk werk een bericht na vier weken.", .protocol3),
      kind: .automatisch, hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(
        .probleemanalyseAanvragen, .geval, vanaf: .days(28), streef: .days(28),
        uiterst: .days(34)), [.bedrijfsmaatschappelijkWerker],
      Cited("Vraagt de bedrijfsarts om de probleemanalyse.", .protocol1s6, .protocol3),
      own: [.uiterst]),
    Tijdschemaregel(
      Timing(.probleemanalyse, .geval, vanaf: .days(28), streef: .days(34), uiterst: .days(41)),
      [.bedrijfsarts],
      Cited(
        "Levert de probleemanalyse aan de leidinggevende, met een kopie voor het "
          + "bedrijfsmaatschappelijk werk.", .protocol1s6, .protocol2s7, .protocol3,
        .protocol4s6s1)),
    Tijdschemaregel(
      Timing(
        .reintegratieadvies, .geval, vanaf: .days(28), streef: .days(34), uiterst: .days(41)),
      [.bedrijfsmaatschappelijkWerker],
      Cited(
        "Stuurt het re-integratieadvies met de analyse naar leidinggevende en HR.", .protocol1s7,
        .protocol2s7, .protocol3, .protocol4s5, .protocol4s6s1)),
    Tijdschemaregel(
      Timing(
        .adviesBespreken, .geval, vanaf: .days(34), streef: .days(48), uiterst: .days(55)),
      [.leidinggevende, .medewerker],
      Cited("Bespreken samen het advies.", .protocol1s7)),
  ]

  private static let plan = [
    Tijdschemaregel(
      Timing(.planVanAanpak, .geval, vanaf: .days(34), streef: .days(48), uiterst: .days(55)),
      [.leidinggevende, .medewerker],
      Cited(
        "Schrijven samen het plan van aanpak: doel, afspraken en casemanager. HR krijgt een kopie.",
        .protocol1s7, .protocol1s12s1, .protocol2s7, .protocol3, .protocol4s1, .protocol4s2),
      own: [.vanaf]),
    Tijdschemaregel(
      Timing(
        .evaluatie, .lastOrDay([.evaluatie, .eerstejaarsevaluatie], of: .planVanAanpak),
        vanaf: .days(35), streef: .days(42), uiterst: .days(42)), [.leidinggevende, .medewerker],
      Cited(
        "Bekijken samen hoe het plan loopt, op papier. HR krijgt een kopie.", .protocol3,
        .protocol4s2), own: [.vanaf]),
  ]

  private static let firstYear = [
    Tijdschemaregel(
      Timing(
        .korting10, .geval, vanaf: .days(175), streef: .months(6), uiterst: .months(6)),
      [.personeelsadministratie],
      Cited(
        "Betaalt vanaf ziektemaand 7 de ziekte-uren voor 90 procent.", .protocol1s12s1,
        .protocol2s10s1, .protocol3, .protocol4s3), hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(.uwvMelding, .geval, vanaf: .days(224), streef: .days(224), uiterst: .days(230)),
      [.personeelsadministratie],
      Cited("Meldt het ziektegeval bij UWV.", .protocol3, .protocol4s3)),
    Tijdschemaregel(
      Timing(
        .eerstejaarsevaluatie, .geval, vanaf: .days(350), streef: .days(356),
        uiterst: .months(12, days: -1)), [.leidinggevende, .medewerker],
      Cited(
        "Kijken samen terug op het eerste ziektejaar. Het verslag gaat in het dossier.",
        .protocol1s7, .protocol1s8, .protocol2s7, .protocol2s8, .protocol3, .protocol4s2)),
    Tijdschemaregel(
      Timing(
        .visieJaar1, .geval, vanaf: .days(350), streef: .days(356),
        uiterst: .months(12, days: -1)), [.medewerker],
      Cited("Schrijft op hoe hij zelf het eerste ziektejaar ziet.", .protocol2s8)),
  ]
}
