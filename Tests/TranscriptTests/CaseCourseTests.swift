import Sessions
import Testing

@testable import Assistant

/// The helpdesk asks at the menu how a case stands, and is led to the dialog that tells it.
@Suite struct CaseCourseTests {
  private func ask(_ words: String, role: String = "helpdesk") throws -> (Playing, [Block]) {
    let playing = try Playing(
      Transcript(
        "vandaag 2026-05-04T10:00\nrol \(role)\nals 10100\nteam ja\n"
          + "eerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02\n---\n"))
    _ = playing.chat.open()
    return (playing, playing.chat.receive(words))
  }

  private func says(_ words: String, _ blocks: [Block]) -> Bool {
    blocks.contains { if case .say(let text, _) = $0 { text.contains(words) } else { false } }
  }

  @Test(arguments: [
    "wie moet er nu iets doen in dossier 10234?", "dossier 10234", "Hoe staat het met 10234?",
    "hoe staat het met dossier 00010234", "wie moet er nu iets doen in dossier nr 10234",
    "10234", "nummer 10234", "wat moet er nu gebeuren in dossier 10234",
    "is 10234 te laat met het plan van aanpak?",
  ])
  func withANumberTheCourseIsToldAtOnce(words: String) throws {
    let (playing, blocks) = try ask(words)
    #expect(!blocks.contains { if case .refusal = $0 { true } else { false } })
    #expect(says("Ziek gemeld sinds maandag 2 maart.", blocks))
    #expect(blocks.contains(.finished(dialog: "verloop")))
    #expect(playing.chat.awaiting == Awaiting(question: nil, dialog: nil))
  }

  @Test(arguments: ["wie moet er nu iets doen in dit dossier?", "Hoe staat het met dit dossier"])
  func withoutANumberItIsAsked(words: String) throws {
    let (playing, _) = try ask(words)
    #expect(playing.chat.awaiting == Awaiting(question: "medewerker", dialog: "verloop"))
  }

  /// A number that is none is refused at the question for it, and asked again.
  @Test func aNumberThatIsNoneIsRefused() throws {
    let (playing, blocks) = try ask("dossier 123456789")
    #expect(blocks.contains { if case .refusal = $0 { true } else { false } })
    #expect(playing.chat.awaiting == Awaiting(question: "medewerker", dialog: "verloop"))
  }

  @Test(arguments: ["leidinggevende", "hr-adviseur"]) func itIsForTheHelpdeskOnly(role: String)
    throws
  {
    let (playing, _) = try ask("dossier 10234", role: role)
    #expect(playing.chat.awaiting?.dialog != "verloop")
  }
}
