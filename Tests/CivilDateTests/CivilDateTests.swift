import CivilDate
import Testing

@Test func everyDayOfThreeCenturiesComesBack() throws {
  var expected = try #require(CivilDate(year: 1899, month: 12, day: 31)).dayNumber
  for year in 1900...2200 {
    for month in 1...12 {
      for day in 1...CivilDate.daysIn(month: month, year: year) {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        expected += 1
        #expect(date.dayNumber == expected)
        #expect(date.components == (year, month, day))
      }
    }
  }
}

@Test(arguments: [
  ("1970-01-01", Weekday.thursday), ("2026-03-02", .monday), ("2024-02-29", .thursday),
  ("2000-01-01", .saturday), ("1899-12-31", .sunday),
])
func weekdayOf(iso: String, weekday: Weekday) throws {
  let date = try #require(CivilDate(iso: iso))
  #expect(date.weekday == weekday)
  #expect(date.iso == iso)
}

@Test(arguments: [
  "2026-02-29", "2026-13-01", "2026-00-10", "26-03-02", "2026-3-2", "2026-03-02 ", "",
])
func impossibleDatesAreRefused(iso: String) {
  #expect(CivilDate(iso: iso) == nil)
}

@Test(arguments: [
  ("2026-08-31", 6, "2027-02-28", "2027-03-01"), ("2027-08-31", 6, "2028-02-29", "2028-03-01"),
  ("2026-01-31", 1, "2026-02-28", "2026-03-01"), ("2026-03-31", -1, "2026-02-28", "2026-03-01"),
  ("2026-03-15", 12, "2027-03-15", "2027-03-15"), ("2026-11-30", 3, "2027-02-28", "2027-03-01"),
])
func monthsRoundAsAsked(start: String, months: Int, down: String, up: String) throws {
  let date = try #require(CivilDate(iso: start))
  #expect(date.adding(months: months, rounding: .down).iso == down)
  #expect(date.adding(months: months, rounding: .up).iso == up)
}

@Test(arguments: [
  // Both switches of 2026, the minute before and the minute itself.
  (1_774_745_940, "2026-03-29T01:59", 60), (1_774_746_000, "2026-03-29T03:00", 120),
  (1_792_889_940, "2026-10-25T02:59", 120), (1_792_890_000, "2026-10-25T02:00", 60),
])
func amsterdamSwitchesAtOneUTC(seconds: Int, wall: String, offset: Int) {
  #expect(AmsterdamClock.moment(secondsSince1970: seconds).description == wall)
  #expect(AmsterdamClock.offsetMinutes(secondsSince1970: seconds) == offset)
}

@Test func amsterdamMomentsComeBack() throws {
  for seconds in stride(from: 1_700_000_000, to: 1_800_000_000, by: 86_400 * 3 + 5400) {
    let moment = AmsterdamClock.moment(secondsSince1970: seconds)
    #expect(AmsterdamClock.secondsSince1970(moment) == seconds / 60 * 60)
  }
}

@Test func datesAreWrittenAsPeopleDo() throws {
  let date = try #require(CivilDate(iso: "2026-03-02"))
  #expect(DutchDates.full(date) == "maandag 2 maart 2026")
  #expect(DutchDates.withoutYear(date) == "maandag 2 maart")
}
