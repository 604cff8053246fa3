/// What tells whether a question is about the protocol, and whether the likeliest answer is right.
///
/// Both are sums of signs, fitted by logistic regression: above 0 it is more likely so than not, with
/// what a wrong answer costs counted in.
struct Signs: Sendable {
  let sections: [Decision.Section]
  /// How likely the likeliest section is.
  let first: Float
  /// How likely the next one is.
  let second: Float
  /// How likely all other matters are together.
  let elsewhere: Float
  /// Whether a word stands in the list of other matters.
  let isOutside: Bool
  /// Whether a word tells something of what is asked.
  let saysSomething: Bool
  let matches: Matches

  init(_ matches: Matches, tokens: [Token], sections: [Decision.Section]) {
    self.matches = matches
    self.sections = sections
    var elsewhere: Float = 0
    var own: [Float] = []
    for section in sections {
      if section.isElsewhere {
        elsewhere += section.likelihood
      } else if own.count < 2 {
        own.append(section.likelihood)
      }
    }
    self.elsewhere = elsewhere
    first = own.first ?? 0
    second = own.count > 1 ? own[1] : 0
    saysSomething = tokens.contains(where: Decision.says)
    isOutside = tokens.contains { $0.kind == .outside && $0.weight > 0 }
  }

  /// The signs as numbers, in the order of the weights.
  var values: SIMD16<Float> {
    SIMD16(
      1, first, second, elsewhere, isOutside ? 1 : 0, matches.coverage, matches.likeness,
      min(3, matches.evidence), min(4, matches.unknown), min(4, matches.weight),
      matches.unknown / (matches.unknown + matches.weight + 0.1), min(12, matches.score),
      0, 0, 0, 0)
  }

  /// From here on other matters are sure enough to tell whom to ask.
  static let sureElsewhere: Float = 0.5

  var belonging: Float { (values * Self.belongingWeights).sum() - Self.caution.belonging }
  var certainty: Float { (values * Self.certaintyWeights).sum() - Self.caution.certainty }

  /// How much more likely than not it has to be, as a logarithm of the odds: an answer that is wrong
  /// is worse than a counter-question, and answering what is not in the protocol worse than declining.
  static let caution: (belonging: Float, certainty: Float) = (1.4, 0.7)

  /// The weights as `swift test --filter SignsTests` prints them.
  static let belongingWeights = SIMD16<Float>(
    -2.54, 1.24, 3.21, -14.3, -2.29, 4.15, -1.32, -0.98, 0.55, 0.19, -1.1, 0.51,
    0, 0, 0, 0)
  static let certaintyWeights = SIMD16<Float>(
    -0.76, 3.9, -5, -4.33, 0, 4.56, -1.41, -0.56, -0.46, 0.42, 3.23, -0.11,
    0, 0, 0, 0)
}
