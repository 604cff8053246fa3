import Testing

@testable import Terminal

struct TextWrapperTests {
  private func wrap(_ text: String, _ width: Int, after lead: LineLead = .none) -> String {
    let out = ByteBuffer(capacity: 1)
    TextWrapper(width: width, hasStyle: false).write(text, after: lead, to: out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("een twee drie", 13, "een twee drie\n"),
    ("een twee drie", 12, "een twee\ndrie\n"),
    ("een  twee", 9, "een  twee\n"),
    ("eerste\n\nderde", 20, "eerste\n\nderde\n"),
    ("", 20, "\n"),
    ("aanstellingsbesluit", 10, "aanstellin\ngsbesluit\n"),
    ("ëëë ööö üüü", 8, "ëëë ööö\nüüü\n"),
    ("e\u{301}e\u{301} a\u{308}a\u{308} oo bb", 8, "e\u{301}e\u{301} a\u{308}a\u{308} oo\nbb\n"),
    ("日本語 日本語", 9, "日本語\n日本語\n"),
    ("- een lijst met regels", 12, "- een lijst\n  met regels\n"),
    ("  3. een lijst met regels", 16, "  3. een lijst\n     met regels\n"),
    ("een bedrijfsarts", 8, "een\nbedrijfs\narts\n"),
  ])
  func breaks(text: String, width: Int, expected: String) {
    #expect(wrap(text, width) == expected)
  }

  @Test func laterLinesStandUnderTheFirstWord() {
    #expect(wrap("een twee drie vier", 16, after: .number(1)) == "  1. een twee\n     drie vier\n")
    #expect(wrap("een\ntwee", 16, after: .number(1)) == "  1. een\n     twee\n")
  }
}
