import Answers
import DialogEngine

/// What must hold at each prompt: every command does its work, and nothing but an answer changes
/// the answers.
struct PromptChecks {
  let node: WalkNode
  let prompt: Prompt
  let player: FreePlayer

  typealias Fault = StateChecks.Fault

  /// A question about the protocol, which no prompt but one for words takes for an answer.
  static let question = "mag ik op vakantie als ik ziek ben?"

  func faults() -> [Fault] {
    asking() + changing() + startingOver() + refusing() + questionInBetween()
  }

  private func obey(
    _ command: Command, from state: ConversationState? = nil
  ) -> (state: ConversationState, turn: Turn) {
    let moves = player.moves
    return player.outcome(
      of: { moves.obey($0, command, &$1) }, from: state ?? node.state, facts: node.facts)
  }

  private func answer(
    _ line: String, from state: ConversationState
  ) -> (state: ConversationState, turn: Turn) {
    let moves = player.moves
    return player.outcome(
      of: { moves.answer($0, line, &$1) }, from: state, facts: node.facts)
  }

  private func isHere(_ result: (state: ConversationState, turn: Turn)) -> Bool {
    result.state.isLike(node.state) && result.turn.pause.isSame(as: node.pause)
  }

  /// Commands that tell something and change nothing.
  private func asking() -> [Fault] {
    let commands: [(line: String, command: Command, tells: Bool)] = [
      ("hulp", .help, true), ("waarom", .why, true), ("overzicht", .overview, true),
      ("herhaal", .repeatQuestion, false), ("later", .later, false), ("stop", .stop, false),
    ]
    return commands.compactMap { line, command, tells in
      let result = obey(command)
      let works = isHere(result) && !(tells && result.turn.effects.isEmpty)
      return works ? nil : (.command, DutchProofWords.command(line), [line])
    }
  }

  /// `wijzig` asks which answer, and the answer it leads to can be given again.
  private func changing() -> [Fault] {
    var faults: [Fault] = []
    for line in ["wijzig", "wijzig 1", "wijzig niets-hiervan"] {
      guard let command = Command(line: line) else { continue }
      let result = obey(command)
      if isHere(result) {
        // With no answer yet there is nothing to change, and it says so.
        if result.turn.effects.isEmpty { faults.append(fault(line)) }
        continue
      }
      // What is asked again is answered by Enter.
      let again = answer("", from: result.state)
      let isReviewedAgain = !node.state.confirmed.isEmpty && again.state.isLike(node.state)
      if !isHere(again), !isReviewedAgain { faults.append(fault(line, "")) }
    }
    return faults
  }

  private func startingOver() -> [Fault] {
    let asked = obey(.startOver)
    guard asked.state.aside == .startOver else {
      return isHere(asked) ? [] : [fault("opnieuw")]
    }
    guard isHere(answer("nee", from: asked.state)) else { return [fault("opnieuw", "nee")] }
    let again = answer("ja", from: asked.state).state
    return again.answers.isEmpty && again.aside == nil && again.confirmed.isEmpty
      ? [] : [fault("opnieuw", "ja")]
  }

  /// A line that is no answer changes nothing; at the third one help is offered.
  private func refusing() -> [Fault] {
    var state = node.state
    state.misses = 0
    for count in 1...3 {
      let result = answer(SampleLines.nonsense, from: state)
      let isRefused = result.turn.effects.contains { if case .refuse = $0 { true } else { false } }
      guard isRefused else { return [] }
      let typed = Array(repeating: SampleLines.nonsense, count: count)
      guard isHere(result) else { return [(.refusal, DutchProofWords.refusal, typed)] }
      guard result.turn.effects.contains(.stuck) == (count == 3) else {
        return [(.refusal, DutchProofWords.noHelp, typed)]
      }
      state = result.state
    }
    return []
  }

  /// Where no words are asked for, a question is seen to be none of the answers.
  private func questionInBetween() -> [Fault] {
    if case .text = prompt.kind { return [] }
    let engine = player.engine(World(node.facts))
    guard engine.isNoAnswer(PromptChecks.question, in: node.state),
      isHere(answer(PromptChecks.question, from: node.state))
    else {
      return [(.refusal, DutchProofWords.questionTaken, [PromptChecks.question])]
    }
    return []
  }

  private func fault(_ input: String...) -> Fault {
    (.command, DutchProofWords.command(input[0]), input)
  }
}
