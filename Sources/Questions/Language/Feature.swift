/// Something that a question and a sample can have in common, and how much it counts.
struct Feature: Sendable {
  var key: FeatureKey
  var weight: Float
  var word: Int32
  var isUnknown: Bool

  static let wholeOfCompound: Float = 0.7
  static let partOfCompound: Float = 0.45
  static let pairShare: Float = 0.2
  static let skipShare: Float = 0.08

  /// The features of a text: its words, the parts of its compounds, and its pairs of neighbours.
  static func all(of tokens: [Token], in lexicon: Lexicon) -> [Feature] {
    var features: [Feature] = []
    features.reserveCapacity(tokens.count * 3)
    var previous: Token?
    var before: Token?
    for token in tokens where token.weight > 0 {
      let isUnknown = token.kind == .unknown
      let parts = token.stem >= 0 ? lexicon.parts[Int(token.stem)] : []
      let share = parts.isEmpty ? 1 : wholeOfCompound
      add(token.key, token.weight * share, token.word, isUnknown, &features)
      for part in parts {
        add(.stem(part), token.weight * partOfCompound, token.word, false, &features)
      }
      if let last = previous, !isUnknown, last.kind != .unknown {
        let weight = pairShare * (last.weight * token.weight).squareRoot()
        add(.pair(last.key, token.key), weight, token.word, false, &features)
      }
      if let last = before, !isUnknown, last.kind != .unknown {
        let weight = skipShare * (last.weight * token.weight).squareRoot()
        add(.pair(last.key, token.key), weight, token.word, false, &features)
      }
      before = previous
      previous = token
    }
    return features
  }

  /// A number for the words of a text, whatever their order; texts in the same words have the same.
  static func signature(of features: [Feature]) -> UInt64 {
    var signature: UInt64 = 0
    for feature in features where !feature.key.isPair && !feature.key.tellsSpeaker {
      let bits = feature.isUnknown ? UInt64.max : feature.key.bits
      let mixed = (bits ^ bits >> 29) &* 0xBF58_476D_1CE4_E5B9
      signature &+= (mixed ^ mixed >> 32) &* 0x94D0_49BB_1331_11EB
    }
    return signature
  }

  /// The same thing said twice counts once, at its heaviest.
  private static func add(
    _ key: FeatureKey, _ weight: Float, _ word: Int32, _ isUnknown: Bool,
    _ features: inout [Feature]
  ) {
    if !isUnknown, let place = features.firstIndex(where: { $0.key == key }) {
      features[place].weight = max(features[place].weight, weight)
      return
    }
    features.append(Feature(key: key, weight: weight, word: word, isUnknown: isUnknown))
  }
}
