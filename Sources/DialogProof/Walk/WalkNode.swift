import Answers
import DialogEngine

/// A state that a play of the dialog comes to, with the shortest way to it.
struct WalkNode {
  /// What came before it.
  enum Input: Hashable {
    case begin
    case line(String)
    case carriedOut

    /// How many lines it is.
    var lines: Int {
      switch self {
      case .line: 1
      case .begin, .carriedOut: 0
      }
    }
  }

  let state: ConversationState
  /// What is so in this play, since the last deed.
  let facts: [String: Bool]
  /// Facts that were said on the way from the node before it, in order.
  let learned: [(name: String, isSo: Bool)]
  let pause: Pause
  let trace: Trace
  let input: Input
  /// Whether somebody said yes to a review on the way.
  let isConfirmed: Bool
  /// The node before it; nil at the start.
  let parent: Int?

  var isReview: Bool { if case .review = pause { true } else { false } }
}

/// What makes two states go on alike.
struct WalkSignature: Hashable {
  let waiting: Waiting
  let places: [Trace.Place]
  let calls: [String: [String]]
  /// Questions that were asked and may come by again.
  let asked: Set<String>
  let facts: [String: Bool]
  let answers: [String: Answer]
  let isConfirmed: Bool

  init(_ node: WalkNode, ahead: Ahead, answers book: AnswerBook) {
    waiting = Waiting(node.pause)
    let isOver = waiting == .end
    places = isOver ? [] : node.trace.places
    calls = isOver ? [:] : node.trace.calls
    asked = node.trace.asked.filter { key in
      ahead.questions.contains(key.split(separator: "/").last.map(String.init) ?? key)
    }
    facts = node.facts.filter { ahead.facts.contains($0.key) }
    var answers: [String: Answer] = [:]
    for id in ahead.answers { answers[id] = book[id] }
    self.answers = answers
    isConfirmed = !isOver && node.isConfirmed
  }
}

/// What a conversation waits for.
enum Waiting: Hashable {
  case question
  case review
  case deed
  case broken
  case end

  init(_ pause: Pause) {
    self =
      switch pause {
      case .question: .question
      case .review: .review
      case .perform: .deed
      case .broken: .broken
      case .finished: .end
      }
  }
}

/// A prompt, whatever was said before it.
struct WalkPrompt: Hashable {
  let waiting: Waiting
  let places: [Trace.Place]

  init(_ node: WalkNode) {
    waiting = Waiting(node.pause)
    places = node.trace.places
  }
}
