import ScriptText
import Testing

private func left(_ text: String, _ findings: [(FindingCode, Int)]) -> [String] {
  let file = ScriptFile(name: "proef", bytes: Array(text.utf8))
  let found = findings.map {
    Finding(code: $0.0, file: "proef", line: $0.1, column: 1, text: "")
  }
  return Waiver.apply(file.waivers, to: found).sorted().map { "\($0.code) \($0.line):\($0.column)" }
}

/// A waiver is about the next line that says something, and about one code.
@Test(arguments: [
  ("# mag: lange-zin, want zo heet de wet\nzeg x", []),
  (
    "vraag y\n  zeg x\n  # mag: lange-zin, want zo heet de wet\n  # nog iets\n\n  zeg x",
    ["lange-zin 2:1", "mag-voor-niets 3:10"]
  ),
  ("# mag: lange-zin\nzeg x", ["mag-zonder-reden 1:8"]),
  ("# mag: lange-zin, zo heet de wet\nzeg x", ["mag-zonder-reden 1:8"]),
  ("# mag: lange-zin, want ...\nzeg x", ["mag-zonder-reden 1:8"]),
  ("# mag: liever-niet, want dat is de naam\nzeg x", ["mag-voor-niets 1:8", "lange-zin 2:1"]),
  ("# mag: lange-zijn, want dat is de naam\nzeg x", ["onbekende-code 1:8", "lange-zin 2:1"]),
  ("# mag: geen-einde, want dat kan\nzeg x", ["mag-niet 1:8", "lange-zin 2:1"]),
  ("zeg y\nzeg x\n# mag: lange-zin, want dat kan", ["lange-zin 2:1", "mag-voor-niets 3:8"]),
  ("# mag dit wel?\nzeg x", ["lange-zin 2:1"]),
])
func aWaiverIsAboutTheNextLine(text: String, expected: [String]) {
  #expect(left(text, [(.longSentence, 2)]) == expected)
}

@Test func twoWaiversCanStandAboveOneLine() {
  let text = "# mag: lange-zin, want a b\n# mag: liever-niet, want c d\nzeg x"
  #expect(left(text, [(.longSentence, 3), (.unwantedWord, 3)]) == [])
}
