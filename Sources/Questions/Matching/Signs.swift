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
  /// How likely the other comparison finds the likeliest section, and all other matters.
  let other: (first: Float, elsewhere: Float)
  /// Whether both comparisons find the same section.
  let agree: Bool
  /// Whether a word stands in the list of other matters.
  let isOutside: Bool
  /// Whether a word tells something of what is asked.
  let saysSomething: Bool
  let matches: Matches

  /// `otherSection` is the one that the other comparison finds; nil for other matters.
  init(
    _ matches: Matches, tokens: [Token], sections: [Decision.Section], otherSection: Int32?
  ) {
    self.matches = matches
    self.sections = sections
    var elsewhere: Float = 0
    var otherElsewhere: Float = 0
    var own: [Decision.Section] = []
    for section in sections {
      if section.isElsewhere {
        elsewhere += section.likelihood
        otherElsewhere += section.other
      } else if own.count < 2 {
        own.append(section)
      }
    }
    self.elsewhere = elsewhere
    first = own.first?.likelihood ?? 0
    second = own.count > 1 ? own[1].likelihood : 0
    other = (own.first?.other ?? 0, otherElsewhere)
    agree = own.first.map { $0.number == otherSection } ?? false
    saysSomething = tokens.contains(where: Decision.says)
    isOutside = tokens.contains { $0.kind == .outside && $0.weight > 0 }
  }

  /// The signs as numbers, in the order of the weights.
  var values: SIMD16<Float> {
    SIMD16(
      1, first, second, elsewhere, isOutside ? 1 : 0, matches.coverage, matches.likeness,
      min(3, matches.evidence), min(4, matches.unknown), min(4, matches.weight),
      matches.unknown / (matches.unknown + matches.weight + 0.1), min(12, matches.score),
      other.first, other.elsewhere, Logarithm.natural(first + 0.01), agree ? 1 : 0)
  }

  /// From here on other matters are sure enough to tell whom to ask.
  static let sureElsewhere: Float = 0.5

  var belonging: Float { (values * Self.belongingWeights).sum() - Self.caution.belonging }
  var certainty: Float { (values * Self.certaintyWeights).sum() - Self.caution.certainty }

  /// How much more likely than not it has to be, as a logarithm of the odds: an answer that is wrong
  /// is worse than a counter-question, and answering what is not in the protocol worse than declining.
  static let caution: (belonging: Float, certainty: Float) = (0.6, 0.9)

  /// From this certainty on a line is a question, also when nothing else makes it look like one.
  static let sure: Float = 2

  /// The weights as `swift test --filter SignsTests` prints them; those of the certainty are of an
  /// earlier fit, for on questions kept apart a newer one had 1.7 points less right at once, and only
  /// 0.2 to 0.5 points less wrong.
  static let belongingWeights = SIMD16<Float>(
    -4.68, 1.72, 1.92, -2.58, -6.72, 1.09, -1.49, -0.7, -0.55, 0.51, 2.04, 0.6, 1.73, -5.73, 0.16,
    -0.25)
  static let certaintyWeights = SIMD16<Float>(
    -2.83, 4, -5.87, 3.58, 0, 1.43, -2.17, -0.18, -0.56, 0.18, 0.97, 0.3, 0.25, -4.54, 0.11, 0.05)
}
