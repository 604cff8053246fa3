import CivilDate
import Testing
import Verzuimprotocol

// d is 2 March 2026: plan-van-aanpak vanaf 5 April, streef 19 April, uiterst 26 April.
@Test(arguments: [
  ("2026-04-04", TaakStatus.toekomstig), ("2026-04-05", .open), ("2026-04-19", .open),
  ("2026-04-26", .open), ("2026-04-27", .teLaat),
])
func statusOfThePlan(vandaag: String, status: TaakStatus) throws {
  #expect(try tijdlijn("2026-03-02", on: vandaag)[.planVanAanpak]?.status == status)
}

// Recovered on the last day itself: the row falls away. A day later: it was due.
@Test(arguments: [
  ("2026-04-25", TaakStatus.vervallen), ("2026-04-26", .vervallen), ("2026-04-27", .teLaat),
])
func recoveryAgainstTheLastDay(recovered: String, status: TaakStatus) throws {
  let schema = try tijdlijn("2026-03-02..\(recovered)", on: "2026-06-01")
  #expect(schema[.planVanAanpak]?.status == status)
}

@Test(arguments: [
  ("2026-03-15", TaakStatus.open), ("2026-03-19", .open), ("2026-03-20", .vervallen),
])
func rowWithoutLastDayEndsAtRecovery(vandaag: String, status: TaakStatus) throws {
  // Back on the 20th, told beforehand: contact goes on until then.
  let schema = try tijdlijn("2026-03-02..2026-03-20", on: vandaag)
  #expect(schema[.contact]?.status == status)
  #expect(schema[.wiaBeoordeling]?.status == .vervallen)
}

@Test(arguments: [
  ("2026-04-20", false), ("2026-04-26", false), ("2026-04-27", true),
])
func doneIsDoneWhateverTheDay(done: String, late: Bool) throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "plan-van-aanpak", done),
  ]
  let taak = try #require(try tijdschema(lines, on: "2026-06-01")[.planVanAanpak])
  #expect(taak.status == .gedaan)
  #expect(taak.isDoneLate == late)
  #expect(taak.gedaanOp == day(done))
}

@Test func anEarlierPlanCounts() throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "plan-van-aanpak", "2026-03-05"),
  ]
  #expect(try tijdschema(lines, on: "2026-03-06")[.planVanAanpak]?.status == .gedaan)
}

@Test(arguments: [
  ("2029-03-01", TaakStatus.vervallen), ("2029-03-02", .teLaat),
])
func dismissalCancelsLaterVerslagen(asked: String, firstStatus: TaakStatus) throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "ontslag-aangevraagd", asked),
  ]
  let schema = try tijdschema(lines, on: "2033-01-01")
  let verslagen = schema.filter { $0.verplichting == .jaarverslagUwv }
  #expect(verslagen.map(\.status) == [firstStatus, .vervallen, .vervallen, .vervallen])
  #expect(schema[.korting30]?.status == .teLaat)
}

@Test func endOfServiceEndsTheCaseAndItsAftercare() throws {
  let ill = [try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"])]
  let left = try tijdschema(ill, on: "2026-06-01", uitDienst: "2026-04-25")
  #expect(left[.planVanAanpak]?.status == .vervallen)
  #expect(left[.probleemanalyse]?.status == .teLaat)
  #expect(left[.hersteldmelding] == nil)
  // u = 26 April is like recovery on the 27th: the plan was due on the 26th.
  let later = try tijdschema(ill, on: "2026-06-01", uitDienst: "2026-04-26")
  #expect(later[.planVanAanpak]?.status == .teLaat)
}

@Test(arguments: [("2026-05-26", TaakStatus.vervallen), ("2026-05-27", .teLaat)])
func endOfServiceCancelsNazorg(uitDienst: String, status: TaakStatus) throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "herstelmelding", "2026-04-30", ["hersteldatum": "2026-04-30"]),
  ]
  // The last day for nazorg is 27 May.
  let schema = try tijdschema(lines, on: "2026-07-01", uitDienst: uitDienst)
  #expect(schema[.nazorg]?.status == status)
  #expect(schema[.herstelmelding]?.status == .gedaan)
  #expect(schema[.hersteldmelding]?.status == .teLaat)
}
