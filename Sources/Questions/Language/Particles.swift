/// Verbs whose first part stands apart: "ik vraag het morgen aan" and "om aan te vragen" hold the
/// word "aanvragen".
struct Particles: Sendable {
  /// The stems of the words that are split off from verbs.
  private let particles: [Int32]
  /// The joined verbs, by the stems of their two parts.
  private let pairs: NumberTable
  /// For each pair the stem of the joined verb.
  private let joined: [Int32]
  private let to: Int32
  private static let reach = 7

  init(_ lexicon: Lexicon) {
    var pairs = NumberTable.Filling(capacity: 256)
    var joined: [Int32] = []
    let particles = Participle.separable.compactMap { word in
      lexicon.stem(word[...]).map { (word, $0) }
    }
    // Asked by the first letter, because every stem comes by.
    var byLetter: [[(word: [UInt8], stem: Int32)]] = Array(repeating: [], count: 256)
    for (word, stem) in particles { byLetter[Int(word[0])].append((word, stem)) }
    for number in 0..<lexicon.stems.count {
      let whole = lexicon.stems[number]
      guard whole.count >= 6, let first = whole.first else { continue }
      for (word, particle) in byLetter[Int(first)] where whole.starts(with: word) {
        guard let verb = lexicon.stem(whole.dropFirst(word.count)) else { continue }
        if pairs.insert(Self.key(particle, verb)) == joined.count { joined.append(Int32(number)) }
      }
    }
    self.particles = particles.map(\.1)
    self.pairs = NumberTable(pairs)
    self.joined = joined
    to = lexicon.stem(Array("te".utf8)[...]) ?? -2
  }

  func addTraits(to traits: inout StemTraits) {
    for stem in particles { traits.add(.isParticle, to: Int(stem)) }
  }

  private static func key(_ particle: Int32, _ verb: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: particle)) << 32 | UInt64(UInt32(bitPattern: verb))
  }

  /// Puts the joined verb in the place of the verb; `traits` are those of each stem.
  ///
  /// Tells whether there was one.
  func join(_ tokens: inout [Token], _ traits: StemTraits) -> Bool {
    var isChanged = false
    for index in tokens.indices {
      let stem = tokens[index].stem
      guard traits[stem].contains(.isParticle),
        let (place, verb) = verb(for: stem, around: index, in: tokens)
      else { continue }
      tokens[place].stem = verb
      tokens[place].key = .stem(verb)
      tokens[place].kind = .content
      tokens[place].weight = 1
      if tokens[index].kind != .content { tokens[index].weight = 0 }
      isChanged = true
    }
    return isChanged
  }

  private func verb(
    for particle: Int32, around index: Int, in tokens: [Token]
  ) -> (place: Int, stem: Int32)? {
    if index + 2 < tokens.count, tokens[index + 1].stem == to,
      let verb = joined(particle, tokens[index + 2])
    {
      return (index + 2, verb)
    }
    var place = index - 1
    while place >= 0, place >= index - Self.reach {
      if let verb = joined(particle, tokens[place]) { return (place, verb) }
      place -= 1
    }
    return nil
  }

  private func joined(_ particle: Int32, _ token: Token) -> Int32? {
    guard token.stem >= 0, token.kind == .content else { return nil }
    return pairs.find(Self.key(particle, token.stem)).map { joined[$0] }
  }
}
