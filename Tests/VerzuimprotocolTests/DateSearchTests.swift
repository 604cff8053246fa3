import CivilDate
import Testing
import Verzuimprotocol

// The gap is 11 to 20 March: 9 days. A day before it stays; from its first day on, days move.
@Test(arguments: [
  (0, "2026-03-02"), (8, "2026-03-10"), (9, "2026-03-20"), (10, "2026-03-21"),
  (28, "2026-04-08"),
])
func daysAroundAGap(days: Int, expected: String) throws {
  let one = try geval("2026-03-02..2026-03-11 2026-03-20")
  #expect(one.date(.days(days)) == day(expected), "Protocol 1.9")
}

@Test func aLaterGapCountsOnlyWhenItIsReached() throws {
  let one = try geval("2026-03-02..2026-03-11 2026-03-20..2026-04-10 2026-04-20")
  // Sick days 9, then 21: day 30 (d+29) is the last of the second spell.
  #expect(one.date(.days(29)) == day("2026-04-09"))
  #expect(one.date(.days(30)) == day("2026-04-20"))
  #expect(one.effectieveEersteZiektedag == day("2026-03-21"))
}

// One sum from d, clamped to the last day of the month.
@Test(arguments: [
  ("2026-08-31", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
  ("2026-08-31", 12, "2027-08-31"),
  ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 24, "2026-02-28"),
  ("2024-02-29", 48, "2028-02-29"),
  ("2026-01-30", 1, "2026-02-28"),
])
func monthsAreClamped(first: String, months: Int, expected: String) throws {
  #expect(try geval(first).date(.months(months)) == day(expected))
}

@Test func monthsAreSummedAgainAfterAGap() throws {
  // d + 6 months = 28 February lies after the gap of 2 days: 2 September + 6 months.
  let one = try geval("2026-08-31..2026-09-10 2026-09-12")
  #expect(one.date(.months(6)) == day("2027-03-02"))
}

@Test func aDayInAGapCountsFromTheNextSpell() throws {
  let one = try geval("2026-03-02..2026-03-11 2026-03-20")
  #expect(one.date(.days(7), from: day("2026-03-13")) == day("2026-03-27"))
  #expect(one.date(.days(7), from: day("2026-03-20")) == day("2026-03-27"))
  #expect(one.date(.days(7), from: day("2026-03-02")) == day("2026-03-09"))
  #expect(one.date(.days(7), from: day("2026-03-05")) == day("2026-03-21"))
}
