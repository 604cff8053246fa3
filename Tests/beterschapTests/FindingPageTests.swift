import ProgramUnderTest
import Testing

/// `beterschap controleer --uitleg CODE`.
@Suite struct FindingPageTests {
  @Test func aCodeIsExplained() throws {
    let ended = try PipeProgram("beterschap", ["controleer", "--uitleg", "lange-zin"]).end()
    #expect(ended.status == 0)
    #expect(ended.errors == "")
    #expect(ended.output.hasPrefix("# lange-zin\n"))
    #expect(ended.output.contains("\nzeg Bel je leidinggevende voor negen uur, want"))
    #expect(ended.output.contains("\n    ^\n"))
    #expect(!ended.output.contains("⟦") && !ended.output.contains("```"))
  }

  @Test func aProgramGetsOneObject() throws {
    let ended = try PipeProgram("beterschap", ["controleer", "--uitleg", "tab", "--json"]).end()
    #expect(ended.status == 0)
    #expect(ended.output.hasPrefix("{\"code\":\"tab\",\"uitleg\":\"# tab\\n"))
  }

  @Test(arguments: [
    ("lange-zijn", "--uitleg lange-zijn: deze code bestaat niet. Bedoelde je 'lange-zin'?"),
    ("vraag", "bestaat niet. Deze zijn er: ongebruikte-vraag, latere-vraag, medische-vraag, "),
    ("../LEESMIJ", "--uitleg ../LEESMIJ: deze code bestaat niet. Deze zijn er: tab, stuurteken, "),
    ("", "deze code bestaat niet."),
  ])
  func anUnknownCodeIsRefused(code: String, says: String) throws {
    for flags in [[], ["--json"]] {
      let ended = try PipeProgram("beterschap", ["controleer", "--uitleg", code] + flags).end()
      #expect(ended.status == 64)
      #expect(ended.output == "")
      #expect(ended.errors.contains(says), "\(ended.errors)")
    }
  }
}
