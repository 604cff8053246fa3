/// What the words of a text ask of its reader; most texts need few of the steps that read them.
struct TokenTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// It is the rarest word of a group of two or more that means something else.
  static let marksGroup = TokenTraits(rawValue: 1)
  /// By itself it means something else.
  static let isSynonym = TokenTraits(rawValue: 2)
  /// It is a number, which may count something.
  static let isNumber = TokenTraits(rawValue: 4)
  /// It is a word such as "week", which a number or "half" may count.
  static let isUnit = TokenTraits(rawValue: 8)
  /// It is split off from verbs.
  static let isParticle = TokenTraits(rawValue: 16)
  /// "mijn".
  static let isOwn = TokenTraits(rawValue: 32)
  /// "medewerker".
  static let isStaff = TokenTraits(rawValue: 64)
  /// "ik".
  static let isFirstPerson = TokenTraits(rawValue: 128)
  /// "leidinggevende".
  static let isSuperior = TokenTraits(rawValue: 256)
  /// "half", which may stand before a unit in the place of a number.
  static let isHalf = TokenTraits(rawValue: 512)
  /// "ste", which a number may have behind it.
  static let isOrdinalEnding = TokenTraits(rawValue: 1024)

  /// Whether there may be a period: a number or "half" with a unit, or a number with an ending.
  var mayHoldPeriod: Bool {
    contains(.isNumber)
      ? !isDisjoint(with: [.isUnit, .isOrdinalEnding]) : contains([.isUnit, .isHalf])
  }

  /// What a kind of word asks, whatever its stem.
  init(_ kind: Token.Kind) {
    switch kind {
    case .number, .ordinal: self = .isNumber
    case .day, .week, .month, .year, .hour, .percent: self = .isUnit
    case .content, .shaping, .silent, .outside, .unknown: self = []
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The traits of all stems.
struct StemTraits: Sendable {
  private var all: [TokenTraits]

  init(stemCount: Int) { all = Array(repeating: [], count: stemCount) }

  mutating func add(_ traits: TokenTraits, to stem: Int) { all[stem].formUnion(traits) }

  subscript(stem: Int32) -> TokenTraits {
    stem >= 0 && Int(stem) < all.count ? all[Int(stem)] : []
  }

  /// What the words of a text have together.
  func union(of tokens: [Token]) -> TokenTraits {
    var union: TokenTraits = []
    for token in tokens { union.formUnion(self[token.stem].union(TokenTraits(token.kind))) }
    return union
  }
}
