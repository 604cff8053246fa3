import Answers
import DialogEngine
import DialogScript
import Testing

/// What somebody types at the summary who wants one answer changed.
@Suite struct AnswerNamingTests {
  private static let report =
    threeQuestions + """
      controle dag, duur, jaren
      leg vast melding
      einde Dag!
      """

  private func atSummary() throws -> TwiceEngine {
    let parsed = DialogParser.parse(Array(Self.report.utf8), name: "proef")
    let chat = try TwiceEngine(
      [try #require(parsed.dialog)], host: Host(now: wednesday, value: { _, _ in nil }))
    try chat.type("gisteren", "een week", "3")
    #expect(chat.pending == "controle")
    return chat
  }

  @Test(arguments: [
    ("2", "duur"), ("nummer 2", "duur"), ("2.", "duur"), ("1.", "dag"),
    ("nr 3 klopt niet", "jaren"),
    ("duur", "duur"), ("de duur klopt niet", "duur"), ("ja, maar de duur niet", "duur"),
    ("nee, de dag is fout", "dag"), ("verwachte duur", "duur"), ("wijzig 2", "duur"),
    ("4", "controle"), ("nummer 4", "controle"), ("hoe zit het met de duur", "controle"),
    ("klopt de duur?", "controle"), ("iets anders", "controle"), ("nee", "wijzig"),
  ])
  func theAnswerIsAskedAgain(line: String, pending: String) throws {
    let chat = try atSummary()
    try chat.type(line)
    #expect(chat.pending == pending)
    #expect(chat.deeds.isEmpty)
  }

  /// Words that say nothing are not stored as the words that were asked for.
  @Test(arguments: ["weet ik niet", "nog niet", "Geen idee", "onbekend", "geen"])
  func notKnowingIsNoText(line: String) throws {
    let parsed = DialogParser.parse(
      Array(
        """
        gesprek melden versie 1
        bron Protocol 2.2
        vraag adres: tekst, mag leeg
          Welk adres?
        controle adres
        leg vast melding
        einde Dag!
        """.utf8), name: "proef")
    let chat = try TwiceEngine(
      [try #require(parsed.dialog)], host: Host(now: wednesday, value: { _, _ in nil }))
    try chat.type(line, "ja")
    #expect(chat.deeds.first?.answers["adres"] == .skipped)
  }

  /// A yes is no name, though "Jaren in dienst" begins with it.
  @Test(arguments: ["ja", "ja hoor", "klopt"])
  func aYesStores(line: String) throws {
    let chat = try atSummary()
    try chat.type(line)
    #expect(chat.deeds.count == 1)
  }
}
