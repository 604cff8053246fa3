import CivilDate
import Testing
import Verzuimprotocol

/// A made-up protocol: other numbers, fewer rows, no new code.
private let other = Verzuimprotocol(
  naam: "bedacht", titel: "Bedacht protocol", geldigVanaf: day("2030-01-01"),
  rows: [
    Tijdschemaregel(
      .fixed(.ziekmelding, .periode, .days(0)), [.medewerker], Cited("Belt.", .protocol2s2)),
    Tijdschemaregel(
      Timing(
        .uwvMelding, .geval, vanaf: .days(290), streef: .days(294), uiterst: .days(294),
        yearly: Yearly(times: 2, months: 6)),
      [.personeelsadministratie], Cited("Meldt bij UWV.", .protocol3)),
    Tijdschemaregel(
      Timing(
        .gesprek2Weken, .dreigendLangdurig([.contact]), vanaf: nil, streef: .days(10),
        uiterst: nil), [.leidinggevende], Cited("Praat.", .protocol1s5)),
    Tijdschemaregel(
      Timing(
        .nazorg, .herstelAfter(sickDays: 3), vanaf: .days(1), streef: nil, uiterst: .days(5),
        cancellation: .endOfServiceOrContinuation), [.hrAdviseur],
      Cited("Praat na.", .protocol1s9)),
    Tijdschemaregel(
      Timing(.verzuimgesprek, .signal, vanaf: .days(0), streef: nil, uiterst: .days(3)),
      [.leidinggevende], Cited("Praat.", .protocol1s10s1)),
  ],
  thresholds: Thresholds(
    newCaseAfterDays: Cited(14, .protocol1s9), longAbsenceFrom: Cited(.months(1), .protocol2s7),
    frequentCases: Cited(2, .protocol1s10s1), frequentMonths: 6,
    cancelHours: Cited(48, .protocol2s6), wiaRequestFrom: Cited(.months(10), .protocol1s8),
    shortDays: 3, mediumDays: 10, frequentShortCases: 2, figures: .beleid5s3,
    norm: Cited(Fraction(5), .beleid3)),
  pay: PayTable(
    percentage: 100, later: [PayTable.Step(fromMonth: 13, percentage: 70, bonus: 10)],
    bonusAbove: .tenths(2), .protocol1s12s1, bonusCitation: .protocol3),
  leave: LeaveRules(
    fullyUnfitTakesLeave: true, whileIll: Cited([], .protocol1s3s2),
    duringVakantie: Cited([], .protocol1s3s1)),
  texts: ProtocolTexts())

@Test func otherSamentelling() throws {
  #expect(try gevallen("2030-03-04..2030-03-10 2030-03-23", rules: other).count == 1)
  #expect(try gevallen("2030-03-04..2030-03-10 2030-03-24", rules: other).count == 2)
}

@Test func otherRows() throws {
  let one = try #require(try gevallen("2030-03-04..2030-03-08", rules: other).first)
  let schema = Tijdschema(withoutDossier: one, vandaag: day("2030-03-08"), rules: other)
  #expect(schema.map(\.id) == ["ziekmelding", "nazorg", "uwv-melding", "uwv-melding"])
  #expect(schema[.nazorg]?.wie == [.hrAdviseur])
  #expect(schema[.uwvMelding]?.streef == day("2030-12-23"))
  #expect(schema.last?.volgnummer == 2)
  for taak in schema {
    for moment in TaakMoment.allCases {
      let sum = schema.sum(of: taak, moment)
      #expect(sum?.result == taak.date(moment), "\(taak.id) \(moment)")
    }
  }
}

@Test func otherDossier() throws {
  let lines = [
    try line(1, "ziekmelding", "2030-01-07", ["eerste-dag": "2030-01-07"]),
    try line(2, "herstelmelding", "2030-01-10", ["hersteldatum": "2030-01-10"]),
    try line(3, "ziekmelding", "2030-03-04", ["eerste-dag": "2030-03-04"]),
    try line(4, "contact", "2030-04-10"),
  ]
  let all = Ziektegevallen(Dossierfeiten(lines), rules: other)
  let last = try #require(all.last)
  let schema = Tijdschema(last, vandaag: day("2030-04-11"), rules: other)
  #expect(schema[.gesprek2Weken]?.streef == day("2030-04-20"))
  #expect(schema[.verzuimgesprek]?.uiterst == day("2030-03-07"))
  #expect(
    Tijdschema(last, vandaag: day("2030-04-03"), rules: other)[.gesprek2Weken] == nil)
}

@Test func otherPayLeaveFiguresAndSignals() throws {
  let cases = try gevallen("2030-03-04", rules: other)
  let pay = try other.bezoldiging(cases, on: day("2031-03-04"), hours: 4000, worked: 1000).value
  #expect(pay.ziektemaand == 13 && pay.bonus && pay.totaal == Fraction(80))
  #expect(other.vakantieWhileIll(fitness: .volledigOngeschikt, hours: 800).value.leaveHours == 800)
  let appointment = CivilMoment(date: day("2030-05-08"), time: .noon)
  #expect(other.latestCancellation(of: appointment).value.date == day("2030-05-06"))
  let signal = other.frequencySignal(
    firstDays: [day("2030-01-07"), day("2030-03-04")], on: day("2030-03-04"))
  #expect(signal.value.day == day("2030-03-04"))
  let figures = try other.kengetallen(
    [Verzuimhistorie(gevallen: cases)], from: day("2030-03-01"), to: day("2030-03-14"),
    vandaag: day("2031-01-01")
  ).value
  #expect(figures.lang == 1 && figures.kort == 0)
  #expect(figures.vermijdbaar == Fraction(1100 - 70, 14))
  #expect(try Protocolregister([nota, other]).inForce(on: day("2030-01-01")).naam == "bedacht")
}
