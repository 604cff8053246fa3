import DossierStore
import Sessions
import Testing

@testable import Assistant

/// `terug` at the first question leads out of a dialog that was chosen by mistake.
@Suite struct BackToMenuTests {
  private static let atMenu = Awaiting(question: nil, dialog: nil)

  private func play(_ head: String) throws -> Playing {
    let playing = try Playing(Transcript("vandaag 2026-03-17T10:00\nteam ja\n\(head)\n---\n"))
    _ = playing.chat.open()
    return playing
  }

  private func says(_ words: String, _ blocks: [Block]) -> Bool {
    blocks.contains { if case .say(let text, _) = $0 { text.contains(words) } else { false } }
  }

  private let medewerker = "rol medewerker\nals 10299"
  private let leader = """
    rol leidinggevende
    als 10100
    eerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02
    """

  @Test func fromTheMenuItGoesBackThereAndLeavesNothing() throws {
    let playing = try play(medewerker)
    _ = playing.chat.receive("ziekmelden")
    #expect(says("Terug naar het menu. Er is niets vastgelegd.", playing.chat.receive("terug")))
    #expect(playing.chat.awaiting == Self.atMenu)
    #expect(try playing.store.documents(in: .drafts).isEmpty)
  }

  /// The task said whom it is about: that was no question, so the next one is the first.
  @Test func fromATaskItGoesBackToTheMenu() throws {
    let playing = try play(leader)
    _ = playing.chat.receive("1")
    #expect(playing.chat.awaiting?.dialog != nil)
    _ = playing.chat.receive("terug")
    #expect(playing.chat.awaiting == Self.atMenu)
  }

  @Test func whoWasAskedForIsAskedAgainFirst() throws {
    let playing = try play(leader)
    _ = playing.chat.receive("gesprek week1-gesprek")
    _ = playing.chat.receive("1")
    _ = playing.chat.receive("terug")
    #expect(playing.chat.awaiting?.question == "zieke-medewerker")
    _ = playing.chat.receive("terug")
    #expect(playing.chat.awaiting == Self.atMenu)
    #expect(try playing.store.documents(in: .drafts).isEmpty)
  }

  /// After `opnieuw` nothing is filled in any more: then whom it is about is a question too.
  @Test func afterStartingOverThePersonIsAQuestion() throws {
    let playing = try play(leader)
    _ = playing.chat.receive("1")
    for line in ["opnieuw", "ja", "1", "terug"] { _ = playing.chat.receive(line) }
    #expect(playing.chat.awaiting?.question == "zieke-medewerker")
  }

  /// Who walked back through his answers finds them in the menu.
  @Test func answersAreKeptForLater() throws {
    let playing = try play(medewerker)
    _ = playing.chat.receive("ziekmelden")
    _ = playing.chat.receive("gisteren")
    _ = playing.chat.receive("terug")
    #expect(playing.chat.awaiting?.dialog == "ziekmelden")
    #expect(says("De antwoorden staan klaar voor later.", playing.chat.receive("terug")))
    #expect(playing.chat.awaiting == Self.atMenu)
    #expect(try playing.store.documents(in: .drafts).count == 1)
  }

  @Test func withoutAMenuItIsTheFirstQuestion() throws {
    let playing = try play(medewerker + "\ngesprek ziekmelden")
    #expect(says("Dit is de eerste vraag.", playing.chat.receive("terug")))
    #expect(playing.chat.awaiting?.dialog == "ziekmelden")
  }

  @Test func whoHasNoRoleYetIsStillAskedForIt() throws {
    let playing = try play("# niemand")
    #expect(says("Dit is de eerste vraag.", playing.chat.receive("terug")))
    #expect(playing.chat.awaiting?.question == "rol")
  }
}
