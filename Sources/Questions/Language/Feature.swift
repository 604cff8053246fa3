/// Something that a question and a sample can have in common, and how much it counts.
struct Feature: Sendable {
  var key: FeatureKey
  var weight: Float
  var word: Int32
  var isUnknown = false

  init(_ bits: UInt64, _ weight: Float, _ word: Int32) {
    key = FeatureKey(bits: bits)
    self.weight = weight
    self.word = word
  }

  private init(key: FeatureKey, weight: Float, word: Int32, isUnknown: Bool) {
    self.key = key
    self.weight = weight
    self.word = word
    self.isUnknown = isUnknown
  }

  static let wholeOfCompound: Float = 0.7
  static let partOfCompound: Float = 0.45
  static let pairShare: Float = 0.2

  /// Adds the meaning of a text: its words, the parts of its compounds, its pairs of neighbours.
  static func add(_ tokens: [Token], in lexicon: Lexicon, to features: inout [Feature]) {
    let first = features.count
    var previous: Token?
    for token in tokens where token.weight > 0 {
      let isUnknown = token.kind == .unknown
      let parts = token.stem >= 0 ? lexicon.parts(of: token.stem) : []
      let share = parts.isEmpty ? 1 : wholeOfCompound
      add(token.key, token.weight * share, token.word, isUnknown, from: first, &features)
      for part in parts {
        add(.stem(part), token.weight * partOfCompound, token.word, false, from: first, &features)
      }
      if let last = previous, !isUnknown, last.kind != .unknown {
        let weight = pairShare * (last.weight * token.weight).squareRoot()
        add(.pair(last.key, token.key), weight, token.word, false, from: first, &features)
      }
      previous = token
    }
  }

  /// A number for the words of a text, whatever their order; texts in the same words have the same.
  static func signature(of features: [Feature]) -> UInt64 {
    var signature: UInt64 = 0
    for feature in features
    where !feature.key.isPair && !feature.key.isShape && !feature.key.tellsSpeaker {
      signature &+= Self.share(ofSignature: feature.isUnknown ? nil : feature.key)
    }
    return signature
  }

  /// What one word adds to the signature; nil is one that nobody knows.
  static func share(ofSignature key: FeatureKey?) -> UInt64 {
    let bits = key?.bits ?? UInt64.max
    let mixed = (bits ^ bits >> 29) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ mixed >> 32) &* 0x94D0_49BB_1331_11EB
  }

  /// The same thing said twice counts once, at its heaviest.
  private static func add(
    _ key: FeatureKey, _ weight: Float, _ word: Int32, _ isUnknown: Bool, from first: Int,
    _ features: inout [Feature]
  ) {
    if !isUnknown {
      for place in first..<features.count where features[place].key == key {
        features[place].weight = max(features[place].weight, weight)
        return
      }
    }
    features.append(Feature(key: key, weight: weight, word: word, isUnknown: isUnknown))
  }
}
