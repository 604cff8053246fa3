import DialogEngine
import DialogScript
import Testing

/// Where words are needed, not knowing them is no answer; where they may be left out it leaves them out.
@Suite struct NeededTextTests {
  private func chat(_ extra: String) throws -> TwiceEngine {
    let dialog = """
      gesprek verhuizen versie 1
      bron Protocol 2.3
      vraag adres: tekst, hooguit 60 tekens\(extra)
        Op welk adres?
      vraag dag: datum
        Welke dag?
      einde Dag!
      """
    let parsed = DialogParser.parse(Array(dialog.utf8), name: "proef")
    return try TwiceEngine(
      [try #require(parsed.dialog)], host: Host(now: wednesday, value: { _, _ in nil }))
  }

  @Test(arguments: [
    ("weet ik niet", "adres"), ("geen idee", "adres"),
    ("Dorpsplein 2", "dag"),
  ]) func itIsAskedAgain(line: String, pending: String) throws {
    let chat = try chat("")
    try chat.type(line)
    #expect(chat.pending == pending)
  }

  @Test(arguments: ["weet ik niet", "", "nog niet"]) func elseItIsLeftOut(line: String) throws {
    let chat = try chat(", mag leeg")
    try chat.type(line)
    #expect(chat.pending == "dag")
  }
}
