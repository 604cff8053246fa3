import CivilDate
import Testing
import Verzuimprotocol

private func next(
  _ periods: String, after vandaag: String, uitDienst: String? = nil
) throws -> String? {
  let step = nota.nextPayStep(
    try gevallen(periods), after: day(vandaag), uitDienst: uitDienst.map(day))
  return step.map { "\($0.value.day.iso) \($0.value.percentage)" }
}

// d is 2 March 2026. The last day before a step names it, the day itself names the one after.
@Test(arguments: [
  ("2026-03-02", "2026-09-02 90"), ("2026-09-01", "2026-09-02 90"),
  ("2026-09-02", "2027-03-02 75"), ("2027-03-01", "2027-03-02 75"),
  ("2027-03-02", "2028-03-02 70"), ("2028-03-01", "2028-03-02 70"),
])
func nextStepOfThePay(vandaag: String, step: String) throws {
  #expect(try next("2026-03-02", after: vandaag) == step, "Protocol 2.10.1")
}

@Test func afterTheLastStepNoneFollows() throws {
  #expect(try next("2026-03-02", after: "2028-03-02") == nil)
}

// A gap of 14 days makes the step 14 days later; the bezoldiging of that day agrees.
@Test func aGapMakesTheStepLater() throws {
  let periods = "2026-03-02..2026-06-01 2026-06-15"
  #expect(try next(periods, after: "2026-07-01") == "2026-09-16 90")
  let cases = try gevallen(periods)
  for (on, percentage) in [("2026-09-15", 100), ("2026-09-16", 90)] {
    let paid = try nota.bezoldiging(cases, on: day(on), hours: 3600, worked: 0)
    #expect(paid.value.percentage == Fraction(percentage))
  }
}

@Test func whoRecoversOrLeavesFirstHasNoNextStep() throws {
  #expect(try next("2026-03-02..2026-09-02", after: "2026-07-01") == nil)
  #expect(try next("2026-03-02..2026-09-03", after: "2026-07-01") == "2026-09-02 90")
  #expect(try next("2026-03-02", after: "2026-07-01", uitDienst: "2026-09-01") == nil)
  #expect(try next("2026-03-02", after: "2026-07-01", uitDienst: "2026-09-02") != nil)
  #expect(try next("2026-03-02..2026-03-09", after: "2026-03-09") == nil)
}
