import DossierStore
import ProgramUnderTest
import Testing

/// The same conversation in three ways stores the same line, but for its moment and its id.
@Suite struct SameConversationTests {
  private let lines = [
    "gisteren", "op het werk", "Dorp 1, café", "0612345678", "3 dagen", "1", "1", "ja",
  ]
  private let who = ["--rol", "medewerker", "--als", "10234"]

  @Test func byReadlineByPipeAndByJSON() throws {
    let desks = try [Desk(), Desk(), Desk()]
    let pipe = try PipeProgram("beterschap", desks[0].arguments("gesprek", "ziekmelden") + who)
    pipe.write(lines.joined(separator: "\n") + "\n")
    let ended = pipe.end()
    #expect(ended.status == 0)
    #expect(ended.errors == "")

    let json = try PipeProgram(
      "beterschap", desks[1].arguments("gesprek", "ziekmelden", "--json") + who)
    json.write(lines.joined(separator: "\n") + "\n")
    let spoken = json.end()
    #expect(spoken.status == 0)
    #expect(spoken.output.contains(#"{"soort":"vastgelegd","gebeurtenis":"ziekmelding""#))

    let terminal = try TerminalProgram(
      "beterschap", desks[2].arguments("gesprek", "ziekmelden") + who)
    let asked = [
      "Sinds welke dag", "Waar werd", "Op welk adres", "Op welk nummer", "Hoe lang", "Is er werk",
      "Geldt een", "Klopt dit?",
    ]
    for (question, line) in zip(asked, lines) {
      #expect(terminal.reads(question) != nil)
      #expect(terminal.reads("> ") != nil)
      terminal.type(line + "\r")
    }
    let (status, screen) = terminal.end()
    #expect(status == 0)
    #expect(screen.contains("Genoteerd in dossier 00010234: ziekmelding."))
    #expect(terminal.hasOldMode)

    let stored = try desks.map { desk in
      let events = try desk.events("10234")
      #expect(events.count == 1)
      var draft = try #require(events.first).draft
      draft.moment = Timestamp(secondsSince1970: 0)
      draft.conversation = draft.conversation.map { ConversationStep(id: "x", step: $0.step) }
      return draft
    }
    #expect(stored[0] == stored[1])
    #expect(stored[0] == stored[2])
    #expect(stored[0].fields["adres"] == "Dorp 1, café")
  }
}
