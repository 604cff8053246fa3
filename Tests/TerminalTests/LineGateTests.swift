import Assistant
import Terminal
import Testing

struct LineGateTests {
  private func check(_ bytes: [UInt8]) -> CheckedLine {
    bytes.withUnsafeBufferPointer { LineGate.check($0) }
  }

  @Test(arguments: [
    ("", ""), ("ja", "ja"), ("ja\r", "ja"), ("\t2 mrt", " 2 mrt"), ("één\tdag", "één dag"),
    ("e\u{301}", "e\u{301}"), ("~ }", "~ }"), ("☎️ 06", "☎️ 06"), ("1\u{A0}maart", "1\u{A0}maart"),
    ("20\u{2013}21 “citaat” €", "20\u{2013}21 “citaat” €"), ("日本 😀", "日本 😀"),
  ])
  func lets(line: String, through expected: String) {
    guard case .text(let text) = check(Array(line.utf8)) else {
      Issue.record("\(line) was refused")
      return
    }
    #expect(Array(text.utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    "\u{0}", "a\u{1B}[31mb", "\u{7F}", "\u{85}", "a\rb", "a\nb", "\r\r", "\u{AD}", "\u{200B}",
    "\u{200D}",
    "\u{200F}", "\u{202E}", "\u{2028}", "\u{2060}", "\u{2066}", "\u{FEFF}", "\u{61C}", "\u{3164}",
    "\u{E0041}", "\u{FFFE}", "\u{FE00}", "\u{E0100}", "é\u{9B}1m",
  ])
  func refusesHiddenCharacters(line: String) {
    #expect(check(Array("x\(line)y".utf8)) == .refused(.controlCharacters))
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
      [0xE2, 0x80], [0x1B, 0xFF],
    ] as [[UInt8]])
  func refusesOtherEncodings(bytes: [UInt8]) {
    #expect(check([0x61] + bytes) == .refused(.notUTF8))
  }

  @Test(arguments: ["a", "é", "e\u{301}", "😀"])
  func countsCharacters(character: String) {
    let fits = String(repeating: character, count: 1000)
    #expect(check(Array(fits.utf8)) == .text(fits))
    #expect(check(Array("\(fits)\r".utf8)) == .text(fits))
    #expect(check(Array("\(fits)\(character)".utf8)) == .refused(.tooLong))
  }

  @Test func boundsStackedCharacters() {
    let most = "e" + String(repeating: "\u{301}", count: 8191)
    #expect(check(Array(most.utf8)) == .text(most))
    #expect(check(Array("\(most)\u{301}".utf8)) == .refused(.tooLong))
  }

  @Test func screenTextKeepsWhatIsVisible() {
    #expect(ScreenText.lines("één\n☎️ 日本 €") == "één\n☎️ 日本 €")
    #expect(ScreenText.lines("a\u{1B}b\u{200B}c\td\r\n") == "a\u{FFFD}b\u{FFFD}c d\u{FFFD}\n")
    #expect(ScreenText.line("een\ntwee\tdrie") == "een twee drie")
  }
}
