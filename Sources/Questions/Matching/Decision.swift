/// Which of the three ends a question has.
struct Decision: Sendable {
  let weights: Weights

  enum End: Sendable {
    case answer(Int)
    case which([Int])
    case none
  }

  /// `matches` has the nearest onderwerp first; `tokens` are those of the question.
  func end(of matches: [Match], tokens: [Token]) -> End {
    var isOutside = false
    var hasUnknown = false
    for token in tokens where token.weight > 0 {
      if token.kind == .outside { isOutside = true }
      if token.kind == .unknown { hasUnknown = true }
    }
    guard let first = matches.first else { return .none }
    if isOutside, first.score < weights.leastOutside { return .none }
    // Words that are all known, in an order that nobody used: worth asking back.
    let isDoubtful = first.score < weights.least
    if isDoubtful, hasUnknown || first.score < weights.leastKnown { return .none }
    let near = first.score >= weights.sure ? weights.near : weights.nearUnsure
    let limit = first.score * (isDoubtful ? weights.nearDoubtful : near)
    guard matches.count > 1, matches[1].score >= limit else { return .answer(first.owner) }
    let choices = matches.prefix(4).filter { $0.score >= first.score * weights.choice }
    return .which(choices.map(\.owner))
  }
}
