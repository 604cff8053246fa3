/// Words that are written as one: "griepmelding" is "griep" and "melding".
enum Compound {
  /// The stems of the parts, in order; empty when the word is not made of known ones.
  ///
  /// The last part is tried as long as possible, because it says what the thing is.
  static func parts(of word: ArraySlice<UInt8>, in lexicon: Lexicon) -> [Int32] {
    parts(of: word, in: lexicon, depth: 2)
  }

  private static func parts(
    of word: ArraySlice<UInt8>, in lexicon: Lexicon, depth: Int
  ) -> [Int32] {
    guard word.count >= 6 else { return [] }
    var cut = word.startIndex + 3
    while cut <= word.endIndex - 3 {
      if let first = known(word[word.startIndex..<cut], lexicon) {
        for join in joins where word[cut...].starts(with: join) {
          let rest = word[(cut + join.count)...]
          if rest.count >= 3, let last = known(rest, lexicon) { return [first, last] }
          if depth > 0, rest.count >= 6 {
            let more = parts(of: rest, in: lexicon, depth: depth - 1)
            if !more.isEmpty { return [first] + more }
          }
        }
      }
      cut += 1
    }
    return []
  }

  /// The known part that a new compound begins or ends with: "reintegratie" of "reintegratiemap".
  ///
  /// A part of less than five letters could be there by chance.
  static func part(of word: ArraySlice<UInt8>, in lexicon: Lexicon) -> Int32? {
    guard word.count >= 8 else { return nil }
    var cut = word.endIndex - 3
    while cut >= word.startIndex + 5 {
      if let first = known(word[word.startIndex..<cut], lexicon) { return first }
      cut -= 1
    }
    cut = word.startIndex + 3
    while cut <= word.endIndex - 5 {
      if let last = known(word[cut...], lexicon) { return last }
      cut += 1
    }
    return nil
  }

  private static let joins: [[UInt8]] = ["", "s", "en", "e"].map { Array($0.utf8) }

  /// Three letters are too few to be sure of, unless they are a word of the protocol.
  private static func known(_ part: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Int32? {
    if part.count == 3 {
      if !short.contains(where: { part.elementsEqual($0) }) { return nil }
    } else if !lexicon.letters.mayHold(part) {
      return nil
    }
    if let entry = lexicon.entry(part) {
      switch entry.kind {
      case .content, .day, .week, .month, .year, .hour, .outside:
        return lexicon.meaning[Int(entry.stem)]
      case .shaping, .silent, .number, .ordinal, .percent, .unknown: return nil
      }
    }
    guard part.count >= 4, let stem = lexicon.stem(part) else { return nil }
    return lexicon.meaning[Int(stem)]
  }

  private static let short: [[UInt8]] = ["wia", "uwv", "dag", "uur", "wet", "arb", "smo", "bmw"]
    .map { Array($0.utf8) }
}
