/// What the samples mean: the features that `Feature.add` gives for the same words.
struct MeaningView: Sendable {
  let index: SubjectIndex
  /// The samples by what they mean, whatever the words.
  let samples: SampleWords

  /// Counts all samples of `scan`, whose words are all known to `reader`.
  init(_ scan: borrowing SampleScan, _ reader: WordReader) {
    var counter = MeaningCounter(scan, reader)
    var samples = SampleWords.Filling(sampleCount: scan.ends.count)
    for owner in 0..<scan.ownerCount {
      counter.tally.beginOwner()
      for sample in scan.samples(of: owner) {
        samples.add(scan.withWords(of: sample) { counter.add($0) }, of: Int32(owner))
      }
    }
    index = SubjectIndex(counter.tally)
    self.samples = SampleWords(samples)
  }
}

private struct MeaningCounter: ~Copyable {
  var tally: FeatureTally
  private let lexicon: Lexicon
  private let reader: SampleReader
  private var tokens: [Token] = []
  /// For each stem the number of its feature; below 0 as long as it has none.
  private var stems: PlainList<Int32>

  init(_ scan: borrowing SampleScan, _ reader: WordReader) {
    self.reader = SampleReader(reader, scan.words)
    lexicon = reader.lexicon
    tally = FeatureTally(capacity: scan.numbers.count / 2)
    stems = PlainList(repeating: -1, count: reader.lexicon.stems.count)
  }

  /// Counts a sample; returns its signature, as `Feature.signature` makes it.
  mutating func add(_ sample: UnsafeBufferPointer<Int32>) -> UInt64 {
    tally.beginSample()
    reader.read(sample, to: &tokens)
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
    return signature
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
}
