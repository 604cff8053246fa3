import Sessions
import Testing

@testable import Assistant

/// A number that came in without spaces is shown as one that was typed.
@Suite struct ImportedPhoneTests {
  @Test func itIsReadBackInGroups() throws {
    let head =
      "vandaag 2026-03-11T08:05\nrol medewerker\nals 10236\nteam aaneen\ngesprek ziekmelden"
    let playing = try Playing(Transcript("\(head)\n---\n"))
    _ = playing.chat.open()
    _ = playing.chat.receive("gisteren")
    let asked = playing.chat.receive("thuis").compactMap { block in
      if case .question(let question) = block { question.text } else { nil }
    }
    #expect(
      asked == ["Ben je te bereiken op Voorbeeldstraat 3, Dorp en 06 12 34 56 78?"], "\(asked)")
  }
}
