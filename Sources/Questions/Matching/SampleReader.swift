/// Reads samples that are numbers of words: what a word is by itself was found out once.
///
/// It reads a sample as `WordReader` reads a question in the same words.
struct SampleReader: ~Copyable, Sendable {
  private let reader: WordReader
  private let words: WordTable
  private var facts: PlainList<Word>

  private struct Word: BitwiseCopyable, Sendable {
    /// What it is by itself.
    let token: Token
    let ends: WordEnds
  }

  /// A reader of samples in `words`, which all are known to `reader`.
  init(_ reader: WordReader, _ words: WordTable) {
    self.reader = reader
    self.words = words
    facts = PlainList(capacity: words.count)
    for number in 0..<words.count {
      let word = words[number]
      facts.append(
        Word(token: reader.known(word) ?? .unknown(0, at: 0), ends: WordEnds(word)))
    }
  }

  /// Puts what a sample says in `read`.
  func read(_ sample: UnsafeBufferPointer<Int32>, to read: inout [Token]) {
    read.removeAll(keepingCapacity: true)
    var index = 0
    while index < sample.count {
      let word = facts[Int(sample[index])]
      if index + 1 < sample.count,
        reader.lexicon.letters.mayHold(word.ends, facts[Int(sample[index + 1])].ends),
        let token = joined(Int(sample[index]), Int(sample[index + 1]))
      {
        read.append(token)
        index += 2
      } else {
        read.append(word.token)
        index += 1
      }
    }
    reader.interpret(&read)
  }

  /// What two words are as one; nil when together they are none.
  private func joined(_ first: Int, _ second: Int) -> Token? {
    let (head, tail) = (words[first], words[second])
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: head.count + tail.count) {
      _ = $0[..<head.count].initialize(fromContentsOf: head)
      _ = $0[head.count...].initialize(fromContentsOf: tail)
      return reader.joined(UnsafeBufferPointer($0))
    }
  }
}
