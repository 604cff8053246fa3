import DialogEngine

/// What must hold of a state by itself, and of the answer that led to it.
struct StateChecks {
  let node: WalkNode
  let parent: WalkNode?
  let player: FreePlayer

  typealias Fault = (property: WalkFailure.Property, text: String, input: [String])

  func faults() -> [Fault] { replay() + back() }

  /// What is kept of a conversation leads to the same place, here and after it was read again.
  private func replay() -> [Fault] {
    let engine = player.engine(World(node.facts))
    guard var again = player.moves.kept(node.state), again == node.state else {
      return [(.replay, DutchProofWords.keptOtherwise, [])]
    }
    let turn = engine.begin(&again, isResumed: true)
    guard again == node.state, turn.pause.isSame(as: node.pause) else {
      return [(.replay, DutchProofWords.replayedOtherwise, [])]
    }
    return []
  }

  /// `terug` asks the last answer again, with all before it as it was; Enter gives it once more.
  private func back() -> [Fault] {
    guard case .line = node.input, let parent, case .question(let asked) = parent.pause,
      node.pause.prompt != nil
    else { return [] }
    let moves = player.moves
    let (back, turn) = player.outcome(
      of: { moves.obey($0, .back, &$1) }, from: node.state, facts: node.facts)
    guard turn.pause.prompt?.id == asked.id, let key = back.reopened else {
      return [(.back, DutchProofWords.backElsewhere(asked.id), ["terug"])]
    }
    var before = back.answers
    before[key] = nil
    guard before == parent.state.answers.filter({ $0.key != key }) else {
      return [(.back, DutchProofWords.backChanges, ["terug"])]
    }
    let (again, _) = player.outcome(
      of: { moves.answer($0, "", &$1) }, from: back, facts: node.facts)
    guard again.isLike(node.state) else {
      return [(.back, DutchProofWords.backAndAgain, ["terug", ""])]
    }
    return []
  }
}

extension ConversationState {
  /// Whether it is the same but for reviews, which a second look at an answer takes back.
  func isLike(_ other: ConversationState) -> Bool {
    var same = self
    same.confirmed = other.confirmed
    same.misses = other.misses
    return same == other
  }
}

extension Pause {
  /// What is asked; nil when nothing is.
  var prompt: Prompt? {
    switch self {
    case .question(let prompt), .review(let prompt, _): prompt
    case .perform, .broken, .finished: nil
    }
  }

  /// Whether it waits for the same.
  func isSame(as other: Pause) -> Bool {
    switch (self, other) {
    case (.question(let mine), .question(let yours)): mine == yours
    case (.review(let mine, let answers), .review(let yours, let others)):
      mine == yours && answers == others
    case (.perform(let mine), .perform(let yours)): mine.key == yours.key && mine.kind == yours.kind
    case (.broken(let mine, let line), .broken(let yours, let other)):
      mine.name == yours.name && line == other
    case (.finished, .finished): true
    case (.question, _), (.review, _), (.perform, _), (.broken, _), (.finished, _): false
    }
  }
}
