/// Reads samples that are numbers of words: what a word is by itself was found out once.
///
/// It reads a sample as `WordReader` reads a question in the same words.
struct SampleReader {
  private let reader: WordReader
  private let words: WordTable
  /// What each different word is by itself.
  private let tokens: [Token]
  private let ends: [WordEnds]

  /// A reader of samples in `words`, which all are known to `reader`.
  init(_ reader: WordReader, _ words: WordTable) {
    self.reader = reader
    self.words = words
    tokens = (0..<words.count).map { reader.known(words[$0]) ?? .unknown(0, at: 0) }
    ends = (0..<words.count).map { WordEnds(words[$0]) }
  }

  /// Puts what a sample says in `read`.
  func read(_ sample: UnsafeBufferPointer<Int32>, to read: inout [Token]) {
    read.removeAll(keepingCapacity: true)
    var index = 0
    while index < sample.count {
      let word = Int(sample[index])
      if index + 1 < sample.count {
        let next = Int(sample[index + 1])
        if reader.lexicon.letters.mayHold(ends[word], ends[next]),
          let token = reader.joined(words[word] + words[next])
        {
          read.append(token)
          index += 2
          continue
        }
      }
      read.append(tokens[word])
      index += 1
    }
    reader.interpret(&read)
  }
}
