@testable import Questions

/// Weights that tell two kinds of rows apart by logistic regression.
struct LogisticFit {
  /// The signs of one row; whether it is of the first kind; how much it counts.
  struct Row {
    let signs: SIMD16<Float>
    let isFirst: Bool
    let weight: Float
  }

  private(set) var weights = SIMD16<Float>.zero

  /// Goes down the slope of the loss; each sign is brought to the same spread first.
  init(_ rows: [Row], steps: Int = 400) {
    let all = rows.reduce(Float(0)) { $0 + $1.weight }
    let mean = rows.reduce(SIMD16<Float>.zero) { $0 + $1.signs * $1.weight } / all
    let spread =
      (rows.reduce(SIMD16<Float>.zero) { sum, row in
        sum + (row.signs - mean) * (row.signs - mean) * row.weight
      } / all).squareRoot()
    var scale = SIMD16<Float>.zero
    for place in 1..<16 { scale[place] = spread[place] > 0 ? 1 / spread[place] : 0 }
    var shift = mean * scale
    scale[0] = 1
    shift[0] = 0
    var fitted = SIMD16<Float>.zero
    var speed = SIMD16<Float>.zero
    for _ in 0..<steps {
      var slope = fitted * 0.002
      slope[0] = 0
      for row in rows {
        let signs = row.signs * scale - shift
        let error = Self.chance((signs * fitted).sum()) - (row.isFirst ? 1 : 0)
        slope += signs * (error * row.weight / all)
      }
      speed = speed * 0.9 - slope * 0.5
      fitted += speed
    }
    weights = fitted * scale
    weights[0] = fitted[0] - (fitted * shift).sum()
  }

  /// How badly weights tell the rows apart; 0 when each is told with certainty.
  static func loss(_ weights: SIMD16<Float>, on rows: [Row]) -> Float {
    var sum: Float = 0
    for row in rows {
      let chance = chance((row.signs * weights).sum())
      sum -= Logarithm.natural(max(1e-6, row.isFirst ? chance : 1 - chance)) * row.weight
    }
    return sum / rows.reduce(0) { $0 + $1.weight }
  }

  private static func chance(_ sum: Float) -> Float { 1 / (1 + Logarithm.power(-sum)) }
}
