import CivilDate
import Testing
import Verzuimprotocol

// Protocol 1.9: the second spell, and how many cases the two make.
@Test(arguments: [
  ("2026-03-20", 1), ("2026-04-15", 1), ("2026-04-16", 1), ("2026-04-17", 2), ("2026-04-18", 2),
])
func newSpellAfterRecoveryOn20March(second: String, cases: Int) throws {
  #expect(try gevallen("2026-03-02..2026-03-20 \(second)").count == cases)
}

@Test func chainsGoOn() throws {
  // Each gap is 27 days; together they are more than 28.
  let chain = try geval("2026-01-05..2026-01-10 2026-02-06..2026-02-10 2026-03-09")
  #expect(chain.perioden.count == 3)
  #expect(chain.eersteZiektedag == day("2026-01-05"))
  #expect(chain.gaps.map(\.days) == [27, 27])
  #expect(chain.effectieveEersteZiektedag == day("2026-02-28"))
  #expect(chain.hersteldatum == nil)
}

@Test func aSpellOnTheHersteldatumItselfGoesOn() throws {
  let one = try geval("2026-03-02..2026-03-10 2026-03-10")
  #expect(one.gaps.isEmpty)
  #expect(one.effectieveEersteZiektedag == day("2026-03-02"))
}

@Test func sickDaysLeaveOutGaps() throws {
  let one = try geval("2026-03-02..2026-03-11 2026-03-20..2026-03-25")
  #expect(one.sickDays(before: day("2026-03-11")) == 9)
  #expect(one.sickDays(before: day("2026-03-20")) == 9)
  #expect(one.sickDays(before: day("2026-03-21")) == 10)
  #expect(one.sickDays(before: day("2027-01-01")) == 14)
  #expect(one.ziektedag(on: day("2026-03-02")) == 1)
  #expect(one.ziektedag(on: day("2026-03-20")) == 10)
  #expect(one.ziektedag(on: day("2026-03-11")) == nil)
  #expect(one.ziektedag(on: day("2026-03-25")) == nil)
  #expect(one.ziekteweek(on: day("2026-03-08")) == 1)
  #expect(one.ziekteweek(on: day("2026-03-09")) == 2)
}

@Test(arguments: [
  (
    "2026-03-02..2026-03-02",
    PeriodeError.reversed(
      number: 1, eersteDag: day("2026-03-02"), hersteldatum: day("2026-03-02"))
  ),
  (
    "2026-01-02..2026-01-05 2026-03-09..2026-03-08",
    .reversed(
      number: 2, eersteDag: day("2026-03-09"), hersteldatum: day("2026-03-08"))
  ),
  (
    "2026-03-02..2026-03-10 2026-03-09",
    .overlapping(
      number: 2, eersteDag: day("2026-03-09"), previousHersteldatum: day("2026-03-10"))
  ),
  (
    "2026-03-02 2026-03-09..2026-03-12",
    .previousStillOpen(
      number: 2, eersteDag: day("2026-03-09"))
  ),
  ("", .none),
])
func impossiblePeriodsAreNamed(periods: String, expected: PeriodeError) {
  #expect(throws: expected) { try gevallen(periods) }
  #expect(!expected.message.isEmpty)
}

@Test func aPeriodOfOneDayIsPossible() throws {
  #expect(try geval("2026-03-02..2026-03-03").sickDays(before: day("2026-04-01")) == 1)
}
