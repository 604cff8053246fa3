import CivilDate
import Testing
import Verzuimprotocol

// d is Monday 2 March 2026; 19 and 26 April are Sundays.
@Test func aSundayGetsTheFridayBefore() throws {
  let plan = try #require(try tijdlijn("2026-03-02", on: "2026-03-02")[.planVanAanpak])
  #expect(plan.weekendAdvice(.streef) == day("2026-04-17"))
  #expect(plan.weekendAdvice(.uiterst) == day("2026-04-24"))
  #expect(plan.weekendAdvice(.vanaf) == nil)
}

@Test(arguments: [
  ("2026-03-05", nil), ("2026-03-06", nil), ("2026-03-07", "2026-03-13"),
  ("2026-03-08", "2026-03-13"), ("2026-03-09", nil),
])
func adviceByDayOfTheWeek(first: String, friday: String?) throws {
  // streef is d + 7, the same day of the week; the Friday may lie before vanaf (d + 6).
  let taak = try #require(try tijdlijn(first, on: first)[.week1Gesprek])
  #expect(taak.weekendAdvice(.streef) == friday.map(day))
}

@Test func fixedDaysAndUWVGetNone() throws {
  let without: Set<String> = [
    "ziekmelding", "ziekmelding-doorgeven", "ziekmelding-registreren", "terugbellen",
    "hersteldmelding", "herstelmelding", "herstelmelding-registreren", "week1-mail",
    "probleemanalyse-signaal", "korting-10", "korting-25", "korting-30", "wia-informatie",
    "wia-beoordeling",
  ]
  #expect(Set(nota.rows.filter { !$0.hasWeekendAdvice }.map(\.verplichting.id)) == without)
}
