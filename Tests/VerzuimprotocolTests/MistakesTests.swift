import CivilDate
import Testing
import Verzuimprotocol

/// What is withdrawn, reported twice or reported late.

private func sick(_ nummer: Int, _ first: String, received: String? = nil) throws -> Gebeurtenis {
  try line(nummer, "ziekmelding", received ?? first, ["eerste-dag": first])
}

private func better(
  _ nummer: Int, _ soort: String, _ h: String, on dag: String? = nil
) throws -> Gebeurtenis {
  try line(nummer, soort, dag ?? h, ["hersteldatum": h])
}

private func withdrawal(_ nummer: Int, of line: Int, on dag: String) throws -> Gebeurtenis {
  try VerzuimprotocolTests.line(nummer, "intrekking", dag, ["betreft": "\(line)"])
}

// Protocol 1.2, 2.2: the report rows count from the day of the report, all others from the illness.
@Test(arguments: ["2026-03-02", "2026-03-03", "2026-03-05"])
func aReportReceivedLaterMovesOnlyItsOwnRows(received: String) throws {
  let schema = try tijdschema([try sick(1, "2026-03-02", received: received)], on: received)
  for row in [Verplichting.ziekmeldingDoorgeven, .ziekmeldingRegistreren] {
    #expect(schema[row]?.uiterst == day(received))
    #expect(schema[row]?.status == .open)
  }
  #expect(schema[.ziekmelding]?.isDoneLate == (received != "2026-03-02"))
  #expect(schema[.week1Mail]?.uiterst == day("2026-03-08"))
  #expect(schema[.korting10]?.uiterst == day("2026-09-02"))
}

// The withdrawn recoveries of a case, and whether somebody is ill again on 9 March.
@Test(arguments: [([], false), ([2], false), ([3], false), ([2, 3], true), ([3, 2], true)])
func aRecoveryIsReopenedWhenEveryReportOfItIsWithdrawn(lines: [Int], isSick: Bool) throws {
  var all = [
    try sick(1, "2026-03-02"), try better(2, "hersteldmelding", "2026-03-09"),
    try better(3, "herstelmelding", "2026-03-09"),
    try line(4, "herstelmelding-registreren", "2026-03-09"),
  ]
  for (index, betreft) in lines.enumerated() {
    all.append(try withdrawal(5 + index, of: betreft, on: "2026-03-10"))
  }
  let read = dossier(all)
  #expect(read.fouten == [])
  #expect(read.isSick(on: day("2026-03-09")) == isSick)
  #expect(read.gevallen.count == 1)
  #expect(read.ingetrokken == Set(lines + (isSick ? [4] : [])))
}

@Test func aNewRecoveryAfterAReopeningIsRegisteredAnew() throws {
  let lines = [
    try sick(1, "2026-03-02"), try better(2, "herstelmelding", "2026-03-09"),
    try line(3, "herstelmelding-registreren", "2026-03-09"),
    try withdrawal(4, of: 2, on: "2026-03-10"),
    try better(5, "herstelmelding", "2026-03-16"),
  ]
  let schema = try tijdschema(lines, on: "2026-03-16")
  #expect(schema[.herstelmeldingRegistreren]?.status == .open)
  #expect(schema[.herstelmeldingRegistreren]?.uiterst == day("2026-03-16"))
}

@Test(arguments: [("2026-03-20", 1), ("2026-05-04", 2)])
func aRecoveryThatALaterSpellNeedsStays(second: String, cases: Int) throws {
  let lines = [
    try sick(1, "2026-03-02"), try better(2, "herstelmelding", "2026-03-09"), try sick(3, second),
    try withdrawal(4, of: 2, on: second),
  ]
  let all = dossier(lines)
  #expect(all.fouten == [.laterSpell(nummer: 4, eersteDag: day(second))])
  #expect(all.gevallen.count == cases)
  #expect(all.ingetrokken == [])
  // With another report of the same recovery one of the two can go.
  let twice = [lines[0], lines[1], try better(9, "hersteldmelding", "2026-03-10"), lines[2]]
  #expect(dossier(twice + [try withdrawal(10, of: 2, on: second)]).fouten == [])
}

@Test func whatWasDoneForAWithdrawnReportCountsForNoOlderCase() throws {
  let lines = [
    try sick(1, "2026-01-05"), try better(2, "herstelmelding", "2026-01-12"),
    try sick(3, "2026-03-02"), try line(4, "ziekmelding-doorgeven", "2026-03-02"),
    try line(5, "week1-gesprek", "2026-03-09"), try withdrawal(6, of: 3, on: "2026-03-10"),
  ]
  let all = dossier(lines)
  #expect(all.gevallen.map { $0.gebeurtenissen.map(\.nummer) } == [[1, 2]])
  #expect(all.zonderGeval.map(\.nummer) == [4, 5])
  // Reported anew with its right day, what was done since counts for it.
  let again = dossier(lines + [try sick(7, "2026-03-03", received: "2026-03-10")])
  #expect(again.gevallen.map { $0.gebeurtenissen.map(\.nummer) } == [[1, 2], [5, 7]])
}

@Test func aSecondReportChangesNothing() throws {
  let lines = [try sick(1, "2026-03-02"), try line(2, "week1-gesprek", "2026-03-09")]
  for second in ["2026-02-27", "2026-03-02", "2026-03-12"] {
    let all = dossier(lines + [try sick(3, second)])
    #expect(
      all.fouten == [.stillSick(nummer: 3, eersteDag: day(second), since: day("2026-03-02"))])
    #expect(all.gevallen.count == 1)
    #expect(all.last?.geval.perioden.count == 1)
  }
}
