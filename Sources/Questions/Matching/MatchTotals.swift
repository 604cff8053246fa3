/// What the features of a question make together.
struct MatchTotals {
  private(set) var known: Float = 0
  private(set) var unknown: Float = 0
  private(set) var rare: Float = 0
  /// What the features weigh in the odds.
  private(set) var odds: Float = 0
  /// How many features of the question are known.
  private(set) var count: Float = 0
  private(set) var shape: Float = 0
  private var shapes: Float = 0

  var meaning: Float { rare + Weights.unknown * unknown }

  /// What to multiply the shares with to add them up.
  var factors: SIMD4<Float> {
    SIMD4(
      Weights.meaningGain, Weights.meaningCover / max(0.01, meaning),
      Weights.shapeGain / (shapes + 1).squareRoot(), Weights.shapeCover / max(0.01, shape))
  }

  mutating func addUnknown(_ feature: Feature) {
    if feature.isUnknown || feature.key.isStem { unknown += feature.weight }
  }

  mutating func addUnknownShape(_ feature: Feature) {
    shape += feature.weight
    shapes += feature.weight
  }

  mutating func add(_ feature: Feature, _ terms: SubjectIndex.Terms) -> MatchSteps {
    let weight = feature.weight * terms.rarity
    let own = feature.key.odds * terms.odds
    odds += own
    count += 1
    if feature.key.isShape {
      shapes += feature.weight
      shape += weight
      return MatchSteps(
        gain: SIMD4(0, 0, feature.weight, 0), cover: SIMD4(0, 0, 0, weight), odds: own)
    }
    known += feature.weight
    rare += weight
    return MatchSteps(
      gain: SIMD4(feature.weight, 0, 0, 0), cover: SIMD4(0, weight, 0, 0), odds: own)
  }
}
