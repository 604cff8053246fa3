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

  static func base(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= 6, let last = word.last else { return nil }
    let tail = word.suffix(2)
    let ends =
      last == UInt8(ascii: "t") || last == UInt8(ascii: "d") || tail.elementsEqual("en".utf8)
    guard ends else { return nil }
    guard let place = prefix(in: word) else { return nil }
    if place == word.startIndex { return plain(word.dropFirst(2)) }
    for particle in particles where word.count >= particle.count + 5 {
      guard word.starts(with: particle),
        word.dropFirst(particle.count).starts(with: "ge".utf8),
        let verb = plain(word.dropFirst(particle.count + 2))
      else { continue }
      return particle + verb
    }
    return nil
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
  private static func plain(_ verb: ArraySlice<UInt8>) -> [UInt8]? {
    guard verb.count >= 3, verb.contains(where: DutchStemmer.isVowel) else { return nil }
    return Array(verb)
  }
}
