import Answers
import DialogEngine
import DialogScript
import Testing

/// In the middle of a dialog somebody says that an earlier answer is wrong.
@Suite struct CorrectionTests {
  private static let report = threeQuestions + "einde Dag!"

  private func engine() throws -> (Engine, ConversationState) {
    let parsed = DialogParser.parse(Array(Self.report.utf8), name: "proef")
    let dialog = try #require(parsed.dialog)
    let engine = Engine(
      host: Host(now: wednesday, value: { _, _ in nil }), library: { _ in dialog })
    var state = ConversationState(id: "1", dialog: dialog)
    _ = engine.begin(&state)
    return (engine, state)
  }

  @Test(
    arguments: [
      ("nee dat bedoel ik niet", "wijzig"), ("dat klopt niet", "wijzig"), ("foutje!", "wijzig"),
      ("ik heb me vergist", "wijzig"), ("ik wil dat veranderen", "wijzig"),
      ("het vorige antwoord", "wijzig"),
      ("nee, de dag moet anders", "dag"), ("de verwachte duur klopt niet", "duur"),
      ("klopt dat niet?", nil), ("wat klopt niet", nil), ("ik wil mijn uren veranderen", nil),
      ("vorige week", nil), ("geen idee wat dit is", nil), ("3", nil),
      ("ik heb me toen een keer heel erg vergist en daarna belde ik hem", nil),
    ] as [(String, String?)])
  func itLeadsToTheAnswer(line: String, pending: String?) throws {
    var (engine, state) = try engine()
    for answer in ["gisteren", "een week"] { _ = engine.answer(answer, in: &state) }
    let before = state
    let turn = engine.correct(line, in: &state)
    #expect((turn != nil) == (pending != nil))
    #expect(engine.prompt(in: state)?.id == pending ?? "jaren")
    if pending == "wijzig" {
      _ = engine.answer("", in: &state)
      #expect(engine.prompt(in: state)?.id == "jaren")
    }
    #expect(state.answers == before.answers)
  }

  @Test func atTheFirstQuestionThereIsNothingToCorrect() throws {
    var (engine, state) = try engine()
    #expect(engine.correct("dat klopt niet", in: &state) == nil)
  }
}
