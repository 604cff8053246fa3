/// Finds the known word that an unknown one was meant to be.
///
/// One wrong, missing, extra or swapped letter is forgiven in words of five letters and more, two in
/// words of nine and more; in words of four letters two that were swapped.
struct TypingErrors: Sendable {
  /// For each form, its letters as bits; nil bits mean that it is never proposed.
  private let letters: [UInt32]
  private let lengths: [UInt8]

  init(_ lexicon: Lexicon) {
    var letters: [UInt32] = []
    var lengths: [UInt8] = []
    for number in 0..<lexicon.forms.count {
      let form = lexicon.forms[number]
      let isProposed = form.count >= 4 && lexicon.entries[number].kind != .outside
      letters.append(isProposed ? Self.bits(form) : 0)
      lengths.append(isProposed ? UInt8(form.count) : 0)
    }
    self.letters = letters
    self.lengths = lengths
  }

  /// The number of the form that is nearest to `word`; nil when none is, or two are as near.
  func correct(_ word: ArraySlice<UInt8>, in lexicon: Lexicon) -> Int? {
    guard word.count >= 4 else { return nil }
    let limit = word.count >= 9 ? 2 : 1
    let bits = Self.bits(word)
    var best: Int?
    var bestCost = limit * 2 + 1
    for number in letters.indices {
      let apart = Int(lengths[number]) - word.count
      guard apart >= -limit, apart <= limit, lengths[number] > 0 else { continue }
      guard (letters[number] ^ bits).nonzeroBitCount <= limit * 2 else { continue }
      let form = lexicon.forms[number]
      // Of a short word only swapped letters can be told from another word: "plna", "meot".
      if word.count == 4, apart != 0 || letters[number] != bits { continue }
      let distance = Self.distance(word, form, limit: limit)
      guard distance <= limit, distance > 1 || Self.isLikely(word, form) else { continue }
      // A wrong first letter is rarer than any other.
      let cost = distance * 2 + (form.first == word.first ? 0 : 1)
      if cost < bestCost {
        best = number
        bestCost = cost
      }
    }
    if word.count < 7, bestCost > 2 { return nil }
    return best
  }

  /// In a short word another letter easily makes another word: "gestort", "gestopt".
  ///
  /// There it has to be a vowel for a vowel, or a letter for one that sounds like it.
  private static func isLikely(_ word: ArraySlice<UInt8>, _ form: ArraySlice<UInt8>) -> Bool {
    guard word.count == form.count, word.count < 8 else { return true }
    var apart: [(UInt8, UInt8)] = []
    for (left, right) in zip(word, form) where left != right { apart.append((left, right)) }
    guard apart.count == 1, let pair = apart.first else { return true }
    if DutchStemmer.isVowel(pair.0), DutchStemmer.isVowel(pair.1) { return true }
    return sounds.contains { $0.contains(pair.0) && $0.contains(pair.1) }
  }

  private static let sounds: [[UInt8]] = ["sz", "fv", "ckq", "dt", "ijy", "vw", "bp", "gh"]
    .map { Array($0.utf8) }

  private static func bits(_ word: ArraySlice<UInt8>) -> UInt32 {
    var bits: UInt32 = 0
    for byte in word { bits |= 1 << UInt32(byte & 31) }
    return bits
  }

  /// Edits between two words, swapped neighbours as one; more than `limit` is not counted on.
  static func distance(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, limit: Int
  ) -> Int {
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * 3) { rows in
      var older = 0
      var old = width
      var new = width * 2
      for column in 0..<width { rows[old + column] = Int32(column) }
      var previousByte: UInt8 = 0
      var row: Int32 = 0
      for byte in left {
        row += 1
        rows[new] = row
        var least = row
        var column = 1
        var beforeByte: UInt8 = 0
        for other in right {
          var cost = min(rows[old + column] + 1, rows[new + column - 1] + 1)
          cost = min(cost, rows[old + column - 1] + (byte == other ? 0 : 1))
          if row > 1, column > 1, byte == beforeByte, previousByte == other {
            cost = min(cost, rows[older + column - 2] + 1)
          }
          rows[new + column] = cost
          least = min(least, cost)
          beforeByte = other
          column += 1
        }
        if least > limit + 1 { return limit + 1 }
        previousByte = byte
        (older, old, new) = (old, new, older)
      }
      return Int(rows[old + width - 1])
    }
  }
}
