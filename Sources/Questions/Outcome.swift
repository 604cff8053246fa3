/// The three ends of a question.
public enum Outcome: Hashable, Sendable {
  /// The onderwerp that answers it; `also` names what a second question in the same line asks.
  case answer(String, also: [String])
  /// Two to four onderwerpen that are too near each other to choose, the nearest first.
  case which([String])
  /// Nothing in the protocol answers it.
  case none
}

/// How well one onderwerp fits a question, and why.
public struct Score: Hashable, Sendable {
  /// The onderwerp.
  public let id: String
  /// From 0 (nothing in common) to 1000 (asked in the very words of a sample).
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
