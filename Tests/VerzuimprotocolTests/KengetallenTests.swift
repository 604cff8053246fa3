import CivilDate
import Testing
import Verzuimprotocol

private func figures(
  _ people: [Verzuimhistorie], _ from: String, _ to: String
) throws -> Kengetallen {
  try nota.kengetallen(people, from: day(from), to: day(to), vandaag: day("2030-01-01")).value
}

private func person(
  _ periods: String, inDienst: String? = nil, uitDienst: String? = nil, uren: Int? = nil,
  worked: [Verzuimhistorie.WorkedHours] = []
) throws -> Verzuimhistorie {
  Verzuimhistorie(
    gevallen: periods.isEmpty ? [] : try gevallen(periods), inDienst: inDienst.map(day),
    uitDienst: uitDienst.map(day), uren: uren, worked: worked)
}

@Test func figuresOfAMonth() throws {
  let people = [try person("2026-03-02..2026-03-12"), try person("")]
  let march = try figures(people, "2026-03-01", "2026-03-31")
  #expect(march.absentDays == 10 && march.serviceDays == 62)
  #expect(march.verzuimpercentage == Fraction(1000, 62))
  #expect(march.gewogenVerzuimpercentage == march.verzuimpercentage)
  #expect(march.gemiddeldeVerzuimduur == Fraction(10))
  #expect(march.verzuimfrequentie == Fraction(1, 2))
  #expect(march.vermijdbaar?.description == "9.93")
}

@Test func nothingToDivideByIsNil() throws {
  let none = try figures([try person("", uitDienst: "2025-01-01")], "2026-03-01", "2026-03-31")
  #expect(none.verzuimpercentage == nil && none.gewogenVerzuimpercentage == nil)
  #expect(none.gemiddeldeVerzuimduur == nil && none.verzuimfrequentie == nil)
  #expect(none.vermijdbaar == nil)
  let healthy = try figures([try person("")], "2026-03-01", "2026-03-31")
  #expect(healthy.verzuimpercentage == Fraction(0) && healthy.vermijdbaar == Fraction(0))
  #expect(healthy.gemiddeldeVerzuimduur == nil)
}

@Test func serviceCutsBothSides() throws {
  let one = try person("2026-02-20..2026-03-20", inDienst: "2026-03-01", uitDienst: "2026-03-10")
  let march = try figures([one], "2026-02-01", "2026-03-31")
  #expect(march.absentDays == 10 && march.serviceDays == 10)
  // The case began before service.
  #expect(march.begunCases == 0 && march.casesWithAbsence == 1)
}

@Test(arguments: [
  ("2026-03-09", 1, 0, 0), ("2026-03-10", 0, 1, 0), ("2026-04-13", 0, 1, 0),
  ("2026-04-14", 0, 0, 1),
])
func classesByAllSickDays(recovered: String, short: Int, medium: Int, long: Int) throws {
  let one = try person("2026-03-02..\(recovered)")
  let year = try figures([one], "2026-01-01", "2026-12-31")
  #expect([year.kort, year.middellang, year.lang] == [short, medium, long], "Beleid 5.3")
}

@Test func classesLookFromTheFirstDayToTheEnd() throws {
  // Cut at 5 March only four days are known; in a later period all of them count.
  let one = try person("2026-03-02..2026-03-20 2026-04-01..2026-04-03")
  #expect(try figures([one], "2026-03-01", "2026-03-05").kort == 1)
  let april = try figures([one], "2026-04-01", "2026-04-30")
  #expect(april.middellang == 1 && april.absentDays == 2 && april.begunCases == 0)
}

@Test(arguments: [
  (
    "2026-01-05..2026-01-07 2026-03-05..2026-03-07 2026-05-05..2026-05-07 2026-07-05..2026-07-07",
    0
  ),
  (
    "2026-01-05..2026-01-07 2026-03-05..2026-03-07 2026-05-05..2026-05-07 2026-07-05..2026-07-07 "
      + "2026-09-05..2026-09-12", 1
  ),
  (
    "2026-01-05..2026-01-07 2026-03-05..2026-03-07 2026-05-05..2026-05-07 2026-07-05..2026-07-07 "
      + "2026-09-05..2026-09-13", 0
  ),
  (
    "2025-12-31..2026-01-07 2026-03-05..2026-03-07 2026-05-05..2026-05-07 2026-07-05..2026-07-07 "
      + "2026-09-05..2026-09-12", 0
  ),
])
func frequentShortAbsence(periods: String, expected: Int) throws {
  let year = try figures([try person(periods)], "2026-10-01", "2026-12-31")
  #expect(year.frequentKortdurend == expected, "Beleid 5.3")
}

@Test func weightedDaysFollowTheHours() throws {
  // 10 days: 4 without work, 4 with a third of the hours, 2 with all of them.
  let one = try person(
    "2026-03-02..2026-03-12", uren: 3600,
    worked: [
      Verzuimhistorie.WorkedHours(per: day("2026-03-06"), hours: 1200),
      Verzuimhistorie.WorkedHours(per: day("2026-03-10"), hours: 4000),
      Verzuimhistorie.WorkedHours(per: day("2026-01-01"), hours: 3600),
    ])
  let march = try figures([one], "2026-03-01", "2026-03-31")
  #expect(march.absentDays == 10)
  #expect(march.gewogenVerzuimpercentage == Fraction(2000, 3 * 31))
  // Cut in the middle of the second part.
  let part = try figures([one], "2026-03-08", "2026-03-31")
  #expect(part.gewogenVerzuimpercentage == Fraction(400, 3 * 24))
}

@Test func aHistoryComesOutOfADossier() throws {
  let all = dossier([
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "deelherstel", "2026-03-06", ["per": "2026-03-06", "uren": "18.00"]),
    try line(3, "herstelmelding", "2026-03-12", ["hersteldatum": "2026-03-12"]),
  ])
  let march = try figures(
    [Verzuimhistorie(all, uren: 3600)], "2026-03-01", "2026-03-31")
  #expect(march.gewogenVerzuimpercentage == Fraction(700, 31))
}

@Test func manyContractsDoNotOverflow() throws {
  let people = try (1...400).map { try person("2026-03-02..2026-03-12", uren: 3001 + $0 * 7) }
  let march = try figures(people, "2026-03-01", "2026-03-31")
  #expect(march.gewogenVerzuimpercentage?.description == march.verzuimpercentage?.description)
}

@Test func impossiblePeriodsAreRefused() throws {
  #expect(throws: KengetallenError.reversed(from: day("2026-03-02"), to: day("2026-03-01"))) {
    try figures([], "2026-03-02", "2026-03-01")
  }
  let tomorrow = day("2026-03-03")
  #expect(throws: KengetallenError.inTheFuture(to: tomorrow, vandaag: day("2026-03-02"))) {
    try nota.kengetallen([], from: tomorrow, to: tomorrow, vandaag: day("2026-03-02"))
  }
}
