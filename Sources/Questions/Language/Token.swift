/// A word of a question as the index knows it.
struct Token: BitwiseCopyable, Sendable {
  /// What the word is to the index.
  var key: FeatureKey
  /// How much it counts: 1 for a full word, less for one that shapes a question, 0 for none.
  var weight: Float
  /// What kind of word it is.
  var kind: Kind
  /// The value of a number.
  var value: Int32 = 0
  /// The word's place in the text; the first one for several that became one.
  var word: Int32
  /// The stem in the lexicon; below 0 for what is not a word.
  var stem: Int32

  /// A word that nobody knows.
  static func unknown(_ weight: Float, at word: Int32) -> Token {
    Token(key: .stem(-1), weight: weight, kind: .unknown, word: word, stem: -1)
  }

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case content
    case shaping
    case silent
    case number
    case ordinal
    case day
    case week
    case month
    case year
    case hour
    case percent
    case outside
    case unknown
  }
}

/// What two texts can have in common: a stem, a period, a pair of them, or who speaks.
struct FeatureKey: Hashable, BitwiseCopyable, Sendable {
  var bits: UInt64

  static func stem(_ number: Int32) -> FeatureKey {
    FeatureKey(bits: UInt64(UInt32(bitPattern: number)))
  }

  static func period(_ unit: UInt8, _ value: Int32) -> FeatureKey {
    FeatureKey(bits: 1 << 40 | UInt64(unit) << 32 | UInt64(UInt32(bitPattern: value)))
  }

  /// A number of its own for a period: its unit and its value.
  var number: Int32 { Int32(truncatingIfNeeded: (bits >> 32 & 0xFF) << 16 | bits & 0xFFFF) }

  static let leidinggevendeSpeaks = FeatureKey(bits: 1 << 41)
  static let medewerkerSpeaks = FeatureKey(bits: 1 << 41 | 1)

  var isPair: Bool { bits >> 63 == 1 }

  /// Whether it is about how a word is written, see `WordShapes`.
  var isShape: Bool { bits >> 62 == 1 }

  var isStem: Bool { bits >> 40 == 0 }

  var tellsSpeaker: Bool { bits >> 1 == 1 << 40 }

  static func pair(_ first: FeatureKey, _ second: FeatureKey) -> FeatureKey {
    let mixed = first.bits &* 0x9E37_79B9_7F4A_7C15 ^ second.bits &* 0xC2B2_AE3D_27D4_EB4F
    return FeatureKey(bits: mixed | 1 << 63)
  }
}
