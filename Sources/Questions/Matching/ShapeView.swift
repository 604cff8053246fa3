/// How the samples are written: the features that `WordShapes.add` gives for the same words.
struct ShapeView: Sendable {
  let index: SubjectIndex
  /// The samples by their very words.
  let samples: SampleWords

  /// Counts all samples of `scan`.
  init(_ scan: borrowing SampleScan) {
    var counter = ShapeCounter(scan)
    var signatures: [UInt64] = []
    signatures.reserveCapacity(scan.ends.count)
    for owner in 0..<scan.ownerCount {
      counter.tally.beginOwner()
      for sample in scan.samples(of: owner) {
        signatures.append(scan.withWords(of: sample) { counter.add($0) })
      }
    }
    samples = SampleWords(signatures, scan.owners)
    index = SubjectIndex(counter.finished())
  }
}

/// What one word has by itself is worked out once for each different word; only which words follow
/// each other has to be looked up in every sample.
private struct ShapeCounter: ~Copyable {
  var tally: FeatureTally
  private var words: PlainList<Word>

  private struct Word: BitwiseCopyable {
    let letters: UInt64
    let signature: UInt64
    /// The numbers of its shapes; below 0 behind the last.
    var shapes = SIMD4<Int32>(repeating: -1)
  }

  init(_ scan: borrowing SampleScan) {
    tally = FeatureTally(capacity: scan.numbers.count / 2)
    words = PlainList(capacity: scan.words.count)
    for number in 0..<scan.words.count { add(scan.words[number]) }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    word.withUnsafeBufferPointer { letters in
      var entry = Word(
        letters: WordShapes.letters(of: letters), signature: WordScan.share(ofSignature: word))
      var place = 0
      WordShapes.forEach(of: letters) { shape in
        entry.shapes[place] = tally.number(of: shape.key)
        place += 1
      }
      words.append(entry)
    }
  }

  /// Counts a sample; returns its signature, as `WordScan.signature` makes it.
  mutating func add(_ sample: UnsafeBufferPointer<Int32>) -> UInt64 {
    tally.beginSample()
    var signature = WordScan.emptySignature
    var previous: UInt64?
    for number in sample {
      let word = words[Int(number)]
      signature &+= word.signature
      for place in 0..<4 {
        guard word.shapes[place] >= 0 else { break }
        tally.count(word.shapes[place])
      }
      if let previous { tally.count(tally.number(of: WordShapes.pair(previous, word.letters))) }
      previous = word.letters
    }
    return signature
  }

  consuming func finished() -> FeatureTally { tally }
}
