import CivilDate
import Testing
import Verzuimprotocol

private func closed() throws -> Ziektegevallen {
  dossier(
    [
      try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
      try line(2, "herstelmelding", "2026-03-11", ["hersteldatum": "2026-03-11"]),
    ], uitDienst: "2026-06-30")
}

@Test(arguments: [
  ("2026-03-10", false, true), ("2026-03-11", true, true), ("2026-04-07", true, true),
  ("2026-04-08", true, false), ("2026-06-30", true, false), ("2026-07-01", false, false),
])
func aNewReportIsCheckedBeforehand(first: String, isPossible: Bool, continues: Bool) throws {
  let all = try closed()
  #expect((all.refusal(ofZiekmelding: day(first), nummer: 3) == nil) == isPossible)
  #expect(all.isContinuation(day(first), rules: nota).value == continues)
}

@Test func whileIllThereIsNoNewReport() throws {
  let ill = dossier([try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"])])
  #expect(
    ill.refusal(ofZiekmelding: day("2026-03-05"), nummer: 2)
      == .stillSick(nummer: 2, eersteDag: day("2026-03-05"), since: day("2026-03-02")))
  #expect(dossier([]).refusal(ofZiekmelding: day("2026-03-05"), nummer: 1) == nil)
}

@Test(arguments: [("2026-03-09", false), ("2026-03-10", true), ("2026-05-01", true)])
func dreigendLangdurigFromTheDayItIsSaid(vandaag: String, isLong: Bool) throws {
  let said = dossier([
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "week1-rapportage", "2026-03-10", ["langer-dan-6-weken": "ja"]),
  ])
  let found = try #require(said.last).dreigendLangdurig(on: day(vandaag), rules: nota)
  #expect(found.value == (isLong ? day("2026-03-10") : nil))
  #expect(found.citations == [.protocol2s7])
}

@Test func everyCaseKeepsItsTasks() throws {
  let all = dossier([
    try line(1, "ziekmelding", "2026-01-05", ["eerste-dag": "2026-01-05"]),
    try line(2, "herstelmelding", "2026-03-02", ["hersteldatum": "2026-03-02"]),
    try line(3, "ziekmelding", "2026-04-01", ["eerste-dag": "2026-04-01"]),
    try line(4, "nazorg", "2026-04-02"),
  ])
  let schemas = all.tijdschemas(vandaag: day("2026-04-03"), rules: nota)
  #expect(schemas.count == 2)
  // The talk belongs to the recovery that came before it, not to the new case.
  #expect(schemas[0][.nazorg]?.status == .gedaan)
  #expect(schemas[0][.nazorg]?.isDoneLate == true)
}

@Test func anExplanationNamesChoicesAndSums() throws {
  let schema = try tijdlijn("2026-03-02", on: "2026-03-02")
  let plan = schema.explanation(of: try #require(schema[.planVanAanpak]))
  #expect(plan.sums.count == 3 && plan.citations.first == .protocol1s7)
  #expect(plan.own.map(\.id) == ["plan-van-aanpak-vanaf"])
  #expect(
    plan.contradictions.map(\.id) == ["analyse-voor-iedereen", "plan-week-acht", "casemanager"])
  let intake = schema.explanation(of: try #require(schema[.intake]))
  #expect(Set(intake.sums.keys) == [.vanaf])
}
