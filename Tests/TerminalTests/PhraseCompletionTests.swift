import Testing

@testable import Terminal

struct PhraseCompletionTests {
  private func phrases(for line: String, of all: [String]) -> [String] {
    var completion = PhraseCompletion()
    completion.begin(line: line, phrases: all)
    var found: [String] = []
    while let phrase = completion.next() { found.append(phrase) }
    return found
  }

  @Test(arguments: [
    ("b", ["Bij een vriend", "bij familie"]), ("  BIJ F", ["bij familie"]), ("é", ["Één dag"]),
    ("bij een vriend", ["Bij een vriend"]), ("vriend", []), ("x", []),
    ("", ["Bij een vriend", "bij familie", "Één dag"]),
  ])
  func completesWholePhrases(line: String, expected: [String]) {
    let all = ["Bij een vriend", "bij familie", "Één dag", "bij familie"]
    #expect(phrases(for: line, of: all) == expected)
  }

  @Test func longListIsCutShort() {
    let list = PhraseCompletion.list((1...23).map { "dag \($0)" }, width: 40)
    let text = String(decoding: list.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\n  dag 1\n  dag 2\n"))
    #expect(text.hasSuffix("  dag 20\n  en nog 3 andere\n"))
  }
}
