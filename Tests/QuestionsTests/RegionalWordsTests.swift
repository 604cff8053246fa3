import Testing

@testable import Questions

/// Small words as they are said in the south, east and north.
@Suite struct RegionalWordsTests {
  /// They alone say nothing about the protocol.
  @Test(arguments: ["gij zijt nen kluns", "ge zijt nen dwaze", "wadde zegde gij na"])
  func smallWordsAreNoQuestion(line: String) {
    #expect(Fixture.index.find(line, role: nil).isDeclined)
  }

  @Test(arguments: [
    ("moogde op vakantie gaan als ge ziek zijt", "mag je op vakantie gaan als je ziek bent"),
    ("moetde bellen als ge ziek zijt", "moet je bellen als je ziek bent"),
    ("kunde seffens beter melden", "kun je straks beter melden"),
  ])
  func theyMeanTheirOrdinaryWords(line: String, ordinary: String) {
    let meant = Fixture.index.find(ordinary, role: "medewerker")
    #expect(!meant.isDeclined)
    #expect(Fixture.index.find(line, role: "medewerker") == meant)
  }
}
