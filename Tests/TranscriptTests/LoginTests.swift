import Sessions
import Testing
import Verzuimprotocol

@testable import Assistant

/// Whoever is asked who he is may give his number, or say at once what he comes for.
@Suite struct LoginTests {
  private func open(_ head: String = "") throws -> Playing {
    let playing = try Playing(Transcript("vandaag 2026-03-17T10:00\nteam ja\n\(head)---\n"))
    _ = playing.chat.open()
    #expect(playing.chat.awaiting == Awaiting(question: "rol", dialog: "aanmelden"))
    return playing
  }

  @Test(arguments: ["10234", "00010234", "10234."]) func theNumberTellsTheRole(words: String) throws
  {
    let playing = try open()
    _ = playing.chat.receive(words)
    #expect(playing.chat.asker.number == "00010234")
    #expect(playing.chat.asker.role == .medewerker)
    #expect(playing.chat.awaiting == Awaiting(question: nil, dialog: nil))
  }

  /// Who leads a team is a medewerker too, so that is asked.
  @Test func whoHasMoreRolesIsAskedWhichOne() throws {
    let playing = try open()
    _ = playing.chat.receive("10100")
    #expect(playing.chat.asker.number == "00010100")
    #expect(playing.chat.awaiting == Awaiting(question: "rol", dialog: "aanmelden"))
    _ = playing.chat.receive("leidinggevende")
    #expect(playing.chat.asker.role == .leidinggevende)
    #expect(playing.chat.awaiting == Awaiting(question: nil, dialog: nil))
  }

  @Test(arguments: ["99999", "123", "1234567890"]) func anUnknownNumberIsRefused(words: String)
    throws
  {
    let playing = try open()
    _ = playing.chat.receive(words)
    #expect(playing.chat.asker.number == nil)
    #expect(playing.chat.awaiting == Awaiting(question: "rol", dialog: "aanmelden"))
  }

  @Test(arguments: [
    ("ik ben ziek", Role.medewerker, "ziekmelden"), ("Ziekmelden", .medewerker, "ziekmelden"),
    ("een ziekmelding aannemen", .leidinggevende, "ziekmelding-aannemen"),
  ]) func whatHeComesForTellsTheRole(words: String, role: Role, dialog: String) throws {
    let playing = try open()
    _ = playing.chat.receive(words)
    #expect(playing.chat.asker.role == role)
    #expect(playing.chat.awaiting == Awaiting(question: "nummer", dialog: "aanmelden"))
    _ = playing.chat.receive(role == .medewerker ? "10234" : "10100")
    #expect(playing.chat.awaiting?.dialog == dialog)
  }

  /// At the menu a number is asked for only after the choice.
  @Test(arguments: ["medewerker", "leidinggevende", "hr-adviseur"])
  func atTheMenuANumberComesAfterTheChoice(role: String) throws {
    let playing = try Playing(
      Transcript("vandaag 2026-03-17T10:00\nteam ja\nrol \(role)\nals 10100\n---\n"))
    _ = playing.chat.open()
    let blocks = playing.chat.receive("10234")
    #expect(
      blocks.contains { block in
        if case .refusal(let words) = block { words.hasPrefix("Kies eerst wat") } else { false }
      })
    #expect(playing.chat.awaiting == Awaiting(question: nil, dialog: nil))
  }

  @Test func notToKnowAtTheMenuIsHelpedAlong() throws {
    let playing = try Playing(
      Transcript("vandaag 2026-03-17T10:00\nrol medewerker\nals 10234\nteam ja\n---\n"))
    _ = playing.chat.open()
    let blocks = playing.chat.receive("weet ik niet")
    #expect(blocks.contains(.refusal(AssistantWords.menuHelp)))
  }
}
