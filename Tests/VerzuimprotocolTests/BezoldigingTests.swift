import CivilDate
import Testing
import Verzuimprotocol

private func pay(
  _ periods: String, on vandaag: String, hours: Int = 3600, worked: Int = 0,
  uitDienst: String? = nil
) throws -> Bezoldiging {
  try nota.bezoldiging(
    try gevallen(periods), on: day(vandaag), hours: hours, worked: worked,
    uitDienst: uitDienst.map(day)
  ).value
}

// d is 2 March 2026. The day before a step, the day itself, the day after.
@Test(arguments: [
  ("2026-03-02", 1, "100.00"), ("2026-04-01", 1, "100.00"), ("2026-04-02", 2, "100.00"),
  ("2026-09-01", 6, "100.00"), ("2026-09-02", 7, "90.00"), ("2026-09-03", 7, "90.00"),
  ("2027-03-01", 12, "90.00"), ("2027-03-02", 13, "75.00"), ("2028-03-01", 24, "75.00"),
  ("2028-03-02", 25, "70.00"), ("2034-03-02", 97, "70.00"),
])
func stepsOfThePay(vandaag: String, month: Int, percentage: String) throws {
  let result = try pay("2026-03-02", on: vandaag)
  #expect(result.ziektemaand == month, "Protocol 1.12.1")
  #expect(result.percentage.description == percentage)
  #expect(result.totaal == result.percentage)
}

@Test(arguments: [("2027-02-27", 6), ("2027-02-28", 7), ("2027-03-30", 7), ("2027-03-31", 8)])
func monthsOfAnEndOfMonth(vandaag: String, month: Int) throws {
  #expect(try pay("2026-08-31", on: vandaag).ziektemaand == month)
}

// Month 8 and 36 hours: half is not more than half.
@Test(arguments: [
  (0, "90.00", false), (1799, "95.00", false), (1800, "95.00", false), (1801, "97.50", true),
  (2000, "98.33", true), (2400, "100.00", true), (2401, "100.00", true), (3600, "100.00", true),
])
func bonusAboveHalf(worked: Int, total: String, bonus: Bool) throws {
  let result = try pay("2026-03-02", on: "2026-10-05", worked: worked)
  #expect(result.totaal.description == total, "Protocol 3")
  #expect(result.bonus == bonus)
}

@Test func theExampleIsExact() throws {
  let result = try pay("2026-03-02", on: "2026-10-05", worked: 2000)
  #expect(result.totaal == Fraction(295, 3))
}

@Test(arguments: [
  ("2026-09-01", false), ("2026-09-02", true), ("2028-03-01", true), ("2028-03-02", false),
])
func bonusInMonths7To24(vandaag: String, bonus: Bool) throws {
  #expect(try pay("2026-03-02", on: vandaag, worked: 2000).bonus == bonus)
}

@Test func bonusNamesItsSection() throws {
  let cases = try gevallen("2026-03-02")
  let with = try nota.bezoldiging(cases, on: day("2026-10-05"), hours: 3600, worked: 2000)
  #expect(with.citations == [.protocol1s12s1, .protocol2s10s1, .protocol3])
}

@Test(arguments: ["2026-03-01", "2026-03-11", "2026-03-19", "2026-05-01", "2026-05-02"])
func notSickMeansNoSum(vandaag: String) {
  #expect(throws: BezoldigingError.notSick(on: day(vandaag))) {
    try pay("2026-03-02..2026-03-11 2026-03-20..2026-05-01", on: vandaag)
  }
}

@Test func endOfServiceEndsThePay() throws {
  #expect(try pay("2026-03-02", on: "2026-04-01", uitDienst: "2026-04-01").ziektemaand == 1)
  #expect(throws: BezoldigingError.notSick(on: day("2026-04-02"))) {
    try pay("2026-03-02", on: "2026-04-02", uitDienst: "2026-04-01")
  }
}

@Test(arguments: [(0, 0), (-100, 0), (3600, -1), (3600, 3601), (16_801, 0), (Int.max, 1)])
func impossibleHours(hours: Int, worked: Int) {
  let range: BezoldigingError = hours > 16_800 ? .tooManyHours : .workedOutOfRange
  let expected = hours <= 0 ? .noHours : range
  #expect(throws: expected) {
    try pay("2026-03-02", on: "2026-03-03", hours: hours, worked: worked)
  }
}

@Test func aGapMovesThePayStepWithTheRow() throws {
  let periods = "2026-03-02..2026-08-20 2026-09-01"
  let step = try #require(try tijdlijn(periods, on: "2026-09-01")[.korting10]?.uiterst)
  #expect(step == day("2026-09-14"))
  #expect(try pay(periods, on: "2026-09-13").ziektemaand == 6)
  #expect(try pay(periods, on: "2026-09-14").ziektemaand == 7)
}

@Test(arguments: [
  (295, 3, "98.33"), (1, 8, "0.13"), (-1, 8, "-0.13"), (1, 200, "0.01"), (-1, 200, "-0.01"),
  (1, 201, "0.00"), (-1, 201, "0.00"), (199, 2, "99.50"), (5, 1, "5.00"), (-62, 10, "-6.20"),
])
func twoDigitsHalfAwayFromZero(numerator: Int, denominator: Int, text: String) throws {
  #expect(try #require(Fraction(numerator, denominator)).description == text)
}

@Test func fractionsAreInLowestTerms() throws {
  #expect(Fraction(6, -4) == Fraction(-3, 2))
  #expect(Fraction(1, 0) == nil)
  #expect(try #require(Fraction(1, 3)) < (try #require(Fraction(1, 2))))
  #expect(Fraction(1).divided(by: Fraction(0)) == nil)
  #expect(Fraction.tenths(62).dutch == "6,20")
}
