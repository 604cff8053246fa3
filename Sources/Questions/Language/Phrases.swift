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

  /// A group in order: plain numbers, because every sample goes past many of them.
  private struct Group: Sendable {
    /// A bit for each of its stems, to pass over most groups without a look at them.
    var mask: UInt64 = 0
    /// Where its stems and gaps begin among all.
    let start: Int32
    /// How many stems and gaps it has.
    let length: Int32
    /// Where its meaning begins among all.
    let meaning: Int32
    /// Of how many words its meaning is.
    let meaningLength: Int32
  }

  static let gap: Int32 = -1
  static let widestGap = 3
  private var phrases: [Phrase] = []
  private var groups: [Group] = []
  private var stems: [Int32] = []
  private var meanings: [Meaning] = []
  /// For each stem where the groups that it begins are among all; empty for most.
  private var byFirst: [Range<Int32>] = []

  /// Groups of several words.
  static let several = 2...Int.max
  /// Single words that mean something else.
  static let single = 1...1
  static let any = 1...Int.max

  mutating func add(_ phrase: Phrase) {
    guard let first = phrase.stems.first, first >= 0 else { return }
    phrases.append(phrase)
  }

  /// Puts the groups in order, the longest first, when all were added.
  mutating func finish(stemCount: Int) {
    byFirst = Array(repeating: 0..<0, count: stemCount)
    var order: [[Int32]] = []
    var buckets = Array(repeating: Int32(-1), count: stemCount)
    for number in phrases.indices {
      let first = Int(phrases[number].stems[0])
      if buckets[first] < 0 {
        buckets[first] = Int32(order.count)
        order.append([])
      }
      order[Int(buckets[first])].append(Int32(number))
    }
    groups.reserveCapacity(phrases.count)
    for bucket in order {
      let start = Int32(groups.count)
      for number in bucket.sorted(by: { (-length($0), $0) < (-length($1), $1) }) {
        append(number)
      }
      byFirst[Int(stems[Int(groups[Int(start)].start)])] = start..<Int32(groups.count)
    }
  }

  private func length(_ number: Int32) -> Int { phrases[Int(number)].stems.count }

  private mutating func append(_ number: Int32) {
    let phrase = phrases[Int(number)]
    var group = Group(
      start: Int32(stems.count), length: Int32(phrase.stems.count),
      meaning: Int32(meanings.count), meaningLength: Int32(phrase.meaning.count))
    for stem in phrase.stems where stem >= 0 { group.mask |= Self.bit(stem) }
    stems += phrase.stems
    meanings += phrase.meaning
    groups.append(group)
  }

  private static func bit(_ stem: Int32) -> UInt64 { 1 << UInt64(stem & 63) }

  /// Marks the stems without which no group can stand in a text.
  func addTraits(to traits: inout StemTraits) {
    var uses = Array(repeating: 0, count: byFirst.count)
    for stem in stems where stem >= 0 { uses[Int(stem)] += 1 }
    for group in groups {
      let words = stems[Int(group.start)..<Int(group.start + group.length)].filter { $0 >= 0 }
      if group.length == 1 {
        traits.add(.isSynonym, to: Int(words[0]))
      } else if let rarest = words.min(by: { uses[Int($0)] < uses[Int($1)] }) {
        traits.add(.marksGroup, to: Int(rarest))
      }
    }
  }

  /// Puts the meaning in the place of each group with a number of words in `lengths`, the longest
  /// first; whether there was one.
  @discardableResult
  func replace(in tokens: inout [Token], of lengths: ClosedRange<Int>) -> Bool {
    var isChanged = false
    var present: UInt64 = 0
    for token in tokens where token.stem >= 0 { present |= Self.bit(token.stem) }
    var index = 0
    while let (place, group) = first(in: tokens, from: index, of: lengths, present) {
      put(group, in: &tokens, at: place, &present)
      isChanged = true
      index = place + Int(group.meaningLength)
    }
    return isChanged
  }

  /// The next group of words and where it stands; nil when there is none.
  private func first(
    in tokens: [Token], from start: Int, of lengths: ClosedRange<Int>, _ present: UInt64
  ) -> (place: Int, group: Group)? {
    groups.withUnsafeBufferPointer { groups in
      for index in start..<max(start, tokens.count) {
        let stem = Int(tokens[index].stem)
        guard stem >= 0, stem < byFirst.count else { continue }
        var number = Int(byFirst[stem].lowerBound)
        while number < Int(byFirst[stem].upperBound) {
          let length = Int(groups[number].length)
          if length < lengths.lowerBound { break }
          if groups[number].mask & ~present == 0, length <= lengths.upperBound,
            stands(groups[number], in: tokens, at: index)
          {
            return (index, groups[number])
          }
          number += 1
        }
      }
      return nil
    }
  }

  /// Puts the meaning in the place of the group; the words in its gaps stay behind it.
  private func put(
    _ group: Group, in tokens: inout [Token], at start: Int, _ present: inout UInt64
  ) {
    let word = tokens[start].word
    if group.length == 1, group.meaningLength == 1 {
      tokens[start] = token(Int(group.meaning), word, &present)
      return
    }
    var end = start
    var kept = start
    for place in Int(group.start)..<Int(group.start + group.length) where stems[place] >= 0 {
      while tokens[end].stem != stems[place] {
        tokens[kept] = tokens[end]
        kept += 1
        end += 1
      }
      end += 1
    }
    tokens.removeSubrange(kept..<end)
    for place in 0..<Int(group.meaningLength) {
      tokens.insert(token(Int(group.meaning) + place, word, &present), at: start + place)
    }
  }

  private func token(_ place: Int, _ word: Int32, _ present: inout UInt64) -> Token {
    let meaning = meanings[place]
    present |= Self.bit(meaning.stem)
    return Token(
      key: .stem(meaning.stem), weight: meaning.weight, kind: meaning.kind, word: word,
      stem: meaning.stem)
  }

  /// Whether all words of the group are there.
  private func stands(_ group: Group, in tokens: [Token], at start: Int) -> Bool {
    var index = start
    var slack = 0
    for place in Int(group.start)..<Int(group.start + group.length) {
      let stem = stems[place]
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
      index += 1
      slack = 0
    }
    return true
  }
}
