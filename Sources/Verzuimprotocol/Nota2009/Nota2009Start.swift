/// The rows of the first six weeks.
enum Nota2009Start {
  static let rows: [Tijdschemaregel] = report + firstWeek + contact

  private static let report = [
    Tijdschemaregel(
      .fixed(.ziekmelding, .periode, .days(0)), [.medewerker],
      Cited(
        "Meldt zich zelf ziek bij de leidinggevende, voordat het werk begint. Wie op het werk "
          + "ziek wordt, doet dat meteen.", .protocol2s2, .protocol3, .protocol4s1),
      hasWeekendAdvice: false),
    Tijdschemaregel(
      .fixed(.ziekmeldingDoorgeven, .report, .days(0)), [.leidinggevende],
      Cited(
        "Geeft de ziekmelding dezelfde dag door aan de personeelsadministratie.", .protocol1s2,
        .protocol2s2, .protocol3, .protocol4s2), hasWeekendAdvice: false),
    Tijdschemaregel(
      .fixed(.terugbellen, .reportTakenByAnother, .days(0)), [.leidinggevende],
      Cited(
        "Belt de medewerker dezelfde dag terug, want een ander nam de melding aan.", .protocol1s2,
        .protocol2s2), hasWeekendAdvice: false),
    Tijdschemaregel(
      .fixed(.ziekmeldingRegistreren, .report, .days(0)), [.personeelsadministratie],
      Cited(
        "Registreert de ziekmelding en licht de arbodienst in.", .protocol1s2, .protocol2s2,
        .protocol3), hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(.intake, .firstReport, vanaf: .days(0), streef: nil, uiterst: nil),
      [.bedrijfsmaatschappelijkWerker],
      Cited(
        "Bekijkt de situatie met de leidinggevende en belt zo nodig de medewerker.",
        .protocol1s6)),
  ]

  private static let firstWeek = [
    Tijdschemaregel(
      .fixed(.week1Mail, .geval, .days(6)), [.personeelsadministratie],
      Cited("Stuurt de leidinggevende een bericht op de zevende ziektedag.", .protocol3),
      kind: .automatisch, hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(.week1Gesprek, .geval, vanaf: .days(6), streef: .days(7), uiterst: .days(7)),
      [.leidinggevende],
      Cited("Belt de medewerker na een week.", .protocol1s4, .protocol2s2, .protocol3),
      own: [.uiterst]),
    Tijdschemaregel(
      Timing(
        .week1Rapportage, .geval, vanaf: .days(6), streef: .days(7), uiterst: .days(7),
        vanafWhenLong: .days(0)), [.leidinggevende],
      Cited(
        "Stuurt de rapportage naar het bedrijfsmaatschappelijk werk en een kopie naar HR.",
        .protocol1s4, .protocol3), own: [.uiterst]),
  ]

  private static let contact = [
    Tijdschemaregel(
      Timing(
        .contact, .last([.contact, .week1Gesprek], orElse: .days(7)), vanaf: .days(1),
        streef: .days(7), uiterst: nil), [.leidinggevende],
      Cited(
        "Houdt elke week contact met de medewerker en noteert dat.", .protocol1s5, .protocol3,
        .protocol4s2)),
    Tijdschemaregel(
      Timing(
        .gesprek2Weken, .dreigendLangdurig([.gesprek2Weken]), vanaf: .days(7), streef: .days(14),
        uiterst: .days(14), remark: .everySecondAtWorkplace), [.leidinggevende],
      Cited("Voert minstens eens per twee weken een gesprek en maakt notities.", .protocol1s5),
      own: [.vanaf]),
  ]
}
