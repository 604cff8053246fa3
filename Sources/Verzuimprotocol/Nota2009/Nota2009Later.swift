/// The rows from the second year on, and those of change and recovery.
enum Nota2009Later {
  static let rows: [Tijdschemaregel] = secondYear + afterTwoYears + change + recovery

  private static let secondYear = [
    Tijdschemaregel(
      Timing(
        .korting25, .geval, vanaf: .days(364), streef: .months(12), uiterst: .months(12)),
      [.personeelsadministratie],
      Cited(
        "Betaalt vanaf ziektemaand 13 de ziekte-uren voor 75 procent.", .protocol1s12s1,
        .protocol2s10s1, .protocol3, .protocol4s3), hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(.wiaInformatie, .geval, vanaf: .days(602), streef: .days(602), uiterst: .days(615)),
      [.uwv],
      Cited("Stuurt de medewerker de papieren voor de WIA.", .protocol2s8, .protocol3),
      kind: .informatie, hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(
        .reintegratieverslag, .geval, vanaf: .days(602), streef: .days(616),
        uiterst: .days(636)), [.medewerker, .leidinggevende],
      Cited(
        "Maken samen het re-integratieverslag, met de kijk van de medewerker erin.",
        .protocol1s8, .protocol2s8, .protocol3)),
    Tijdschemaregel(
      Timing(.medischDeel, .geval, vanaf: .days(602), streef: .days(616), uiterst: .days(636)),
      [.arbodienst],
      Cited(
        "Voegt het deel van de bedrijfsarts toe aan het verslag.", .protocol1s8, .protocol2s8,
        .protocol3)),
    Tijdschemaregel(
      Timing(.wiaAanvraag, .geval, vanaf: .days(616), streef: .days(616), uiterst: .days(636)),
      [.medewerker],
      Cited(
        "Stuurt de WIA-aanvraag met het verslag naar UWV. Dat mag al na 20 maanden.",
        .protocol1s8, .protocol2s8, .protocol3, .protocol4s1)),
    Tijdschemaregel(
      Timing(.wiaBeoordeling, .geval, vanaf: .days(637), streef: nil, uiterst: nil), [.uwv],
      Cited("Onderzoekt de medewerker en stuurt een beschikking.", .protocol3),
      kind: .informatie, own: [.vanaf], hasWeekendAdvice: false),
  ]

  private static let afterTwoYears = [
    Tijdschemaregel(
      Timing(.ontslagMogelijk, .geval, vanaf: .months(24), streef: nil, uiterst: nil),
      [.leidinggevende],
      Cited(
        "Ontslag om medische redenen kan, als herstel binnen een half jaar niet te verwachten is. "
          + "Er moet ook geen gangbare arbeid zijn, of die is geweigerd. De WIA-beschikking geldt "
          + "als oordeel.", .protocol1s12s1, .protocol1s12s2, .protocol2s10s1, .protocol3),
      kind: .informatie),
    Tijdschemaregel(
      .fixed(.korting30, .geval, .months(24)), [.personeelsadministratie],
      Cited(
        "Betaalt vanaf ziektemaand 25 de ziekte-uren voor 70 procent.", .protocol1s12s1,
        .protocol2s10s1, .protocol3, .protocol4s3), hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(
        .jaarverslagUwv, .geval, vanaf: .months(35), streef: .months(36, days: -1),
        uiterst: .months(36, days: -1), cancellation: .recoveryOrOntslag,
        yearly: Yearly(times: 4, months: 12)), [.leidinggevende],
      Cited("Stuurt het jaarlijkse verslag naar UWV.", .protocol3), own: [.vanaf]),
  ]

  private static let change = [
    Tijdschemaregel(
      .fixed(.werkhervattingMelden, .wijziging, .days(0)), [.leidinggevende],
      Cited(
        "Meldt andere uren of ander werk bij de personeelsadministratie en HR.", .protocol4s2)),
    Tijdschemaregel(
      .fixed(.mutatieVerwerken, .wijziging, .days(0)), [.personeelsadministratie],
      Cited("Verwerkt de wijziging in uren of werk.", .protocol4s3), own: [.uiterst]),
  ]

  private static let recovery = [
    Tijdschemaregel(
      Timing(
        .hersteldmelding, .herstel, vanaf: nil, streef: .days(0), uiterst: .days(0),
        cancellation: .endOfService), [.medewerker],
      Cited(
        "Laat de leidinggevende weten dat hij weer kan werken. Toestemming is niet nodig, behalve "
          + "als dat anders is afgesproken.", .protocol1s2, .protocol2s2, .protocol4s1),
      hasWeekendAdvice: false),
    Tijdschemaregel(
      .fixed(.herstelmelding, .herstel, .days(0), cancellation: .endOfService),
      [.leidinggevende],
      Cited(
        "Geeft het herstel dezelfde dag door aan de personeelsadministratie.", .protocol1s2,
        .protocol2s2, .protocol3, .protocol4s2), hasWeekendAdvice: false),
    Tijdschemaregel(
      .fixed(
        .herstelmeldingRegistreren, .herstel, .days(0), cancellation: .endOfService,
        remark: .alsoToUWV(after: .months(8), orDone: .uwvMelding)), [.personeelsadministratie],
      Cited(
        "Registreert het herstel en licht de arbodienst in.", .protocol1s2, .protocol2s2,
        .protocol3, .protocol4s3), hasWeekendAdvice: false),
    Tijdschemaregel(
      Timing(
        .nazorg, .herstelAfter(sickDays: 42), vanaf: .days(0), streef: .days(14),
        uiterst: .days(27), cancellation: .endOfServiceOrContinuation), [.leidinggevende],
      Cited(
        "Bespreekt hoe het ging en of de afspraken zijn nagekomen.", .protocol1s9),
      own: [.streef, .uiterst]),
    Tijdschemaregel(
      Timing(
        .verzuimgesprek, .signal, vanaf: .days(0), streef: .days(14), uiterst: nil,
        cancellation: .endOfService), [.leidinggevende],
      Cited(
        "Voert een verzuimgesprek, omdat iemand vaak ziek is.", .protocol1s10s1, .protocol2s9,
        .protocol4s2), own: [.streef]),
  ]
}
