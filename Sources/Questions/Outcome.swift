/// The three ends of a question.
public enum Outcome: Hashable, Sendable {
  /// The onderwerp that answers it; `also` names what a second question in the same line asks.
  case answer(String, also: [String])
  /// Two to four onderwerpen that are too near each other to choose, the nearest first.
  case which([String])
  /// It is about a known matter that is not in the protocol; that onderwerp says whom to ask.
  case elsewhere(String)
  /// Nothing in the protocol answers it.
  case none

  /// Whether nothing in the protocol answers it.
  public var isDeclined: Bool {
    switch self {
    case .none, .elsewhere: true
    case .answer, .which: false
    }
  }
}

/// How well one onderwerp fits a question, and why.
public struct Score: Hashable, Sendable {
  /// The onderwerp.
  public let id: String
  /// How likely it is the one that was meant: from 0 to 1000, and those of all together make 1000.
  public let score: Int
  /// The words of the question that counted for it, the heaviest first.
  public let words: [String]

  /// A score with its words.
  public init(id: String, score: Int, words: [String]) {
    self.id = id
    self.score = score
    self.words = words
  }
}

/// Why a question came out as it did.
public struct Explanation: Hashable, Sendable {
  /// How it came out.
  public let outcome: Outcome
  /// Whether it is one of the samples, word for word.
  public let isSample: Bool
  /// The onderwerpen that came nearest, at most ten, the nearest first.
  public let scores: [Score]
}
