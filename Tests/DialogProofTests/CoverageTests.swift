import Answers
import DialogEngine
import Testing

@testable import DialogProof

/// What sessions show of a dialog is counted, and what they do not is named.
@Suite struct CoverageTests {
  private static let text = """
    gesprek kleur versie 1
    als niet bekend -> klaar
    vraag kleur: keuze, mag leeg
      Welke kleur?
      fout geen-keuze: Kies rood of blauw.
      - rood: Rood -> klaar
      - blauw: Blauw
    stap klaar
    einde Klaar.
    """

  /// What is missed after plays, each with whether it is known and what is typed.
  private func missed(_ plays: [(isKnown: Bool, lines: [String])]) throws -> [String] {
    let dialog = try Played.dialog(Self.text)
    var coverage = Coverage()
    for play in plays {
      let engine = Engine(
        host: Host(now: Played.now, fact: { _, _ in play.isKnown }), library: { _ in dialog })
      var state = ConversationState(id: "a", dialog: dialog)
      _ = engine.begin(&state)
      coverage.note(engine.trace(of: state))
      for line in play.lines {
        let turn = engine.answer(line, in: &state)
        let trace = engine.trace(of: state)
        coverage.note(trace)
        for case .refuse(let refusal) in turn.effects { coverage.note(refusal.reason, at: trace) }
      }
    }
    return coverage.missed(of: dialog).map { $0.words(in: dialog) }
  }

  @Test func withoutSessionsEverythingIsMissed() throws {
    #expect(
      try missed([]) == [
        "als niet bekend -> klaar", "als niet bekend -> klaar: bekend is waar",
        "als niet bekend -> klaar: bekend is niet waar", "vraag kleur", "vraag kleur: rood",
        "vraag kleur: een antwoord zonder pijl", "vraag kleur: fout geen-keuze", "einde Klaar.",
      ])
  }

  @Test func aFactCountsBothWays() throws {
    #expect(try missed([(false, [])]).contains("als niet bekend -> klaar: bekend is waar"))
    #expect(!(try missed([(false, []), (true, [])])).contains { $0.contains("is niet waar") })
  }

  @Test(arguments: [
    (["rood"], "vraag kleur: rood"), (["blauw"], "vraag kleur: een antwoord zonder pijl"),
    ([""], "vraag kleur: een antwoord zonder pijl"),
    (["groen"], "vraag kleur: fout geen-keuze"),
  ]) func anAnswerShowsItsBranch(lines: [String], shown: String) throws {
    let all = try missed([(true, [])])
    let rest = try missed([(true, lines)])
    #expect(all.contains(shown) && !rest.contains(shown))
  }

  @Test func everythingCanBeShown() throws {
    #expect(try missed([(false, []), (true, ["groen", "rood"]), (true, ["blauw"])]) == [])
  }

  @Test func aQuestionWhoseEveryAnswerHasAnArrowDoesNotRunOn() throws {
    let dialog = try Played.dialog(
      """
      gesprek ja versie 1
      vraag zeker: ja of nee
        Zeker?
        ja -> klaar
        nee -> klaar
      stap klaar
      einde Klaar.
      """)
    #expect(!CoveragePoint.all(of: dialog).contains { $0.what == .runsOn })
  }
}
