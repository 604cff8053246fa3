/// What the samples mean: the features that `Feature.add` gives for the same words.
struct MeaningView: Sendable {
  let index: SubjectIndex
  /// The samples by what they mean, whatever the words.
  let samples: SampleWords

  /// Counts all samples of `scan`, whose words are all known to `reader`.
  ///
  /// Reading takes most of the time that an index takes, so two threads do half each.
  init(_ scan: borrowing SampleScan, _ reader: WordReader) {
    let samples = SampleReader(reader, scan.words)
    let middle = scan.middle
    let last = scan.ownerCount
    let halves = TwoThreads.run {
      MeaningCounter(scan, 0..<middle, samples, reader.lexicon)
    } _: {
      MeaningCounter(scan, middle..<last, samples, reader.lexicon)
    }
    self.init(scan, halves.first, halves.second)
  }

  private init(
    _ scan: borrowing SampleScan, _ first: consuming MeaningCounter,
    _ second: borrowing MeaningCounter
  ) {
    samples = SampleWords(first.signatures + second.signatures, scan.owners)
    first.tally.append(second.tally)
    index = SubjectIndex(first.finished())
  }
}

/// What some onderwerpen mean, counted.
private struct MeaningCounter: ~Copyable, Sendable {
  var tally: FeatureTally
  /// For each sample its signature, as `Feature.signature` makes it.
  private(set) var signatures: [UInt64] = []
  private let lexicon: Lexicon
  /// For each stem the number of its feature; below 0 as long as it has none.
  private var stems: PlainList<Int32>

  init(
    _ scan: borrowing SampleScan, _ owners: Range<Int>, _ reader: borrowing SampleReader,
    _ lexicon: Lexicon
  ) {
    self.lexicon = lexicon
    tally = FeatureTally(capacity: scan.numbers.count / 8)
    stems = PlainList(repeating: -1, count: lexicon.stems.count)
    var tokens: [Token] = []
    for owner in owners {
      tally.beginOwner()
      for sample in scan.samples(of: owner) {
        scan.withWords(of: sample) { reader.read($0, to: &tokens) }
        add(tokens)
      }
    }
  }

  private mutating func add(_ tokens: [Token]) {
    tally.beginSample()
    var signature: UInt64 = 0
    var previous: FeatureKey?
    for token in tokens where token.weight > 0 {
      signature &+= count(token.key)
      if token.stem >= 0 {
        for place in lexicon.partPlaces(of: token.stem) {
          signature &+= count(.stem(lexicon.parts[place]))
        }
      }
      if let previous { tally.count(tally.number(of: .pair(previous, token.key))) }
      previous = token.key
    }
    signatures.append(signature)
  }

  /// Counts a word of a sample; returns what it adds to the signature.
  private mutating func count(_ key: FeatureKey) -> UInt64 {
    let isNew = tally.count(number(of: key))
    return isNew && !key.tellsSpeaker ? Feature.share(ofSignature: key) : 0
  }

  private mutating func number(of key: FeatureKey) -> Int32 {
    guard key.isStem else { return tally.number(of: key) }
    let stem = Int(key.bits)
    if stems[stem] < 0 { stems[stem] = tally.number(of: key) }
    return stems[stem]
  }

  consuming func finished() -> FeatureTally { tally }
}
