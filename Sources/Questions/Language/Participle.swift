/// Past participles without their "ge": "gemeld" is "meld", "aangevraagd" is "aanvraagd".
enum Participle {
  /// Words before a verb that are split off in a sentence: "ik vraag het aan".
  static let particles: [[UInt8]] = [
    "aan", "achter", "af", "bij", "binnen", "door", "in", "langs", "mee", "na", "om", "op", "over",
    "stop", "terug", "thuis", "toe", "uit", "vast", "voor", "weg", "ziek", "beter", "bekend",
    "samen",
  ].map { Array($0.utf8) }

  /// Those that a sentence puts at its end; "voor" and "in" are there for other reasons too often.
  static let separable = particles.filter { word in
    !["voor", "in", "na", "om", "binnen", "achter"].contains { word.elementsEqual($0.utf8) }
  }

  /// Puts a participle without its "ge" in `base`; false, and nothing in it, for another word.
  static func putBase(of word: ArraySlice<UInt8>, in base: inout Letters) -> Bool {
    guard word.count >= 6, let last = word.last else { return false }
    let ends =
      last == UInt8(ascii: "t") || last == UInt8(ascii: "d")
      || last == UInt8(ascii: "n") && word[word.endIndex - 2] == UInt8(ascii: "e")
    guard ends, let place = prefix(in: word) else { return false }
    if place == word.startIndex {
      guard isVerb(word.dropFirst(2)) else { return false }
      base.append(word.dropFirst(2))
      return true
    }
    for particle in particles where word.count >= particle.count + 5 {
      guard word.starts(with: particle),
        word.dropFirst(particle.count).starts(with: "ge".utf8),
        isVerb(word.dropFirst(particle.count + 2))
      else { continue }
      base.append(particle)
      base.append(word.dropFirst(particle.count + 2))
      return true
    }
    return false
  }

  /// Where "ge" stands first.
  private static func prefix(in word: ArraySlice<UInt8>) -> Int? {
    word.withUnsafeBufferPointer { bytes in
      for index in 0..<(bytes.count - 1)
      where bytes[index] == UInt8(ascii: "g") && bytes[index + 1] == UInt8(ascii: "e") {
        return word.startIndex + index
      }
      return nil
    }
  }

  /// Nothing is taken off when no syllable would be left, as in "geld" or "gerst".
  private static func isVerb(_ verb: ArraySlice<UInt8>) -> Bool {
    verb.count >= 3 && verb.contains(where: DutchStemmer.isVowel)
  }
}
