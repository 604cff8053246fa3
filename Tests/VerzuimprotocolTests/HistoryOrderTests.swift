import CivilDate
import Testing
import Verzuimprotocol

/// A spell of the registration that is recorded when a later one is known already.

private func registered(_ first: String, _ recovered: String?, from nummer: Int) throws
  -> [Gebeurtenis]
{
  let flag = ["uit-registratie": "ja"]
  let sick = try line(
    nummer, "ziekmelding", first, flag.merging(["eerste-dag": first]) { first, _ in first })
  guard let recovered else { return [sick] }
  return [
    sick,
    try line(
      nummer + 1, "herstelmelding", recovered,
      flag.merging(["hersteldatum": recovered]) { first, _ in first }),
  ]
}

private func ill() throws -> [Gebeurtenis] {
  [try line(1, "ziekmelding", "2026-03-10", ["eerste-dag": "2026-03-10"])]
}

// Less than four weeks between them makes one case (Protocol 1.9).
@Test(arguments: [
  ("2025-11-03", "2025-11-10", 2), ("2026-02-02", "2026-02-10", 2), ("2026-02-02", "2026-02-11", 1),
  ("2026-03-02", "2026-03-10", 1),
])
func historyGoesByItsDays(first: String, recovered: String, cases: Int) throws {
  let all = dossier(try ill() + registered(first, recovered, from: 2))
  #expect(all.fouten == [])
  #expect(all.gevallen.count == cases)
  let periods = all.gevallen.flatMap(\.geval.perioden)
  #expect(periods.map(\.eersteDag) == [day(first), day("2026-03-10")])
  #expect(periods.map(\.hersteldatum) == [day(recovered), nil])
  #expect(all.isSick(on: day("2026-03-11")) && !all.isSick(on: day("2026-03-01")) || cases == 1)
}

@Test(arguments: [
  ("2026-03-02", "2026-03-11"), ("2026-03-02", nil), ("2026-03-10", "2026-03-12"),
  ("2026-03-11", "2026-03-12"),
])
func historyInTheWayIsRefused(first: String, recovered: String?) throws {
  let all = dossier(try ill() + registered(first, recovered, from: 2))
  #expect(
    all.fouten.first == .stillSick(nummer: 2, eersteDag: day(first), since: day("2026-03-10")))
  #expect(all.last?.geval.perioden.map(\.eersteDag) == [day("2026-03-10")])
}

@Test func historyFitsBetweenWhatIsKnown() throws {
  let known =
    try registered("2025-06-02", "2025-06-10", from: 1)
    + [try line(3, "ziekmelding", "2026-03-10", ["eerste-dag": "2026-03-10"])]
  let between = dossier(known + (try registered("2025-06-10", "2025-06-12", from: 4)))
  #expect(between.fouten == [])
  let over = dossier(known + (try registered("2025-06-09", "2025-06-12", from: 4)))
  #expect(
    over.fouten == [
      .overlapping(
        nummer: 4, eersteDag: day("2025-06-09"), previousHersteldatum: day("2025-06-10"))
    ])
}

// Only the registration tells of what was over: a report in a conversation is always the newest.
@Test func aReportForAnEarlierDayStaysRefused() throws {
  let lines =
    try ill() + [
      try line(2, "ziekmelding", "2026-03-11", ["eerste-dag": "2025-11-03"]),
      try line(3, "herstelmelding", "2026-03-11", ["hersteldatum": "2025-11-10"]),
    ]
  #expect(
    dossier(lines).fouten.first
      == .stillSick(nummer: 2, eersteDag: day("2025-11-03"), since: day("2026-03-10")))
}
