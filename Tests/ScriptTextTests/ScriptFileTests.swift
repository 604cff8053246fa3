import ScriptText
import Testing

private func read(_ text: String) -> ScriptFile {
  ScriptFile(name: "proef.gesprek", bytes: Array(text.utf8))
}

@Test func commentsAndBlankLinesAreLeftOut() {
  let file = read("# uitleg\n\nzeg Hallo  \r\n  meer\n   # ook uitleg\n")
  #expect(file.lines.map(\.text) == ["zeg Hallo", "meer"])
  #expect(file.lines.map(\.indent) == [0, 2])
  #expect(file.lines.map(\.number) == [3, 4])
  #expect(file.findings.isEmpty)
}

@Test(arguments: [
  (Array("zeg a\n\tzeg b\n".utf8), "tab", 2, 1),
  (Array("zeg a\u{1B}[2J\n".utf8), "stuurteken", 1, 6),
  (Array("zeg a\n".utf8) + [0x7A, 0xFF, 0x0A], "geen-utf8", 2, 1),
])
func unreadableLinesAreFindings(bytes: [UInt8], code: String, line: Int, column: Int) {
  let file = ScriptFile(name: "proef.gesprek", bytes: bytes)
  #expect(file.findings.map(\.code) == [code])
  #expect(file.findings.first?.line == line)
  #expect(file.findings.first?.column == column)
}

@Test func aByteOrderMarkIsNoPartOfTheFirstLine() {
  let file = ScriptFile(name: "x", bytes: [0xEF, 0xBB, 0xBF] + Array("zeg a".utf8))
  #expect(file.lines.map(\.text) == ["zeg a"])
}

@Test func columnsCountCharacters() throws {
  let line = try #require(read("  één -> twee").lines.first)
  let (before, after) = try #require(line.rest(after: 0).cut(at: "->"))
  #expect(before.text == "één")
  #expect(before.column == 3)
  #expect(after.column == 10)
}

@Test(arguments: [
  ("zeg", "zeg", true), ("zeg Hallo", "zeg", true), ("zeggen", "zeg", false),
  ("fout:", "fout", true), ("ze", "zeg", false),
])
func keywordsEndAtASpaceOrColon(text: String, word: String, isFound: Bool) throws {
  let line = try #require(read(text).lines.first)
  let found = word == "zeg" ? line.starts(with: "zeg") : line.starts(with: "fout")
  #expect(found == isFound)
}

@Test(arguments: [
  ("nakijken", "nakjken", 1), ("stap", "satp", 1), ("abc", "abc", 0), ("", "abc", 3),
  ("zeg", "vraag", 4),
])
func editDistances(left: String, right: String, distance: Int) {
  #expect(Suggestion.editDistance(left, right) == distance)
}

@Test func theNearestNameIsSuggested() {
  #expect(Suggestion.nearest(to: "nakjiken", among: ["nakijken", "nazorg"]) == "nakijken")
  #expect(Suggestion.nearest(to: "zon", among: ["maan", "ster"]) == nil)
}
