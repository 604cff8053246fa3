/// Groups of words that mean something else than their parts say, ready to be found in texts.
///
/// "niet ... eens" is "oneens", and a group of one word is a plain synonym.
struct Phrases: Sendable {
  /// A group: plain numbers, because every sample goes past many of them.
  private struct Group: BitwiseCopyable, Sendable {
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

  static let widestGap = 3
  private var stems: [Int32] = []
  private var meanings: [PhraseList.Meaning] = []
  /// The groups by their first stem, the longest first.
  private var groups = Buckets<Group>()
  /// For each stem the group that it is by itself; nil for most.
  private var single: [Group?]
  /// The masks of the groups of several words, by the stem of each that is used least.
  private var rarest = Buckets<UInt64>()

  /// The groups of `list`; `uses` tells for each stem how often it is used.
  init(_ list: PhraseList, uses: [Int32]) {
    single = Array(repeating: nil, count: uses.count)
    var byFirst: [(Int, Group)] = []
    var byRarest: [(Int, UInt64)] = []
    for phrase in list.longestFirst {
      let words = phrase.stems.filter { $0 >= 0 }
      let group = Group(
        mask: words.reduce(0) { $0 | Self.bit($1) }, start: Int32(stems.count),
        length: Int32(phrase.stems.count), meaning: Int32(meanings.count),
        meaningLength: Int32(phrase.meaning.count))
      stems += phrase.stems
      meanings += phrase.meaning
      let first = Int(phrase.stems[0])
      byFirst.append((first, group))
      if phrase.stems.count == 1 {
        single[first] = single[first] ?? group
      } else if let stem = words.min(by: { uses[Int($0)] < uses[Int($1)] }) {
        byRarest.append((Int(stem), group.mask))
      }
    }
    groups = Buckets(byFirst, count: uses.count)
    rarest = Buckets(byRarest, count: uses.count)
  }

  private static func bit(_ stem: Int32) -> UInt64 { 1 << UInt64(stem & 63) }

  func addTraits(to traits: inout StemTraits) {
    for (stem, group) in single.enumerated() where group != nil { traits.add(.isSynonym, to: stem) }
    for stem in single.indices where !rarest.range(of: stem).isEmpty {
      traits.add(.marksGroup, to: stem)
    }
  }

  /// Whether all words of a group of several may be there; false is sure.
  func mayStand(in tokens: [Token]) -> Bool {
    let present = Self.present(in: tokens)
    return tokens.contains { token in
      token.stem >= 0
        && rarest.range(of: Int(token.stem)).contains { rarest[$0] & ~present == 0 }
    }
  }

  private static func present(in tokens: [Token]) -> UInt64 {
    var present: UInt64 = 0
    for token in tokens where token.stem >= 0 { present |= bit(token.stem) }
    return present
  }

  /// Puts the meaning in the place of each single word that means something else; whether there was
  /// one.
  func replaceSingles(in tokens: inout [Token]) -> Bool {
    var isChanged = false
    var present: UInt64 = 0
    var index = 0
    while index < tokens.count {
      let stem = Int(tokens[index].stem)
      if stem >= 0, stem < single.count, let group = single[stem] {
        put(group, in: &tokens, at: index, &present)
        isChanged = true
        index += Int(group.meaningLength)
      } else {
        index += 1
      }
    }
    return isChanged
  }

  /// Puts the meaning in the place of each group of at least `shortest` words, the longest first;
  /// whether there was one.
  @discardableResult
  func replace(in tokens: inout [Token], shortest: Int) -> Bool {
    var isChanged = false
    var present = Self.present(in: tokens)
    var index = 0
    while let (place, group) = first(in: tokens, from: index, shortest: shortest, present) {
      put(group, in: &tokens, at: place, &present)
      isChanged = true
      index = place + Int(group.meaningLength)
    }
    return isChanged
  }

  /// The next group of words and where it stands; nil when there is none.
  private func first(
    in tokens: [Token], from start: Int, shortest: Int, _ present: UInt64
  ) -> (place: Int, group: Group)? {
    for index in start..<max(start, tokens.count) where tokens[index].stem >= 0 {
      for number in groups.range(of: Int(tokens[index].stem)) {
        let group = groups[number]
        if group.length < shortest { break }
        if group.mask & ~present == 0, stands(group, in: tokens, at: index) {
          return (index, group)
        }
      }
    }
    return nil
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
      if stem == PhraseList.gap {
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
