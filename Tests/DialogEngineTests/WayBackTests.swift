import Answers
import CivilDate
import DialogEngine
import DialogScript
import Testing

private func chat(_ texts: String...) throws -> TwiceEngine {
  let dialogs = try texts.map { text in
    try #require(DialogParser.parse(Array(text.utf8), name: "proef").dialog)
  }
  return try TwiceEngine(dialogs, host: Host(now: wednesday))
}

/// Arrows that lead back to a question that was answered.
@Suite struct WayBackTests {
  private static let twoQuestions = """
    gesprek terug versie 1
    bron Protocol 2.2
    stap begin
    vraag dag: datum
      Welke dag?
    vraag goed: ja of nee
      Past dat?
      nee -> uitleg
    controle dag, goed
    leg vast melding
    einde
    stap uitleg
    zeg Kies een andere dag.
    ga naar begin
    """

  private static let called = """
    gesprek binnen versie 1
    bron Protocol 2.2
    vraag dag: datum
      Welke dag?
    einde
    """

  @Test func theQuestionsFromThereAreAskedAnew() throws {
    let chat = try chat(Self.twoQuestions)
    try chat.type("gisteren", "nee")
    #expect(chat.pending == "dag")
    try chat.type("9 maart")
    #expect(chat.pending == "goed")
    #expect(chat.heard() == ["= dinsdag 10 maart", "Kies een andere dag.", "= maandag 9 maart"])
    try chat.type("nee")
    #expect(chat.pending == "dag")
    #expect(chat.heard() == ["Kies een andere dag."])
    try chat.type("vandaag", "ja", "ja")
    #expect(chat.pending == "-")
    #expect(chat.deeds.first?.answers["dag"] == .date(wednesday.date))
  }

  @Test func goingBackByHandKeepsWhatStillFits() throws {
    let chat = try chat(Self.twoQuestions)
    try chat.type("gisteren", "ja", "wijzig 1", "vandaag")
    #expect(chat.pending == "controle")
  }

  @Test func goingBackAtTheRepeatedQuestionUndoesTheArrow() throws {
    let chat = try chat(Self.twoQuestions)
    try chat.type("gisteren", "nee", "terug")
    #expect(chat.pending == "goed")
    try chat.type("ja", "ja")
    #expect(chat.deeds.first?.answers["dag"] == .date(CivilDate(dayNumber: 20_522)))
  }

  @Test(arguments: [1, 2, 5]) func aCalledDialogInTheLoopIsPlayedAnew(times: Int) throws {
    let caller = """
      gesprek buiten versie 1
      bron Protocol 2.2
      stap begin
      doe gesprek binnen
      vraag goed: ja of nee
        Past {dag}?
        nee -> begin
      controle dag, goed
      leg vast melding
      einde
      """
    let chat = try chat(caller, Self.called)
    for _ in 0..<times {
      try chat.type("gisteren", "nee")
      #expect(chat.pending == "dag")
    }
    try chat.type("vandaag", "ja", "ja")
    #expect(chat.deeds.first?.answers["dag"] == .date(wednesday.date))
    #expect(chat.state.answers.count == 2)
  }

  @Test func twoPlacesThatCallADialogHaveAnswersOfTheirOwn() throws {
    let caller = """
      gesprek buiten versie 1
      bron Protocol 2.2
      doe gesprek binnen
      doe gesprek binnen
      einde
      """
    let chat = try chat(caller, Self.called)
    try chat.type("gisteren")
    #expect(chat.pending == "dag")
    try chat.type("vandaag")
    #expect(chat.pending == "-")
    #expect(chat.state.answers.count == 2)
  }
}
