import CivilDate
import Testing
import Verzuimprotocol

/// Three changes of hours: 8 from 6 April, 16 from 20 April, 20 from 4 May, of 36.
private func changed(_ soort: String = "deelherstel") throws -> [Gebeurtenis] {
  [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, soort, "2026-04-03", ["per": "2026-04-06", "uren": "8.00"]),
    try line(3, soort, "2026-04-20", ["per": "2026-04-20", "uren": "16.00"]),
    try line(4, soort, "2026-05-06", ["per": "2026-05-04", "uren": "20.00"]),
  ]
}

@Test(arguments: [
  (Verplichting.werkhervattingMelden, "deelherstel"), (.mutatieVerwerken, "deelherstel"),
  (.mutatieVerwerken, "werkhervatting-melden"),
])
func eachChangeIsATaskOfItsOwn(row: Verplichting, soort: String) throws {
  let lines = try changed(soort)
  let rows = try tijdschema(lines, on: "2026-05-06").filter { $0.verplichting == row }
  #expect(rows.map(\.volgnummer) == [nil, 2, 3], "Protocol 4.2, 4.3")
  #expect(rows.map(\.uiterst) == [day("2026-04-06"), day("2026-04-20"), day("2026-05-04")])
  #expect(rows.map(\.status) == [.teLaat, .teLaat, .teLaat])
  // The second one is done, named by its day; the others stay.
  let done = lines + [try line(5, row.id, "2026-05-06", ["per": "2026-04-20"])]
  let after = try tijdschema(done, on: "2026-05-06").filter { $0.verplichting == row }
  #expect(after.map(\.status) == [.teLaat, .gedaan, .teLaat])
}

@Test(arguments: [
  ("2026-03-02", 0), ("2026-04-05", 0), ("2026-04-06", 800), ("2026-04-19", 800),
  ("2026-04-20", 1600), ("2026-05-03", 1600), ("2026-05-04", 2000), ("2026-12-01", 2000),
])
func hoursHoldFromTheirDay(on: String, hundredths: Int) throws {
  #expect(dossier(try changed()).last?.gewerkteUren(on: day(on)) == hundredths)
}

// Told by the medewerker, passed on by the leidinggevende: one change, with the hours named last.
@Test func aChangePassedOnIsNoSecondChange() throws {
  let lines =
    try changed() + [
      try line(5, "werkhervatting-melden", "2026-05-06", ["per": "2026-05-04", "uren": "18.00"])
    ]
  let geval = try #require(dossier(lines).last)
  #expect(geval.gewerkteUren.map(\.hours) == [800, 1600, 1800])
  #expect(geval.gewerkteUren(on: day("2026-05-04")) == 1800)
}

// Month 7 begins on 2 September: 90 per cent over the rest, and 5 over 20 of 36 hours.
@Test(arguments: [
  ("2026-04-06", "100.00", false), ("2026-09-01", "100.00", false), ("2026-09-02", "98.33", true),
])
func payFollowsTheHours(on: String, total: String, bonus: Bool) throws {
  let pay = try dossier(try changed()).bezoldiging(on: day(on), uren: 3600, rules: nota).value
  #expect(pay.totaal.description == total)
  #expect(pay.bonus == bonus)
}

@Test func aWithdrawnChangeAsksNothing() throws {
  let lines = try changed() + [try line(5, "intrekking", "2026-05-07", ["betreft": "4"])]
  let all = dossier(lines)
  #expect(all.last?.gewerkteUren(on: day("2026-05-08")) == 1600)
  let rows = try tijdschema(lines, on: "2026-05-08").filter { $0.verplichting == .mutatieVerwerken }
  #expect(rows.count == 2)
}

@Test func aRelapseBeginsFullySick() throws {
  let lines =
    try changed() + [
      try line(5, "herstelmelding", "2026-06-01", ["hersteldatum": "2026-06-01"]),
      try line(6, "ziekmelding", "2026-06-15", ["eerste-dag": "2026-06-15"]),
    ]
  let geval = try #require(dossier(lines).last)
  #expect(geval.gewerkteUren(on: day("2026-05-31")) == 2000)
  #expect(geval.gewerkteUren(on: day("2026-06-01")) == nil)
  #expect(geval.gewerkteUren(on: day("2026-06-15")) == 0)
  #expect(geval.gewerkteUren.map(\.hours) == [800, 1600, 2000])
}

/// 18 hours from `per`, told on 11 March; then wholly recovered as of 11 March.
private func recoveredFirst(_ soort: String, per: String) throws -> [Gebeurtenis] {
  [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, soort, per, ["per": per, "uren": "18.00"]),
    try line(3, "hersteldmelding", "2026-03-11", ["hersteldatum": "2026-03-11"]),
  ]
}

// Full resumption ends a spell, so part of the hours counts only before it (Protocol 1.9).
@Test(arguments: [
  ("deelherstel", "2026-03-10", true), ("deelherstel", "2026-03-11", false),
  ("deelherstel", "2026-03-16", false), ("werkhervatting-melden", "2026-03-10", true),
  ("werkhervatting-melden", "2026-03-11", false),
])
func aChangeAfterRecoveryNeverCame(soort: String, per: String, counts: Bool) throws {
  let lines = try recoveredFirst(soort, per: per)
  let recovered = dossier(lines)
  #expect(recovered.last?.gewerkteUren.map(\.hours) == (counts ? [1800] : []))
  #expect(recovered.vervallenWijzigingen == (counts ? [] : [2]))
  #expect(recovered.last?.gebeurtenissen.map(\.nummer) == [1, 2, 3])
  // Ill again before the day of the change: it holds for the new spell no more than for the old one.
  let again =
    lines + [try line(4, "ziekmelding", "2026-03-12", ["eerste-dag": "2026-03-12"])]
  let all = dossier(again)
  #expect(all.last?.gewerkteUren.map(\.hours) == (counts ? [1800] : []))
  #expect(all.last?.gewerkteUren(on: day("2026-03-20")) == 0)
  let rows = try tijdschema(again, on: "2026-03-20").filter {
    $0.verplichting == .mutatieVerwerken
  }
  #expect(rows.count == (counts ? 1 : 0))
  #expect(Verzuimhistorie(all).worked.map(\.hours) == (counts ? [1800] : []))
  #expect(
    try all.bezoldiging(on: day("2026-03-20"), uren: 3600, rules: nota).value.totaal.description
      == "100.00")
  // Told anew in the new spell, it counts.
  let anew = dossier(
    again + [try line(5, soort, "2026-03-20", ["per": "2026-03-16", "uren": "18.00"])])
  #expect(anew.last?.gewerkteUren(on: day("2026-03-20")) == 1800)
}

@Test func aWithdrawnRecoveryBringsTheChangeBack() throws {
  let lines =
    try recoveredFirst("deelherstel", per: "2026-03-16")
    + [try line(4, "intrekking", "2026-03-12", ["betreft": "3"])]
  #expect(dossier(lines).last?.gewerkteUren(on: day("2026-03-16")) == 1800)
  #expect(dossier(lines).vervallenWijzigingen == [])
}

// The ziekmelding was wrong and is made anew, a day later: what was told in it stays.
@Test func aChangeToldInAWithdrawnSpellHoldsInTheNextOne() throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "deelherstel", "2026-03-16", ["per": "2026-03-16", "uren": "18.00"]),
    try line(3, "intrekking", "2026-03-16", ["betreft": "1"]),
    try line(4, "ziekmelding", "2026-03-16", ["eerste-dag": "2026-03-03"]),
  ]
  #expect(dossier(lines).last?.gewerkteUren(on: day("2026-03-16")) == 1800)
}
