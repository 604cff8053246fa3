import DialogEngine
import Questions
public import Verzuimprotocol

/// Why a free question got its reply, for whoever writes the questions.
public struct ReplyReason: Hashable, Sendable {
  /// One onderwerp that came near.
  public struct Candidate: Hashable, Sendable {
    /// Its id.
    public let subject: String
    /// How likely it is the one that was meant, in percent.
    public let percent: Int
    /// The words of the question that counted for it, the heaviest first.
    public let words: [String]
    /// Its sections for who asks, the one that carries the answer first.
    public let sources: [String]
  }

  /// What decided, in one sentence.
  public let text: String
  /// The onderwerpen that came nearest, at most five.
  public let candidates: [Candidate]
}

extension Library {
  /// Why a free question gets the reply that it gets.
  public func reason(for question: String, role: Role) -> ReplyReason {
    if danger.danger(in: question) != nil {
      return ReplyReason(text: AssistantWords.reasonOfDanger, candidates: [])
    }
    let explanation = questions.explanation(question, role: role)
    let candidates = explanation.scores.filter { $0.score >= 5 }.prefix(5).map { score in
      ReplyReason.Candidate(
        subject: score.id, percent: (score.score + 5) / 10, words: Array(score.words.prefix(6)),
        sources: questions.onderwerpen[score.id]?.sources(for: role.rawValue) ?? [])
    }
    return ReplyReason(
      text: AssistantWords.reason(of: explanation), candidates: Array(candidates))
  }
}

extension ReplyReason {
  /// The reason as blocks, for a screen.
  public var blocks: [Block] {
    [.say(text: text, sources: [])]
      + candidates.map { .say(text: AssistantWords.candidate($0), sources: $0.sources) }
  }
}
