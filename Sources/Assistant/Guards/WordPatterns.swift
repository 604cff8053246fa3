/// Many patterns, of which only those are tried that can match at a word.
struct WordPatterns: Sendable {
  private(set) var all: [WordPattern] = []
  /// The places of the patterns that can match at a word with this first byte, in order.
  private var places: [[Int]] = Array(repeating: [], count: 256)

  var isEmpty: Bool { all.isEmpty }

  mutating func append(_ pattern: WordPattern) {
    let place = all.count
    all.append(pattern)
    if let byte = pattern.firstByte {
      places[Int(byte)].append(place)
    } else {
      for byte in places.indices { places[byte].append(place) }
    }
  }

  /// The places of the patterns that can match at this word, in order.
  func candidates(at word: Word) -> [Int] {
    // A word without letters is matched by what matches any word, whatever its first byte.
    places[Int(word.folded.utf8.first ?? 0)]
  }

  /// Whether one of the patterns is this word by itself.
  func match(_ word: Word) -> Bool {
    candidates(at: word).contains { all[$0].match(startingAt: 0, in: [word]) != nil }
  }

  /// The first of the patterns that is among these words, and the words, as they were typed, where
  /// it comes first.
  func first(in words: [Word]) -> (place: Int, words: String)? {
    var found: (place: Int, words: String)?
    for start in words.indices {
      for place in candidates(at: words[start]) {
        if let found, place >= found.place { break }
        guard let match = all[place].match(startingAt: start, in: words) else { continue }
        found = (place, match)
        break
      }
    }
    return found
  }
}
