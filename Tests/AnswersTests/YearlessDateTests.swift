import Answers
import CivilDate
import Testing

/// Days without a year, around several moments and on both sides of them.
@Suite struct YearlessDateTests {
  static let moments = [
    "2026-03-11", "2025-12-31", "2026-01-01", "2024-02-28", "2024-02-29", "2024-03-01",
    "2026-07-15", "2027-10-31",
  ]

  private func notations(_ date: CivilDate) -> [String] {
    let (_, month, day) = date.components
    let name = DutchDates.months[month - 1]
    return [
      "\(day)-\(month)", "\(day)/\(month)", "\(day) \(name)",
      "\(day) \(EveryDayTests.shortMonths[month - 1]).", "de \(day)e \(name)",
      "\(DutchDates.name(of: date.weekday)) \(day) \(name)",
    ]
  }

  private func isLeapDay(_ date: CivilDate) -> Bool { date.month == 2 && date.day == 29 }

  @Test(arguments: moments)
  func untilToday(iso: String) throws {
    let today = try day(iso)
    let reader = AnswerReader(now: CivilMoment(date: today, time: .noon))
    for days in -150...150 {
      let date = today + days
      for typed in notations(date) {
        let hasWeekday = typed.first?.isLetter == true && !typed.hasPrefix("de ")
        let read = reader.date(typed, latest: today)
        if days <= 0 {
          #expect(read == date.iso, "\(typed) at \(iso)")
        } else if days <= 31 {
          // A year before, the weekday differs.
          #expect(read == "? te-laat", "\(typed) at \(iso)")
        } else if hasWeekday {
          #expect(read == (isLeapDay(date) ? "? bestaat-niet" : "? andere-weekdag"), "\(typed)")
        } else if let before = CivilDate(year: date.year - 1, month: date.month, day: date.day) {
          #expect(read == before.iso, "\(typed) at \(iso)")
        } else {
          #expect(read == "? bestaat-niet", "\(typed) at \(iso)")
        }
      }
    }
  }

  @Test(arguments: moments)
  func fromToday(iso: String) throws {
    let today = try day(iso)
    let reader = AnswerReader(now: CivilMoment(date: today, time: .noon))
    for days in -150...150 {
      let date = today + days
      for typed in notations(date) {
        let hasWeekday = typed.first?.isLetter == true && !typed.hasPrefix("de ")
        let read = reader.date(typed, earliest: today)
        if days >= 0 {
          #expect(read == date.iso, "\(typed) at \(iso)")
        } else if days >= -31 {
          #expect(read == "? te-vroeg", "\(typed) at \(iso)")
        } else if hasWeekday {
          #expect(read == (isLeapDay(date) ? "? bestaat-niet" : "? andere-weekdag"), "\(typed)")
        } else if let after = CivilDate(year: date.year + 1, month: date.month, day: date.day) {
          #expect(read == after.iso, "\(typed) at \(iso)")
        } else {
          #expect(read == "? bestaat-niet", "\(typed) at \(iso)")
        }
      }
    }
  }

  @Test(arguments: moments)
  func withoutLimits(iso: String) throws {
    let today = try day(iso)
    let reader = AnswerReader(now: CivilMoment(date: today, time: .noon))
    for days in -150...150 {
      for typed in notations(today + days) {
        #expect(reader.date(typed) == (today + days).iso, "\(typed) at \(iso)")
      }
    }
  }

  /// The day before, on and after a limit.
  @Test(arguments: moments)
  func limits(iso: String) throws {
    let today = try day(iso)
    let reader = AnswerReader(now: CivilMoment(date: today, time: .noon))
    for shift in [-400, -40, -7, -1, 0, 1, 7, 40, 400] {
      let limit = today + shift
      for (offset, early, late) in [
        (-1, "? te-vroeg", nil), (0, nil, nil), (1, nil, "? te-laat"),
      ] as [(Int, String?, String?)] {
        let date = limit + offset
        let typed = DutchDates.full(date)
        #expect(reader.date(typed, earliest: limit) == early ?? date.iso)
        #expect(reader.date(typed, latest: limit) == late ?? date.iso)
        #expect(reader.date(typed, earliest: limit, latest: limit) == early ?? late ?? date.iso)
      }
    }
  }

  /// Counting off goes the same way on every day of the year.
  @Test func countedDays() throws {
    for number in try day("2026-01-01").dayNumber...day("2028-12-31").dayNumber {
      let today = CivilDate(dayNumber: number)
      let reader = AnswerReader(now: CivilMoment(date: today, time: .noon))
      #expect(reader.date("eergisteren") == (today - 2).iso)
      #expect(reader.date("over 3 weken") == (today + 21).iso)
      #expect(reader.date("3 weken geleden") == (today - 21).iso)
      #expect(reader.date("over een maand") == today.adding(months: 1, rounding: .down).iso)
      let last = today - (today.weekday == .monday ? 7 : today.weekday.rawValue)
      #expect(reader.date("afgelopen maandag") == last.iso)
      let next = today - today.weekday.rawValue + 7
      #expect(reader.date("komende maandag") == next.iso)
      #expect(reader.date("volgende week maandag") == next.iso)
      #expect(reader.date("vorige week maandag") == (next - 14).iso)
      let recent = today.weekday == .monday ? today : last
      #expect(reader.date("maandag", latest: today) == recent.iso)
    }
  }
}
