import CivilDate
import Testing
import Verzuimprotocol

@Test func aSumTellsHowItWasMade() throws {
  let schema = try tijdlijn("2026-03-02..2026-03-11 2026-03-20", on: "2026-04-01")
  let plan = try #require(schema[.planVanAanpak])
  let sum = try #require(schema.sum(of: plan, .streef))
  #expect(sum.start == day("2026-03-02") && sum.offset == .days(48))
  #expect(sum.gaps.map(\.days) == [9] && sum.effectiveStart == day("2026-03-11"))
  #expect(sum.result == plan.streef)
  #expect(
    sum.dutch == [
      "De eerste ziektedag is maandag 2 maart 2026.", "We tellen 48 dagen verder.",
      "Van woensdag 11 maart tot vrijdag 20 maart was er geen ziekte. Die 9 dagen tellen niet mee.",
      "Dat is dinsdag 28 april 2026.",
    ])
}

@Test func aClampedMonthIsTold() throws {
  let schema = try tijdlijn("2026-08-31", on: "2026-09-01")
  let step = try #require(schema[.korting10])
  #expect(try #require(schema.sum(of: step, .streef)).isClamped)
  #expect(try #require(schema.sum(of: step, .vanaf)).isClamped == false)
  #expect(
    try #require(schema.sum(of: step, .streef)).dutch.contains(
      "Die maand is korter. Dan geldt de laatste dag van de maand."))
}

@Test func aSumOnASumTellsBoth() throws {
  let schema = try tijdlijn("2026-03-02", on: "2026-04-01")
  let evaluation = try #require(schema[.evaluatie])
  let sum = try #require(schema.sum(of: evaluation, .streef))
  #expect(sum.earlier.map(\.result) == [day("2026-04-19")])
  #expect(
    sum.dutch.contains("De streefdag voor het plan van aanpak is zondag 19 april 2026."))
  #expect(schema.sum(of: try #require(schema[.intake]), .streef) == nil)
}

@Test(arguments: [
  "2026-03-02", "2026-08-31", "2026-03-02..2026-03-11 2026-03-20",
  "2026-01-31..2026-02-10 2026-02-15..2026-12-01 2026-12-20",
])
func everyDateIsItsSum(periods: String) throws {
  let schema = try tijdlijn(periods, on: "2027-01-01")
  for taak in schema {
    for moment in TaakMoment.allCases {
      #expect(schema.sum(of: taak, moment)?.result == taak.date(moment), "\(taak.id) \(moment)")
    }
  }
}

@Test func anEarlyRapportageHasItsOwnSum() throws {
  let lines = [
    try line(1, "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]),
    try line(2, "week1-rapportage", "2026-03-02", ["langer-dan-6-weken": "ja"]),
  ]
  let schema = try tijdschema(lines, on: "2026-03-02")
  let row = try #require(schema[.week1Rapportage])
  #expect(schema.sum(of: row, .vanaf)?.offset == .days(0))
}
