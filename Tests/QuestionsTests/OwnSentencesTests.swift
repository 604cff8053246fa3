import Testing

@testable import Questions

@Suite struct OwnSentencesTests {
  private static let values = ["plan.uiterst": "zondag 26 april", "weken": "7"]

  @Test(arguments: [
    ("Zonder accolades blijft alles. Ook dit?", "Zonder accolades blijft alles. Ook dit?"),
    (
      "Binnen acht weken. Voor jou is dat {plan.uiterst}.",
      "Binnen acht weken. Voor jou is dat zondag 26 april."
    ),
    ("Binnen acht weken. Voor jou is dat {plan.streef}.", "Binnen acht weken."),
    ("Voor jou is dat {plan.streef}. Binnen acht weken.", "Binnen acht weken."),
    ("Je bent {weken} weken ziek, tot {plan.streef}. Meer!", "Meer!"),
    ("Nu {weken}? Dan {plan.uiterst}! Klaar.", "Nu 7? Dan zondag 26 april! Klaar."),
    ("Alleen {onbekend}.", ""), ("{weken}", "7"),
    ("Kosten: 1.5 euro. {onbekend}.", "Kosten: 1.5 euro."),
    ("Een {open accolade.", "Een {open accolade."),
  ]) func aSentenceWithoutItsValueIsLeftOut(text: String, says: String) {
    #expect(OwnSentences.filled(text) { Self.values[$0] } == says)
  }

  @Test func anAnswerForARoleIsFilledToo() {
    let onderwerp = Onderwerp(
      id: "plan", title: "Plan", samples: [], answer: "Binnen acht weken.",
      roleAnswers: ["medewerker": "Binnen acht weken. Voor jou: {plan.uiterst}."])
    #expect(onderwerp.answer(for: "medewerker") == "Binnen acht weken.")
    #expect(
      onderwerp.answer(for: "medewerker") { Self.values[$0] }
        == "Binnen acht weken. Voor jou: zondag 26 april.")
    #expect(onderwerp.answer(for: nil) { Self.values[$0] } == "Binnen acht weken.")
  }
}
