public import Answers
public import CivilDate

/// The answers on the way that a conversation took, by question id.
public struct AnswerBook: Sendable {
  /// An answer with what the question wanted.
  public struct Entry: Hashable, Sendable {
    /// The answer.
    public let answer: Answer
    /// What was asked for, with the limits of that moment.
    public let kind: AnswerKind
  }

  var entries: [String: Entry] = [:]

  /// An empty book.
  public init() {}

  /// The answer to a question; nil when it was not asked on this way.
  public subscript(id: String) -> Answer? { entries[id]?.answer }

  /// The entry of a question; nil when it was not asked on this way.
  public func entry(_ id: String) -> Entry? { entries[id] }

  /// The answer as people write it; nil when the question was not asked on this way.
  public func spoken(_ id: String, today: CivilDate) -> String? {
    entries[id].map { $0.answer.spoken(as: $0.kind, today: today) }
  }

  /// The day that a question was answered with.
  public func day(_ id: String) -> CivilDate? {
    if case .date(let date) = entries[id]?.answer { date } else { nil }
  }

  mutating func reserve(_ count: Int) {
    if count > 0 { entries.reserveCapacity(count) }
  }

  mutating func note(_ answer: Answer, kind: AnswerKind, for id: String) {
    entries[id] = Entry(answer: answer, kind: kind)
  }
}
