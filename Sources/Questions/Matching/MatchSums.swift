/// What the features of a question add up to for one onderwerp.
struct MatchSums: BitwiseCopyable {
  /// The gain and the cover of the meanings, then those of the shapes.
  var shares: SIMD4<Float> = .zero
  /// How much likelier the features are in the onderwerp than one that it never uses.
  var odds: Float = 0
}

/// What it tells that a feature stands in a number of the samples of an onderwerp, whichever they are.
struct CountTerms: BitwiseCopyable {
  /// How much of the feature is explained by the onderwerp, from 0 to 1.
  let cover: Float
  /// How much likelier it is there than where it never stands, as a logarithm.
  let odds: Float

  init(_ count: Float) {
    cover = count / (count + 0.7)
    odds = Logarithm.natural(1 + count / Weights.smoothing)
  }

  /// No onderwerp has more samples.
  static let last: UInt16 = 1023
  /// For each count its terms.
  static let table: [CountTerms] = (0...last).map { CountTerms(Float($0)) }
}

/// What to multiply the terms of a feature with before they are added to the sums.
struct MatchSteps: BitwiseCopyable {
  let gain: SIMD4<Float>
  let cover: SIMD4<Float>
  let odds: Float
}
