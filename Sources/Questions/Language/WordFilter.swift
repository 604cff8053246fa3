/// Which words there may be: a quick no for nearly every word that is not there.
///
/// It knows words of four letters and more by their length, their first two and their last four letters.
struct WordFilter: Sendable {
  /// A bit for each number that a word can have.
  private var bits = Array(repeating: UInt64(0), count: 2048)

  mutating func insert(_ word: ArraySlice<UInt8>) {
    guard word.count >= 4 else { return }
    let place = Self.place(WordEnds.whole(word))
    bits[place / 64] |= 1 << UInt64(place % 64)
  }

  /// Whether the word may be there; it has at least four letters.
  func mayHold(_ word: ArraySlice<UInt8>) -> Bool { holds(WordEnds.whole(word)) }

  /// Whether the two words as one may be there.
  ///
  /// The first must have two letters at least and the second four: shorter ones are not joined.
  func mayHold(_ first: WordEnds, _ second: WordEnds) -> Bool {
    first.canBegin && second.canEnd && holds(first.head &+ second.tail)
  }

  private func holds(_ number: UInt32) -> Bool {
    let place = Self.place(number)
    return bits[place / 64] & 1 << UInt64(place % 64) != 0
  }

  private static func place(_ number: UInt32) -> Int { Int(number >> 15) }
}

/// The first and the last letters of a word, as numbers that can be added to those of another word.
struct WordEnds: BitwiseCopyable, Sendable {
  /// Of its first two letters and its length.
  let head: UInt32
  /// Of its last four letters and its length.
  let tail: UInt32
  /// Whether it has two letters at least.
  let canBegin: Bool
  /// Whether it has four letters at least.
  let canEnd: Bool

  init(_ word: ArraySlice<UInt8>) {
    let length = UInt32(word.count) &* Self.perLetter
    canBegin = word.count >= 2
    canEnd = word.count >= 4
    head = canBegin ? Self.first(word) &+ length : 0
    tail = canEnd ? Self.last(word) &+ length : 0
  }

  /// The number for a word of at least four letters, also for one that two make together.
  static func whole(_ word: ArraySlice<UInt8>) -> UInt32 {
    first(word) &+ last(word) &+ UInt32(word.count) &* perLetter
  }

  private static let perLetter: UInt32 = 0x9E37_79B1

  private static func first(_ word: ArraySlice<UInt8>) -> UInt32 {
    word.withUnsafeBytes {
      UInt32($0.loadUnaligned(fromByteOffset: 0, as: UInt16.self)) &* 0x85EB_CA6B
    }
  }

  private static func last(_ word: ArraySlice<UInt8>) -> UInt32 {
    word.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: $0.count - 4, as: UInt32.self) &* 0xC2B2_AE35
    }
  }
}
