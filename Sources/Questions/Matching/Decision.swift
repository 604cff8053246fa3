/// Which of the ends a question has.
struct Decision: Sendable {
  let thresholds: Thresholds
  /// What the index knows of each onderwerp beside its words.
  let subjects: [Subject]

  /// What counts for an onderwerp when it is chosen.
  struct Subject: Sendable {
    /// The number of the section that carries the answer, the same for those that share it.
    let section: Int
    let isSmallTalk: Bool
    let isElsewhere: Bool
  }

  enum End: Sendable {
    case answer(Int)
    case which([Int])
    case elsewhere(Int)
    case none
  }

  /// What becomes of a question in the very words of a sample of `owner`.
  func end(at owner: Int) -> End {
    subjects[owner].isElsewhere ? .elsewhere(owner) : .answer(owner)
  }

  /// What becomes of a question with these `matches`; `tokens` are its own.
  ///
  /// Words that two onderwerpen share (`isShared`) always need a counter-question.
  func end(of matches: Matches, tokens: [Token], isShared: Bool = false) -> End {
    guard let first = matches.best.first, tokens.contains(where: Self.says) else { return .none }
    let subject = subjects[first.owner]
    let elsewhere = matches.best.reduce(0) { sum, match in
      subjects[match.owner].isElsewhere ? sum + match.likelihood : sum
    }
    let belonging = belonging(of: matches, tokens: tokens)
    if subject.isElsewhere || elsewhere > thresholds.elsewhere {
      guard belonging > thresholds.belonging, subject.isElsewhere else { return .none }
      return .elsewhere(first.owner)
    }
    guard belonging > thresholds.belonging else { return .none }
    if !isShared, certainty(of: matches, subject.section) > thresholds.certain {
      return .answer(first.owner)
    }
    let possible = matches.best.filter { match in
      !subjects[match.owner].isElsewhere && !subjects[match.owner].isSmallTalk
    }
    let choices = possible.enumerated().prefix(4).filter { place, match in
      place < 2 || match.likelihood > thresholds.choice
    }
    return choices.count > 1 ? .which(choices.map(\.element.owner)) : .answer(first.owner)
  }

  /// Whether a word tells something of what is asked, which who asks and a bare number do not.
  static func says(_ token: Token) -> Bool {
    token.weight > 0.15 && token.kind != .number && !token.key.tellsSpeaker
  }

  /// How sure it is that the likeliest onderwerp is the right one, or one that the same section
  /// carries; above 0 it is more likely right than not.
  private func certainty(of matches: Matches, _ section: Int) -> Float {
    var same: Float = 0
    var rival: Float = 0
    for match in matches.best {
      if subjects[match.owner].section == section {
        same += match.likelihood
      } else {
        rival = max(rival, match.likelihood)
      }
    }
    return thresholds.startOfCertainty + thresholds.sameSection * same
      + thresholds.rival * rival + thresholds.coverageOfCertain * matches.coverage
      + thresholds.likenessOfCertain * matches.likeness
      + thresholds.weightOfCertain * min(3, matches.weight)
  }

  /// How much the question looks like one about the protocol, whatever its onderwerp: above 0 more
  /// like those that are, below like those that are not.
  func belonging(of matches: Matches, tokens: [Token]) -> Float {
    let other = tokens.contains { $0.kind == .outside && $0.weight > 0 }
    return thresholds.start + thresholds.coverage * matches.coverage
      + thresholds.likeness * matches.likeness
      + thresholds.unknown * matches.unknownShare
      + thresholds.evidence * min(20, matches.evidence)
      + thresholds.weight * min(3, matches.weight) + (other ? thresholds.other : 0)
  }
}
