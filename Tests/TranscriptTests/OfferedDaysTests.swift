import Sessions
import Testing

@testable import Assistant

/// What the Tab key offers at a question for a day.
@Suite struct OfferedDaysTests {
  @Test func onlyDaysThatAreTakenAreOffered() throws {
    let head = "vandaag 2026-03-11T08:05\nrol medewerker\nals 10234\nteam ja\ngesprek ziekmelden"
    let playing = try Playing(Transcript("\(head)\n---\n"))
    _ = playing.chat.open()
    #expect(playing.chat.awaiting?.question == "eerste-dag")
    let offered = playing.chat.completions
    #expect(offered.contains("gisteren") && offered.contains("maandag"))
    #expect(!offered.contains("morgen") && !offered.contains("overmorgen"))
    #expect(offered.contains("maart"))
  }
}
