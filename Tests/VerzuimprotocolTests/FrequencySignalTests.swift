import CivilDate
import Testing
import Verzuimprotocol

// Three cases in 2025 and a fourth; the first one began on 10 March 2025.
private let firstDays = ["2025-03-10", "2025-06-02", "2025-09-01", "2026-03-09"].map(day)

@Test(arguments: [
  ("2026-03-08", 3, false), ("2026-03-09", 4, true), ("2026-03-10", 3, false),
])
func rollingTwelveMonths(vandaag: String, cases: Int, isOn: Bool) {
  let signal = nota.frequencySignal(firstDays: firstDays, on: day(vandaag))
  #expect(signal.value.cases == cases)
  #expect(signal.value.isOn == isOn)
  #expect(signal.value.day == (isOn ? day("2026-03-09") : nil))
  #expect(signal.citations == [.protocol1s10s1, .protocol2s9])
}

private func short(_ nummer: Int, _ first: String) throws -> [Gebeurtenis] {
  let h = (day(first) + 2).iso
  return [
    try line(nummer, "ziekmelding", first, ["eerste-dag": first]),
    try line(nummer + 1, "herstelmelding", h, ["hersteldatum": h]),
  ]
}

@Test func theFourthCaseAsksForATalk() throws {
  var lines = try short(1, "2025-06-02") + short(3, "2025-09-01") + short(5, "2025-12-01")
  #expect(try tijdschema(lines, on: "2025-12-10")[.verzuimgesprek] == nil)
  lines += try short(7, "2026-03-09")
  let row = try #require(try tijdschema(lines, on: "2026-03-20")[.verzuimgesprek])
  #expect([row.vanaf, row.streef, row.uiterst] == [day("2026-03-09"), day("2026-03-23"), nil])
  // Recovery does not cancel it, and it has no last day.
  #expect(row.status == .open)
  #expect(try tijdschema(lines, on: "2030-01-01")[.verzuimgesprek]?.status == .open)
  // A fifth case asks for nothing new while the talk was not held.
  lines += try short(9, "2026-05-04")
  #expect(try tijdschema(lines, on: "2026-05-05")[.verzuimgesprek] == nil)
}

@Test func afterATalkALaterCaseAsksAgain() throws {
  var lines = try short(1, "2025-06-02") + short(3, "2025-09-01") + short(5, "2025-12-01")
  lines += try short(7, "2026-03-09")
  lines.append(try line(20, "verzuimgesprek", "2026-03-17"))
  #expect(try tijdschema(lines, on: "2026-03-20")[.verzuimgesprek]?.status == .gedaan)
  lines += try short(9, "2026-05-04")
  let again = try #require(try tijdschema(lines, on: "2026-05-05")[.verzuimgesprek])
  #expect(again.vanaf == day("2026-05-04") && again.status == .open)
}

@Test func aContinuationIsNoNewCase() throws {
  let lines =
    try short(1, "2025-06-02") + short(3, "2025-09-01") + short(5, "2025-12-01")
    + short(7, "2025-12-20")
  #expect(try tijdschema(lines, on: "2026-01-01")[.verzuimgesprek] == nil)
}

@Test func endOfServiceCancelsTheTalk() throws {
  let lines =
    try short(1, "2025-06-02") + short(3, "2025-09-01") + short(5, "2025-12-01")
    + short(7, "2026-03-09")
  for (vandaag, status) in [("2026-03-31", TaakStatus.open), ("2026-04-01", .vervallen)] {
    let schema = try tijdschema(lines, on: vandaag, uitDienst: "2026-03-31")
    #expect(schema[.verzuimgesprek]?.status == status)
  }
}
