import CivilDate
import Testing
import Verzuimprotocol

/// Somebody who leaves the service while ill.

@Test func aLeaverIsPaidUntilHisLastDay() throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "deelherstel", "2026-05-04", ["per": "2026-05-04", "uren": "20.00"]),
  ]
  let all = dossier(lines, uitDienst: "2026-05-31")
  #expect(all.last?.gewerkteUren(on: day("2026-05-31")) == 2000)
  #expect(all.last?.gewerkteUren(on: day("2026-06-01")) == nil)
  #expect(throws: BezoldigingError.notSick(on: day("2026-06-01"))) {
    try all.bezoldiging(on: day("2026-06-01"), uren: 3600, rules: nota)
  }
}

// Protocol 3: the end of service ends the case as a recovery on the day after would.
@Test(arguments: [
  ("2026-04-05", "2026-04-06", Verplichting.probleemanalyse, TaakStatus.vervallen),
  ("2026-04-12", "2026-04-13", .probleemanalyse, .teLaat),
  ("2026-04-05", "2026-04-06", .contact, .vervallen),
  ("2026-08-31", "2026-09-02", .korting10, .vervallen),
  ("2026-09-02", "2026-09-03", .korting10, .teLaat),
])
func endOfServiceEndsTheCase(
  lastDay: String, on: String, row: Verplichting, status: TaakStatus
) throws {
  let lines = [try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"])]
  #expect(try tijdschema(lines, on: on, uitDienst: lastDay)[row]?.status == status)
}

@Test func nobodyReportsRecoveredAfterService() throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"])
  ]
  let schema = try tijdschema(lines, on: "2026-04-10", uitDienst: "2026-04-05")
  #expect(schema[.herstelmelding] == nil)
  #expect(schema.allSatisfy { $0.status != .open && $0.status != .toekomstig })
}
