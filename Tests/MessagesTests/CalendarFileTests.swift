import CalendarUnderTest
import CivilDate
import Messages
import Testing

@Suite struct CalendarFileTests {
  /// A file of one appointment, made on a winter morning.
  private func file(
    summary: String = "Afspraak", details: String? = nil, isCancelled: Bool = false,
    made: String = "2026-03-02T09:30"
  ) throws -> [UInt8] {
    let event = CalendarEvent(
      uid: "evaluatie-1-2026-03-02@beterschap", day: try #require(CivilDate(iso: "2026-03-09")),
      summary: summary, details: details, isCancelled: isCancelled)
    return CalendarFile(events: [event], made: try #require(CivilMoment(iso: made))).bytes
  }

  @Test func everyLineIsAsTheStandardAsks() throws {
    let lines = String(decoding: try file(details: "Protocol 1.7."), as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Beterschap//Tijdlijn//NL",
        "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:evaluatie-1-2026-03-02@beterschap",
        "DTSTAMP:20260302T083000Z", "DTSTART;VALUE=DATE:20260309", "SUMMARY:Afspraak",
        "DESCRIPTION:Protocol 1.7.", "STATUS:CONFIRMED", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Afspraak", "TRIGGER:-P1D", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test func whatIsOffRingsNoAlarm() throws {
    let event = try #require(try StrictReader.events(try file(isCancelled: true)).first)
    #expect(event.status == "CANCELLED")
    #expect(event.alarm == "")
    #expect(try LibicalReader.events(try file(isCancelled: true)) == [event])
  }

  /// Two readers, one of which others wrote, find the same text again.
  @Test(arguments: [
    "Eén, twee; drie", "a\\b", "\\n is geen regel", "een\ntwee", "", "a:b \"c\"", "twee  spaties",
    String(repeating: "x ", count: 80) + ".", String(repeating: "xx ", count: 80) + ".",
    String(repeating: "a,", count: 80), String(repeating: "é", count: 200),
    String(repeating: "👩‍⚕️", count: 40), String(repeating: "\\;", count: 60),
  ]) func textComesBack(text: String) throws {
    let bytes = try file(details: text)
    let strict = try #require(try StrictReader.events(bytes).first)
    #expect(strict.details == text)
    let libical = try #require(try LibicalReader.events(bytes).first)
    #expect(libical.details == text)
  }

  @Test(arguments: [
    ("een\r\ntwee", "een\ntwee"), ("een\rtwee", "een\ntwee"), ("een\r\n\ntwee", "een\n\ntwee"),
    ("tab\ten\u{0}nul", "tab en nul"), ("a\u{85}b", "a b"),
    ("om\u{202E}keer\u{2066}\u{200B}\u{FEFF}", "omkeer"), ("a\u{2028}b", "a b"),
  ]) func controlCharactersNeverStay(text: String, becomes: String) throws {
    let event = try #require(try StrictReader.events(try file(details: text)).first)
    #expect(event.details == becomes)
  }

  /// "SUMMARY:" is 8 octets: 67 more fill a line.
  @Test(arguments: [(66, 1), (67, 1), (68, 2), (67 + 74, 2), (67 + 75, 3)])
  func aLineIsFoldedAfter75Octets(letters: Int, parts: Int) throws {
    let text = String(
      decoding: try file(summary: String(repeating: "x", count: letters)), as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("SUMMARY:") })
    let folds = lines[(start + 1)...].prefix { $0.hasPrefix(" ") }
    #expect(folds.count + 1 == parts)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
  }

  /// A letter of two octets that does not fit goes to the next line as a whole.
  @Test func noCharacterIsCut() throws {
    for letters in 60...75 {
      let summary = String(repeating: "x", count: letters) + "éé€€"
      #expect(try StrictReader.events(try file(summary: summary)).first?.summary == summary)
    }
  }

  @Test(arguments: [
    ("2026-03-02T00:30", "20260301T233000Z"), ("2026-03-02", "20260302T110000Z"),
    ("2026-07-01T09:30", "20260701T073000Z"), ("2026-03-29T03:00", "20260329T010000Z"),
    ("2026-01-01T00:00", "20251231T230000Z"),
  ]) func theStampIsInUTC(made: String, stamp: String) throws {
    let bytes = try file(made: made)
    #expect(try StrictReader.events(bytes).first?.stamp == stamp)
    #expect(try LibicalReader.events(bytes).first?.stamp == stamp)
  }
}
