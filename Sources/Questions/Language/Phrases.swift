/// Groups of words that mean something else than their parts say.
///
/// "niet ... eens" is "oneens", and a group of one word is a plain synonym.
struct Phrases: Sendable {
  /// A group of stems and what it stands for; -1 in the group is a gap of at most three words;
  /// words that say nothing are passed over anywhere.
  struct Phrase: Sendable {
    var stems: [Int32]
    var meaning: [Meaning]
  }

  /// A word that is meant: it counts as it does when it is typed itself.
  struct Meaning: Sendable {
    let stem: Int32
    var kind = Token.Kind.content
    var weight: Float = 1
  }

  static let gap: Int32 = -1
  static let widestGap = 3
  private var all: [Phrase] = []
  /// For each stem where the groups that it begins are among all; empty for most.
  private var byFirst: [Range<Int32>] = []

  mutating func add(_ phrase: Phrase) {
    guard let first = phrase.stems.first, first >= 0 else { return }
    all.append(phrase)
  }

  /// Puts the groups in order, the longest first, when all were added.
  mutating func finish(stemCount: Int) {
    let sorted = all.enumerated().sorted { left, right in
      let (one, other) = (left.element.stems, right.element.stems)
      return (one[0], -one.count, left.offset) < (other[0], -other.count, right.offset)
    }
    all = sorted.map(\.element)
    byFirst = Array(repeating: 0..<0, count: stemCount)
    for (place, phrase) in all.enumerated() {
      let first = Int(phrase.stems[0])
      let start = byFirst[first].isEmpty ? Int32(place) : byFirst[first].lowerBound
      byFirst[first] = start..<Int32(place + 1)
    }
  }

  /// Puts the meaning in the place of each group of at least `shortest` words, the longest first.
  func replace(in tokens: inout [Token], shortest: Int) {
    var index = 0
    while index < tokens.count {
      let stem = tokens[index].stem
      guard stem >= 0, Int(stem) < byFirst.count, !byFirst[Int(stem)].isEmpty else {
        index += 1
        continue
      }
      var step = 1
      for number in byFirst[Int(stem)] {
        guard all[Int(number)].stems.count >= shortest else { break }
        guard walk(all[Int(number)], in: tokens, from: index, visit: { _ in }) else { continue }
        let phrase = all[Int(number)]
        guard let places = match(phrase, in: tokens, from: index) else { continue }
        let word = tokens[index].word
        for place in places.reversed() { tokens.remove(at: place) }
        for (offset, meaning) in phrase.meaning.enumerated() {
          tokens.insert(
            Token(
              key: .stem(meaning.stem), weight: meaning.weight, kind: meaning.kind, word: word,
              stem: meaning.stem),
            at: index + offset)
        }
        step = phrase.meaning.count
        break
      }
      index += step
    }
  }

  /// The places of the words of the group; the words in a gap are not among them.
  private func match(_ phrase: Phrase, in tokens: [Token], from start: Int) -> [Int]? {
    var places: [Int] = []
    return walk(phrase, in: tokens, from: start) { places.append($0) } ? places : nil
  }

  /// Goes through the group without keeping anything, because most groups do not match.
  private func walk(
    _ phrase: Phrase, in tokens: [Token], from start: Int, visit: (Int) -> Void
  ) -> Bool {
    var index = start
    var slack = 0
    for stem in phrase.stems {
      if stem == Self.gap {
        slack = Self.widestGap
        continue
      }
      while index < tokens.count, tokens[index].stem != stem,
        slack > 0 || index > start && tokens[index].weight == 0
      {
        index += 1
        slack -= 1
      }
      guard index < tokens.count, tokens[index].stem == stem else { return false }
      visit(index)
      index += 1
      slack = 0
    }
    return true
  }
}
