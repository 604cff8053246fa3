/// Reads a text as the tokens that the index compares.
struct WordReader: Sendable {
  private(set) var lexicon: Lexicon
  private let phrases: Phrases
  private let periods: Periods
  private let typing: TypingErrors
  private let speakers: Speakers
  private let particles: Particles
  private let traits: StemTraits

  init(lexicon: Lexicon, phrases: Phrases, periods: Periods, speakers: Speakers) {
    self.lexicon = lexicon
    self.phrases = phrases
    self.periods = periods
    self.speakers = speakers
    typing = TypingErrors(lexicon)
    particles = Particles(lexicon)
    var traits = StemTraits(stemCount: lexicon.stems.count)
    phrases.addTraits(to: &traits)
    periods.addTraits(to: &traits)
    particles.addTraits(to: &traits)
    speakers.addTraits(to: &traits)
    self.traits = traits
  }

  /// Adds what a text has in common with others: what its words mean, and how they are written.
  ///
  /// Returns the words themselves.
  @discardableResult
  func addFeatures(
    of scan: WordScan, in words: Range<Int>, role: String? = nil,
    _ stemmer: borrowing DutchStemmer, to features: inout [Feature]
  ) -> [Token] {
    let tokens = read(scan, in: words, role: role, stemmer)
    Feature.add(tokens, in: lexicon, to: &features)
    WordShapes.add(scan, words, to: &features)
    return tokens
  }

  func read(
    _ scan: WordScan, in words: Range<Int>? = nil, role: String? = nil,
    _ stemmer: borrowing DutchStemmer
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scan.words.count + 8)
    let range = words ?? scan.words.indices
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 1 < range.upperBound, scan.words[index].count >= 2,
        scan.words[index + 1].count >= 4,
        let token = scan.joined(index).withUnsafeBufferPointer({ joined($0, at: Int32(index)) })
      {
        tokens.append(token)
        index += 2
      } else {
        append(scan.word(index), at: Int32(index), stemmer, to: &tokens)
        index += 1
      }
    }
    interpret(&tokens, role: role)
    return tokens
  }

  /// Brings words together that mean something together, and adds who speaks.
  ///
  /// Each step is only taken when the words have what it needs, as most have not.
  func interpret(_ tokens: inout [Token], role: String? = nil) {
    // Groups come first, or "dertiende maand" would be a period and "houdt ... in" another verb; and
    // again last, because a meaning can be part of another group: "chef" in "chef ... weg".
    var present = traits.union(of: tokens)
    var isChanged = false
    if mayHoldGroup(tokens, present), phrases.replace(in: &tokens, shortest: 2) {
      present = traits.union(of: tokens)
      isChanged = true
    }
    if present.mayHoldPeriod, periods.replace(in: &tokens) {
      present = traits.union(of: tokens)
      isChanged = true
    }
    if present.contains(.isParticle), particles.join(&tokens, traits) {
      present = traits.union(of: tokens)
      isChanged = true
    }
    // Where nothing changed, the groups that were not there are not there now.
    if isChanged && mayHoldGroup(tokens, present) {
      isChanged = phrases.replace(in: &tokens, shortest: 1)
    } else {
      isChanged = present.contains(.isSynonym) && phrases.replaceSingles(in: &tokens)
    }
    if isChanged {
      present = traits.union(of: tokens)
      if mayHoldGroup(tokens, present), phrases.replace(in: &tokens, shortest: 2) {
        present = traits.union(of: tokens)
      }
    }
    speakers.mark(&tokens, role: role, traits, present)
  }

  private func mayHoldGroup(_ tokens: [Token], _ present: TokenTraits) -> Bool {
    present.contains(.marksGroup) && phrases.mayStand(in: tokens)
  }

  /// What two words are as one: "probleem analyse" is the word that others write as one.
  func joined(_ words: UnsafeBufferPointer<UInt8>, at index: Int32 = 0) -> Token? {
    guard let entry = lexicon.entry(words), entry.kind == .content else { return nil }
    return token(entry, at: index)
  }

  /// What a word is that stands in the lexicon, or a number; nil for another.
  func known(_ word: ArraySlice<UInt8>, at index: Int32 = 0) -> Token? {
    if let entry = lexicon.entry(word) { return token(entry, at: index) }
    return NumberWords.value(ofDigits: word).map { value in
      Token(
        key: .period(UInt8(ascii: "n"), Int32(value)), weight: 0.4, kind: .number,
        value: Int32(value), word: index, stem: -1)
    }
  }

  private func append(
    _ word: ArraySlice<UInt8>, at index: Int32, _ stemmer: borrowing DutchStemmer,
    to tokens: inout [Token]
  ) {
    if let token = known(word, at: index) { return tokens.append(token) }
    // Many leave out the last letter, as they say it: "melde", "doorgeve".
    if word.count >= 5, word.last == UInt8(ascii: "e"),
      let entry = lexicon.entry((word + [UInt8(ascii: "n")])[...])
    {
      return tokens.append(token(entry, at: index))
    }
    let stem = stemmer.stem(word)
    // Three letters are too few to be a form of a word that is known.
    if word.count > 3, let number = lexicon.stem(stem[...]) {
      return tokens.append(
        Token(key: .stem(number), weight: 1, kind: .content, word: index, stem: number))
    }
    let parts = Compound.parts(of: stem[...], in: lexicon)
    for part in parts {
      tokens.append(
        Token(key: .stem(part), weight: 0.7, kind: .content, word: index, stem: part))
    }
    // A new compound is only partly known.
    if !parts.isEmpty {
      return tokens.append(.unknown(0.35, at: index))
    }
    if !MendedWords.contains(word), let near = typing.correct(word, in: lexicon) {
      var corrected = token(lexicon.entries[near], at: index)
      corrected.weight *= 0.9
      return tokens.append(corrected)
    }
    if let part = Compound.part(of: word, in: lexicon) {
      tokens.append(
        Token(key: .stem(part), weight: 0.6, kind: .content, word: index, stem: part))
      return tokens.append(.unknown(0.5, at: index))
    }
    tokens.append(.unknown(word.count <= 2 ? 0 : 1, at: index))
  }

  private func token(_ entry: Lexicon.Entry, at index: Int32) -> Token {
    switch entry.kind {
    case .number, .ordinal:
      Token(
        key: .period(UInt8(ascii: "n"), entry.value), weight: entry.value == 1 ? 0 : 0.4,
        kind: entry.kind, value: entry.value, word: index, stem: entry.stem)
    case .content, .shaping, .silent, .day, .week, .month, .year, .hour, .percent, .outside,
      .unknown:
      Token(
        key: .stem(entry.stem), weight: entry.weight, kind: entry.kind, value: entry.value,
        word: index, stem: entry.stem)
    }
  }
}
