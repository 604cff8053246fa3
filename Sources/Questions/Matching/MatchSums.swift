/// What the features of a question add up to for one onderwerp.
struct MatchSums: BitwiseCopyable {
  /// The gain and the cover of the meanings, then those of the shapes.
  var shares: SIMD4<Float> = .zero
  /// How much likelier the features are in the onderwerp than one that it never uses.
  var odds: Float = 0

  /// The odds of a feature that stands in `count` samples of an onderwerp.
  static func odds(of count: Int) -> Float {
    table.withUnsafeBufferPointer { $0[min(count, $0.count - 1)] }
  }

  // No onderwerp has so many samples.
  private static let table: [Float] = (0..<1024).map {
    Logarithm.natural(1 + Float($0) / Weights.smoothing)
  }
}
