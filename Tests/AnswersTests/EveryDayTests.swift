import Answers
import CivilDate
import Testing

/// Every day of 1900 to 2100, with its year, in many notations.
@Suite struct EveryDayTests {
  static let shortMonths = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec",
  ]
  static let shortWeekdays = ["ma", "di", "wo", "do", "vr", "za", "zo"]

  static func notations(_ date: CivilDate) -> [String] {
    let (year, month, day) = date.components
    let dd = day < 10 ? "0\(day)" : "\(day)"
    let mm = month < 10 ? "0\(month)" : "\(month)"
    let name = DutchDates.months[month - 1]
    let short = shortMonths[month - 1]
    let weekday = DutchDates.name(of: date.weekday)
    return [
      "\(year)-\(mm)-\(dd)", "\(dd)-\(mm)-\(year)", "\(day)-\(month)-\(year)",
      "\(day)/\(month)/\(year)", "\(dd).\(mm).\(year)", "\(day) \(month) \(year)",
      "\(dd)\(mm)\(year)", "\(year)\(mm)\(dd)", "\(day) \(name) \(year)",
      "\(weekday) \(day) \(name) \(year)", "\(day) \(short). \(year)",
      "\(shortWeekdays[date.weekday.rawValue]) \(day)e \(short) \(year)",
    ]
  }

  /// One part of the years each, so that the parts run side by side.
  @Test(arguments: [1900...1949, 1950...1999, 2000...2049, 2050...2100])
  func everyDayIsReadBack(years: ClosedRange<Int>) throws {
    let reader = try reader()
    let kind = AnswerKind.date(earliest: nil, latest: nil)
    let first = try #require(CivilDate(year: years.lowerBound, month: 1, day: 1)).dayNumber
    let last = try #require(CivilDate(year: years.upperBound, month: 12, day: 31)).dayNumber
    var wrong: [String] = []
    var count = 0
    for number in first...last {
      let date = CivilDate(dayNumber: number)
      for typed in EveryDayTests.notations(date) {
        count += 1
        if case .success(.date(let read)) = reader.read(typed, as: kind), read == date { continue }
        wrong.append(typed)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
    #expect(count == (last - first + 1) * 12)
  }

  /// More notations, on days that go through all months, weekdays and days of the month.
  @Test func rarerNotationsAreReadBack() throws {
    let reader = try reader()
    let kind = AnswerKind.date(earliest: nil, latest: nil)
    let first = try day("1900-01-01").dayNumber
    let last = try day("2100-12-31").dayNumber
    var wrong: [String] = []
    for number in stride(from: first, through: last, by: 37) {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.components
      let name = DutchDates.months[month - 1]
      let weekday = DutchDates.name(of: date.weekday)
      for typed in [
        "\(day)\(name)\(year)", "op \(weekday) de \(day)e \(name) \(year)",
        "\(weekday.uppercased()), \(day) \(name.uppercased()) \(year)!",
        "\(day)-\(name)-\(year)", "\(name) \(day), \(year)", "\(year) \(day) \(name)",
        "sinds \(day) – \(month) – \(year)", "\(day). \(month). \(year).",
        "  \(day)\u{00A0}\(name)\t\(year) ", "\(day) \(name) \(year), \(weekday)",
        "\(year)/\(month)/\(day)", "vanaf \(day)ste \(name) van \(year)",
      ] where reader.read(typed, as: kind) != .success(.date(date)) {
        wrong.append(typed)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
  }

  /// Two digits stand for the years from 79 back to 20 ahead.
  @Test(arguments: [
    ("2-3-26", "2026-03-02"), ("2-3-46", "2046-03-02"), ("2-3-47", "1947-03-02"),
    ("2-3-00", "2000-03-02"), ("2-3-99", "1999-03-02"),
  ])
  func twoDigitYear(typed: String, read: String) throws {
    #expect(try reader().date(typed) == read)
  }
}
