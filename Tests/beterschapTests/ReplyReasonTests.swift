import ProgramUnderTest
import Testing

/// `beterschap vraag --uitleg`.
@Suite struct ReplyReasonTests {
  @Test(arguments: [
    // Word for word a sample.
    (["ziekmelden"], "Uitleg: deze vraag staat letterlijk bij een onderwerp."),
    (
      ["mag", "ik", "op", "reis", "als", "ik", "griep", "heb"],
      "Uitleg: één antwoord past duidelijk het best."
    ),
    (
      ["xyzzy", "plugh"], "Uitleg: geen woord van de vraag komt bij een onderwerp voor."
    ),
    (
      ["ik", "wil", "niet", "meer", "leven"],
      "Uitleg: in de vraag staat een woord uit woorden.gevaar."
    ),
  ])
  func itTellsWhatDecided(words: [String], says: String) throws {
    let ended = try PipeProgram("beterschap", ["vraag", "--uitleg"] + words).end()
    #expect(ended.status == 0)
    #expect(ended.errors == "")
    #expect(
      ended.output.split(separator: "\n").joined(separator: " ").contains(says),
      "\(ended.output)")
  }

  @Test func itNamesTheOnderwerpenAndTheWords() throws {
    let ended = try PipeProgram(
      "beterschap", ["vraag", "--uitleg", "mag", "ik", "op", "reis", "als", "ik", "griep", "heb"]
    ).end()
    let line = ended.output.split(separator: "\n").first { $0.hasPrefix("- ") } ?? ""
    #expect(line.hasPrefix("- vakantie-tijdens-ziekte: "))
    #expect(line.contains("reis"))
    #expect(line.contains("%. Wat telde: "))
  }

  @Test func aProgramGetsThemAsMembers() throws {
    let ended = try PipeProgram(
      "beterschap",
      ["vraag", "--uitleg", "--json", "mag", "ik", "op", "reis", "als", "ik", "griep", "heb"]
    ).end()
    #expect(
      ended.output.hasPrefix("{\"uitkomst\":\"antwoord\",\"onderwerp\":\"vakantie-tijdens-ziekte\"")
    )
    #expect(
      ended.output.contains(
        "\"uitleg\":{\"tekst\":\"Uitleg: één antwoord past duidelijk het best.\",\"onderwerpen\":["
          + "{\"onderwerp\":\"vakantie-tijdens-ziekte\",\"procent\":"))
    #expect(ended.output.split(separator: "\n").count == 1)
  }

  @Test func withoutTheFlagNothingIsAdded() throws {
    for flags in [[], ["--json"]] {
      let ended = try PipeProgram("beterschap", ["vraag", "ziekmelden"] + flags).end()
      #expect(ended.status == 0)
      #expect(!ended.output.lowercased().contains("uitleg"))
    }
  }

  @Test func anOnderwerpByNameIsRefused() throws {
    let ended = try PipeProgram(
      "beterschap", ["vraag", "--uitleg", "--onderwerp", "ziekmelden"]
    ).end()
    #expect(ended.status == 64)
    #expect(ended.errors.contains("valt er niets uit te leggen"))
  }
}
