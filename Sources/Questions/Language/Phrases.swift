/// Groups of words that mean something else than their parts say.
///
/// "niet ... eens" is "oneens", and a group of one word is a plain synonym.
struct Phrases: Sendable {
  /// A group of stems and what it stands for; -1 in the group is a gap of at most three words;
  /// words that say nothing are passed over anywhere.
  struct Phrase: Sendable {
    var stems: [Int32]
    var meaning: [Int32]
    var kind = Token.Kind.content
  }

  static let gap: Int32 = -1
  static let widestGap = 3
  /// The groups by their first stem, the longest first.
  private var byFirst: [[Phrase]] = []

  mutating func add(_ phrase: Phrase) {
    guard let first = phrase.stems.first, first >= 0 else { return }
    while byFirst.count <= Int(first) { byFirst.append([]) }
    byFirst[Int(first)].append(phrase)
    byFirst[Int(first)].sort { $0.stems.count > $1.stems.count }
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
      let phrases = byFirst[Int(stem)]
      var step = 1
      for phrase in phrases where phrase.stems.count >= shortest {
        guard let places = match(phrase, in: tokens, from: index) else { continue }
        let word = tokens[index].word
        for place in places.reversed() { tokens.remove(at: place) }
        for (offset, meaning) in phrase.meaning.enumerated() {
          tokens.insert(
            Token(
              key: .stem(meaning), weight: 1, kind: phrase.kind, word: word, stem: meaning),
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
    guard walk(phrase, in: tokens, from: start, visit: { _ in }) else { return nil }
    var places: [Int] = []
    _ = walk(phrase, in: tokens, from: start) { places.append($0) }
    return places
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
