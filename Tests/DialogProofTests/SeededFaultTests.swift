import Answers
import DialogEngine
import Testing

@testable import DialogProof

/// A fault for each property that must hold is found, at its line and by the shortest input.
@Suite struct SeededFaultTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    let property: WalkFailure.Property
    let line: Int
    let input: [String]?
    var facts: [String] = []
    let texts: [String]
    var testDescription: String { "\(property) at \(line)" }
  }

  static let inDialogs: [Seed] = [
    // The second question asks for a day that cannot be there any more.
    Seed(
      property: .end, line: 4, input: ["12-3-2026"],
      texts: [
        """
        gesprek grens versie 1
        vraag eerst: datum, vanaf vandaag
          Wanneer?
        vraag daarna: datum, vanaf eerst, uiterlijk vandaag
          En daarna?
        einde Klaar.
        """
      ]),
    // Only where the fact is so, and only after it.
    Seed(
      property: .end, line: 6, input: ["12-3-2026"], facts: ["bekend ja"],
      texts: [
        """
        gesprek feit versie 1
        vraag eerst: datum, vanaf vandaag
          Wanneer?
        als niet bekend -> klaar
        zeg Dat is bekend.
        vraag daarna: datum, vanaf eerst, uiterlijk vandaag
          En daarna?
        stap klaar
        einde Klaar.
        """
      ]),
    Seed(
      property: .rounds, line: 6, input: ["ja"],
      texts: [
        """
        gesprek rondje versie 1
        vraag rond: ja of nee
          Rond?
          nee -> klaar
        stap weer
        ga naar weer
        stap klaar
        einde Klaar.
        """
      ]),
    Seed(
      property: .confirmed, line: 8, input: ["nee"],
      texts: [
        """
        gesprek zonder versie 1
        vraag nakijken: ja of nee
          Nakijken?
          nee -> vast
        stap kijken
        controle nakijken
        stap vast
        leg vast ziekmelding met nakijken
        einde Klaar.
        """
      ]),
    Seed(
      property: .confirmed, line: 2, input: [],
      texts: ["gesprek bericht versie 1\nstuur groet\neinde Klaar."]),
    Seed(
      property: .confirmed, line: 2, input: [],
      texts: [
        "gesprek roept versie 1\ndoe gesprek geroepen\neinde Klaar.",
        "gesprek geroepen versie 1\nleg vast ziekmelding\neinde",
      ]),
    Seed(
      property: .reached, line: 4, input: nil,
      texts: [
        """
        gesprek los versie 1
        einde Klaar.
        stap nooit
        zeg Hier komt niemand.
        einde
        """
      ]),
    // A step that only a limit keeps away: no static look finds it.
    Seed(
      property: .reached, line: 8, input: nil,
      texts: [
        """
        gesprek tweemaal versie 1
        als bekend -> weer
        einde Klaar.
        stap weer
        als niet bekend -> nooit
        einde Klaar.
        stap nooit
        einde Klaar.
        """
      ]),
  ]

  @Test(arguments: inDialogs) func isFoundInADialog(seed: Seed) throws {
    let report = try Played.walk(seed.texts)
    let failure = try #require(
      report.failures.first { $0.property == seed.property }, "\(report.failures)")
    #expect(failure.line == seed.line)
    #expect(failure.input == seed.input)
    #expect(facts(failure) == seed.facts)
    #expect(Set(report.failures.map(\.property)) == [seed.property])
  }

  private func facts(_ failure: WalkFailure) -> [String] {
    failure.facts.map { fact in
      "\(fact.name) \(fact.values.map { $0 ? "ja" : "nee" }.joined(separator: ","))"
    }
  }

  private static let plain = """
    gesprek gewoon versie 1
    vraag een: ja of nee
      Een?
    vraag twee: keuze
      Twee?
      - links: Links
      - rechts: Rechts
    vraag drie: tekst, mag leeg
      Drie?
    controle een, twee, drie
    leg vast ziekmelding
    einde Klaar.
    """

  @Test func aDialogInOrderHasNoFailure() throws {
    let report = try Played.walk([Self.plain])
    #expect(report.failures == [])
    // Three questions, the review, the deed and the end.
    #expect(report.states == 6)
    #expect(report.prompts == 4)
    #expect(report.depth == 4)
    #expect(report.farthestEnd == 4)
  }

  /// An arrow back asks anew, so there is a way out of it.
  @Test func aWayBackIsNoFailure() throws {
    let report = try Played.walk([
      """
      gesprek terug versie 1
      stap vragen
      vraag hoeveel: getal, hooguit 40
        Hoeveel?
      vraag nog-een: ja of nee
        Nog een?
        ja -> vragen
      einde Klaar.
      """
    ])
    #expect(report.failures == [])
  }

  @Test func boundsAreTold() throws {
    let far = try Played.walk([Self.plain], mostLines: 2)
    #expect(far.failures.map(\.property) == [.length])
    #expect(far.failures.first?.line == 2)
    let many = try Played.walk([Self.plain], mostStates: 3)
    #expect(many.failures.map(\.property) == [.bounded])
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let property: WalkFailure.Property
    let line: Int
    let input: [String]
    let moves: @Sendable () -> Moves
    let testDescription: String
  }

  private static func obeying(
    _ command: Command, _ other: @escaping @Sendable (Engine, inout ConversationState) -> Turn
  ) -> Moves {
    var moves = Moves()
    moves.obey = { engine, given, state in
      given == command ? other(engine, &state) : engine.obey(given, in: &state)
    }
    return moves
  }

  /// Engines with a fault, since a dialog alone cannot break what the engine promises.
  static let inEngines: [Broken] = [
    Broken(
      property: .back, line: 4, input: ["ja", "terug"],
      moves: {
        obeying(.back) { engine, state in engine.obey(.repeatQuestion, in: &state) }
      }, testDescription: "back does nothing"),
    Broken(
      property: .back, line: 8, input: ["ja", "1", "terug"],
      moves: {
        obeying(.back) { engine, state in
          if state.answers["twee"] != nil { state.answers["een"] = .yesNo(false) }
          return engine.obey(.back, in: &state)
        }
      }, testDescription: "back changes an earlier answer"),
    Broken(
      property: .back, line: 4, input: ["ja", "terug", ""],
      moves: {
        obeying(.back) { engine, state in
          let turn = engine.obey(.back, in: &state)
          if let key = state.reopened { state.answers[key] = .yesNo(false) }
          return turn
        }
      }, testDescription: "back forgets what was answered"),
    Broken(
      property: .replay, line: 4, input: ["ja"],
      moves: {
        var moves = Moves()
        moves.kept = { state in
          var state = state
          state.answers["een"] = nil
          return state
        }
        return moves
      }, testDescription: "an answer is not kept"),
    Broken(
      property: .command, line: 2, input: ["hulp"],
      moves: {
        obeying(.help) { engine, state in engine.obey(.later, in: &state) }
      }, testDescription: "help says nothing"),
    Broken(
      property: .command, line: 4, input: ["ja", "overzicht"],
      moves: {
        obeying(.overview) { engine, state in
          let turn = engine.obey(.overview, in: &state)
          state.answers = [:]
          return turn
        }
      }, testDescription: "the overview forgets"),
    Broken(
      property: .command, line: 4, input: ["ja", "opnieuw", "nee"],
      moves: {
        var moves = Moves()
        moves.answer = { engine, line, state in
          if state.aside == .startOver { state.answers = [:] }
          return engine.answer(line, in: &state)
        }
        return moves
      }, testDescription: "starting over does not wait for a yes"),
    Broken(
      property: .command, line: 4, input: ["ja", "wijzig", ""],
      moves: {
        var moves = Moves()
        moves.answer = { engine, line, state in
          if state.aside == .whichAnswer { state.answers["een"] = .yesNo(false) }
          return engine.answer(line, in: &state)
        }
        return moves
      }, testDescription: "changing nothing changes something"),
    Broken(
      property: .refusal, line: 4, input: ["ja", SampleLines.nonsense],
      moves: {
        var moves = Moves()
        moves.answer = { engine, line, state in
          let turn = engine.answer(line, in: &state)
          if state.misses > 0 { state.answers["een"] = nil }
          return turn
        }
        return moves
      }, testDescription: "a refusal forgets an answer"),
    Broken(
      property: .refusal, line: 2, input: Array(repeating: SampleLines.nonsense, count: 3),
      moves: {
        var moves = Moves()
        moves.answer = { engine, line, state in
          var turn = engine.answer(line, in: &state)
          turn.effects.removeAll { $0 == .stuck }
          return turn
        }
        return moves
      }, testDescription: "no help after three misses"),
    Broken(
      property: .confirmed, line: 11, input: ["ja", "1", "Voorbeeldstraat 1"],
      moves: {
        var moves = Moves()
        moves.answer = { engine, line, state in
          let turn = engine.answer(line, in: &state)
          guard case .review = turn.pause else { return turn }
          return engine.answer("ja", in: &state)
        }
        return moves
      }, testDescription: "it stores before the review"),
  ]

  @Test(arguments: inEngines) func isFoundInAnEngine(broken: Broken) throws {
    let report = try Played.walk([Self.plain], moves: broken.moves())
    let failure = try #require(
      report.failures.first { $0.property == broken.property }, "\(report.failures)")
    #expect(failure.line == broken.line)
    #expect(failure.input == broken.input)
  }
}
