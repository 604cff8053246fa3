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
  /// How many stems and gaps each group has.
  private var lengths: [UInt8] = []
  /// For each group a bit for each of its stems, to pass over most groups without a look at them.
  private var masks: [UInt64] = []
  /// For each stem where the groups that it begins are among all; empty for most.
  private var byFirst: [Range<Int32>] = []

  mutating func add(_ phrase: Phrase) {
    guard let first = phrase.stems.first, first >= 0 else { return }
    all.append(phrase)
  }

  /// Puts the groups in order, the longest first, when all were added.
  mutating func finish(stemCount: Int) {
    let order = all.indices.sorted { left, right in
      let (one, other) = (all[left].stems, all[right].stems)
      return (one[0], -one.count, left) < (other[0], -other.count, right)
    }
    all = order.map { all[$0] }
    lengths = all.map { UInt8(min(255, $0.stems.count)) }
    masks = all.map { $0.stems.reduce(0) { $1 < 0 ? $0 : $0 | Self.bit($1) } }
    byFirst = Array(repeating: 0..<0, count: stemCount)
    for (place, phrase) in all.enumerated() {
      let first = Int(phrase.stems[0])
      let start = byFirst[first].isEmpty ? Int32(place) : byFirst[first].lowerBound
      byFirst[first] = start..<Int32(place + 1)
    }
  }

  private static func bit(_ stem: Int32) -> UInt64 { 1 << UInt64(stem & 63) }

  /// Puts the meaning in the place of each group of at least `shortest` words, the longest first.
  func replace(in tokens: inout [Token], shortest: Int) {
    var present: UInt64 = 0
    for token in tokens where token.stem >= 0 { present |= Self.bit(token.stem) }
    var index = 0
    while index < tokens.count {
      let stem = tokens[index].stem
      guard stem >= 0, Int(stem) < byFirst.count, !byFirst[Int(stem)].isEmpty else {
        index += 1
        continue
      }
      var step = 1
      for number in byFirst[Int(stem)] {
        guard lengths[Int(number)] >= shortest else { break }
        guard masks[Int(number)] & ~present == 0,
          let places = match(all[Int(number)].stems, in: tokens, from: index)
        else { continue }
        put(all[Int(number)].meaning, in: &tokens, at: index, places, &present)
        step = all[Int(number)].meaning.count
        break
      }
      index += step
    }
  }

  private func put(
    _ meanings: [Meaning], in tokens: inout [Token], at index: Int, _ places: [Int],
    _ present: inout UInt64
  ) {
    let word = tokens[index].word
    for place in places.reversed() { tokens.remove(at: place) }
    for (offset, meaning) in meanings.enumerated() {
      present |= Self.bit(meaning.stem)
      tokens.insert(
        Token(
          key: .stem(meaning.stem), weight: meaning.weight, kind: meaning.kind, word: word,
          stem: meaning.stem),
        at: index + offset)
    }
  }

  /// The places of the words of the group; the words in a gap are not among them.
  private func match(_ stems: [Int32], in tokens: [Token], from start: Int) -> [Int]? {
    guard walk(stems, in: tokens, from: start, visit: { _ in }) else { return nil }
    var places: [Int] = []
    _ = walk(stems, in: tokens, from: start) { places.append($0) }
    return places
  }

  /// Goes through the group without keeping anything, because most groups do not match.
  private func walk(
    _ stems: [Int32], in tokens: [Token], from start: Int, visit: (Int) -> Void
  ) -> Bool {
    var index = start
    var slack = 0
    for stem in stems {
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
