/// One thing people ask about, with its answers.
public struct Onderwerp: Hashable, Sendable {
  /// The stable name, such as "vakantie-tijdens-ziekte".
  public let id: String
  /// A short title, used as a choice in a counter-question.
  public let title: String
  /// The sections, such as "Protocol 2.4.2"; the first one carries the answer.
  public let sources: [String]
  /// The dialogs to go on with, the nearest first.
  public let dialogs: [String]
  /// The row of the tijdschema that the answer is about.
  public let task: String?
  /// Where the nota contradicts itself about it, beside what its task tells, such as "casemanager".
  public let contradictions: [String]
  /// The ways in which people ask it.
  public let samples: Samples
  /// The answer for whoever has none of his own, as written: with the names of values between braces.
  public let answer: String
  /// The answers for one role as written, by the role's name, such as "leidinggevende".
  public let roleAnswers: [String: String]
  /// What can be told after the answer.
  public let more: String?
  /// What has changed since the nota was written.
  public let today: String?
  /// Whether it is small talk, which no section has to carry.
  public let isSmallTalk: Bool
  /// Whether it is about other matters than the protocol; its answer says whom to ask.
  public let isElsewhere: Bool

  /// An onderwerp with everything a file can say of it.
  public init(
    id: String, title: String, sources: [String] = [], dialogs: [String] = [],
    task: String? = nil, contradictions: [String] = [], samples: Samples, answer: String,
    roleAnswers: [String: String] = [:], more: String? = nil, today: String? = nil,
    isSmallTalk: Bool = false, isElsewhere: Bool = false
  ) {
    self.id = id
    self.title = title
    self.sources = sources
    self.dialogs = dialogs
    self.task = task
    self.contradictions = contradictions
    self.samples = samples
    self.answer = answer
    self.roleAnswers = roleAnswers
    self.more = more
    self.today = today
    self.isSmallTalk = isSmallTalk
    self.isElsewhere = isElsewhere
  }

  /// The sections for `role`, the one that carries the answer first.
  ///
  /// Part 1 of the protocol is written for the leidinggevende and part 2 for the medewerker: what both
  /// tell, each is referred to in his own part.
  public func sources(for role: String?) -> [String] {
    let (first, second) = ("Protocol 1.", "Protocol 2.")
    let own: String
    switch role {
    case "leidinggevende": own = first
    case "medewerker": own = second
    default: return sources
    }
    guard let carrier = sources.first, !carrier.hasPrefix(own),
      carrier.hasPrefix(first) || carrier.hasPrefix(second),
      let place = sources.firstIndex(where: { $0.hasPrefix(own) })
    else { return sources }
    var ordered = sources
    ordered.insert(ordered.remove(at: place), at: 0)
    return ordered
  }

  /// The answer for `role`, or the general one when that role has none of its own.
  ///
  /// What stands between braces is asked of `value`; a sentence with one that is not known is left
  /// out.
  public func answer(
    for role: String?, value: (String) -> String? = { _ in nil }
  ) -> String {
    OwnSentences.filled(role.flatMap { roleAnswers[$0] } ?? answer, value)
  }
}
