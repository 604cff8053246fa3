import CivilDate
import Testing
import Verzuimprotocol

private func sick(_ more: [Gebeurtenis] = []) throws -> [Gebeurtenis] {
  [try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"])] + more
}

@Test func contactCountsFromTheLastContact() throws {
  let none = try #require(try tijdschema(try sick(), on: "2026-04-01")[.contact])
  #expect(none.vanaf == day("2026-03-10") && none.streef == day("2026-03-16"))
  let called = try sick([try line(2, "week1-gesprek", "2026-03-08")])
  let next = try #require(try tijdschema(called, on: "2026-04-01")[.contact])
  #expect(next.vanaf == day("2026-03-09") && next.streef == day("2026-03-15"))
  #expect(next.dates.basis == .done(.week1Gesprek))
  let later = try sick([
    try line(2, "week1-gesprek", "2026-03-08"), try line(3, "contact", "2026-03-17"),
  ])
  #expect(try tijdschema(later, on: "2026-04-01")[.contact]?.streef == day("2026-03-24"))
}

@Test func evaluatieCountsFromThePlanOrTheLastEvaluation() throws {
  // Without a plan: from its streef, 19 April.
  #expect(
    try tijdschema(try sick(), on: "2026-06-01")[.evaluatie]?.uiterst == day("2026-05-31"))
  let plan = try sick([try line(2, "plan-van-aanpak", "2026-04-10")])
  let first = try #require(try tijdschema(plan, on: "2026-06-01")[.evaluatie])
  #expect(
    [first.vanaf, first.streef, first.uiterst]
      == [day("2026-05-15"), day("2026-05-22"), day("2026-05-22")])
  let again =
    plan + [
      try line(3, "evaluatie", "2026-05-20"), try line(4, "eerstejaarsevaluatie", "2027-02-18"),
    ]
  #expect(try tijdschema(again, on: "2027-03-01")[.evaluatie]?.uiterst == day("2027-04-01"))
}

// d + 42 is 13 April.
@Test(arguments: [("2026-04-12", false), ("2026-04-13", true), ("2026-04-14", true)])
func everyLongAbsenceAsksForTalks(vandaag: String, isThere: Bool) throws {
  let row = try tijdschema(try sick(), on: vandaag)[.gesprek2Weken]
  #expect((row != nil) == isThere, "Protocol 1.5, 2.7")
  if let row {
    #expect(
      [row.vanaf, row.streef, row.uiterst]
        == [day("2026-04-20"), day("2026-04-27"), day("2026-04-27")])
  }
}

@Test func theLeidinggevendeMaySaySoSoonerAndWithdrawIt() throws {
  let said = try sick([
    try line(2, "week1-rapportage", "2026-03-09", ["langer-dan-6-weken": "ja"])
  ])
  #expect(try tijdschema(said, on: "2026-03-10")[.gesprek2Weken]?.uiterst == day("2026-03-23"))
  #expect(try tijdschema(said, on: "2026-03-08")[.gesprek2Weken] == nil)
  let talked = said + [try line(3, "gesprek-2-weken", "2026-03-20")]
  let next = try #require(try tijdschema(talked, on: "2026-03-21")[.gesprek2Weken])
  #expect(next.vanaf == day("2026-03-27") && next.uiterst == day("2026-04-03"))
  #expect(next.remark == .opDeWerkplek)
  let withdrawn =
    talked + [
      try line(4, "contact", "2026-03-25", ["langer-dan-6-weken": "nee"])
    ]
  #expect(try tijdschema(withdrawn, on: "2026-03-26")[.gesprek2Weken] == nil)
  // From six weeks on it always holds, counted from that day again.
  let anew = try #require(try tijdschema(withdrawn, on: "2026-04-13")[.gesprek2Weken])
  #expect(anew.uiterst == day("2026-04-27") && anew.remark == nil)
}

@Test func whoRecoversBeforeSixWeeksNeedsNoTalks() throws {
  let back = try sick([
    try line(2, "herstelmelding", "2026-04-13", ["hersteldatum": "2026-04-13"])
  ])
  #expect(try tijdschema(back, on: "2026-06-01")[.gesprek2Weken] == nil)
}

@Test(arguments: [
  ("2026-03-02", "2026-03-02"), ("2026-03-07", "2026-03-02"), ("2026-03-08", "2026-03-08"),
])
func rapportageMayBeSentOnDayOne(said: String, vanaf: String) throws {
  let lines = try sick([
    try line(2, "ziekmelding-doorgeven", said, ["langer-dan-6-weken": "ja"])
  ])
  let taak = try #require(try tijdschema(lines, on: "2026-03-03")[.week1Rapportage])
  #expect(taak.vanaf == day(vanaf), "Protocol 1.4")
  #expect(taak.uiterst == day("2026-03-09"))
}

@Test func eachChangeIsReportedAndRecorded() throws {
  let lines = try sick([
    try line(2, "deelherstel", "2026-03-20", ["per": "2026-03-23", "uren": "12.00"]),
    try line(3, "werkhervatting-melden", "2026-03-24", ["per": "2026-03-23"]),
    try line(4, "deelherstel", "2026-04-03", ["per": "2026-04-06", "uren": "20.00"]),
  ])
  let schema = try tijdschema(lines, on: "2026-04-10")
  let told = schema.filter { $0.verplichting == .werkhervattingMelden }
  #expect(told.map(\.uiterst) == [day("2026-03-23"), day("2026-04-06")])
  #expect(told.map(\.volgnummer) == [nil, 2])
  #expect(told.map(\.status) == [.gedaan, .teLaat])
  #expect(told[0].isDoneLate)
  #expect(
    schema.filter { $0.verplichting == .mutatieVerwerken }.map(\.status) == [.teLaat, .teLaat])
}

@Test func aYearlyVerslagIsDoneByItsNumberOrInOrder() throws {
  let lines = try sick([
    try line(2, "jaarverslag-uwv", "2029-03-10"),
    try line(3, "jaarverslag-uwv", "2031-02-20", ["volgnummer": "3"]),
  ])
  let rows = try tijdschema(lines, on: "2031-03-05").filter {
    $0.verplichting == .jaarverslagUwv
  }
  #expect(rows.map(\.status) == [.gedaan, .teLaat, .gedaan, .toekomstig])
  #expect(rows.map(\.isDoneLate) == [true, false, false, false])
}

@Test func afterSixWeeksWithdrawingChangesNothing() throws {
  let lines = try sick([
    try line(2, "contact", "2026-03-16", ["langer-dan-6-weken": "ja"]),
    // d + 42 is 13 April.
    try line(3, "contact", "2026-04-14", ["langer-dan-6-weken": "nee"]),
  ])
  #expect(try tijdschema(lines, on: "2026-04-20")[.gesprek2Weken]?.uiterst == day("2026-03-30"))
}
