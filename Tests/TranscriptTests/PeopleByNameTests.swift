import Sessions
import Testing

@testable import Assistant

/// People are known by name; their numbers stand on a pass.
@Suite struct PeopleByNameTests {
  private func open(_ role: String, _ number: String = "10001") throws -> Playing {
    let playing = try Playing(
      Transcript("vandaag 2026-03-17T10:00\nrol \(role)\nals \(number)\nteam ja\n---\n"))
    _ = playing.chat.open()
    return playing
  }

  private func says(_ words: String, _ blocks: [Block]) -> Bool {
    blocks.contains { if case .say(let text, _) = $0 { text.contains(words) } else { false } }
  }

  @Test(arguments: [
    ("B. Voorbeeld", "Begrepen: B. Voorbeeld (00010235)."), ("zoek a. voorbeeld", "(00010234)"),
    ("voorbeeld", "- B. Voorbeeld, 00010235, Groen"),
    ("zoek niemand", "Er is niemand met 'niemand' in de naam."),
  ]) func aNameIsTakenForTheNumber(line: String, words: String) throws {
    let playing = try open("personeelsadministratie")
    _ = playing.chat.receive("gesprek spreekuurbriefjes")
    #expect(says(words, playing.chat.receive(line)))
  }

  @Test func aNameOfNobodyIsRefusedAsANumber() throws {
    let playing = try open("personeelsadministratie")
    _ = playing.chat.receive("gesprek spreekuurbriefjes")
    let blocks = playing.chat.receive("piet")
    #expect(blocks.contains { if case .refusal = $0 { true } else { false } })
    #expect(playing.chat.awaiting?.question == "medewerker")
  }

  @Test(arguments: [("helpdesk", true), ("leidinggevende", true), ("medewerker", false)])
  func theMenuFindsAName(role: String, finds: Bool) throws {
    let playing = try open(role)
    #expect(says("00010235", playing.chat.receive("zoek B. Voorbeeld")) == finds)
    #expect(says("zoek jansen", playing.chat.receive("hulp")) == finds)
  }

  /// The number stands beside the name, so it may be typed.
  @Test func inAListOfPeopleTheNumberIsTaken() throws {
    let playing = try open("leidinggevende", "10100")
    _ = playing.chat.receive("gesprek ziekmelding-aannemen")
    #expect(says("Begrepen: B. Voorbeeld (00010235).", playing.chat.receive("10235")))
  }

  /// What was asked before a dialog is no longer what `waarom` is about.
  @Test func afterADialogThereIsNoAnswerToExplain() throws {
    let playing = try open("helpdesk")
    _ = playing.chat.receive("vakantie tijdens ziekte?")
    _ = playing.chat.receive("dossier 10234")
    #expect(says(AssistantWords.nothingToExplain, playing.chat.receive("waarom")))
  }
}
