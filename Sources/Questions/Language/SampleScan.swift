/// All samples as numbers of words: each different word is kept, and later looked at, once.
///
/// The words are those of `WordScan`, which reads what is not just small letters.
struct SampleScan: ~Copyable, Sendable {
  /// The different words, in the order in which they came.
  private(set) var words = WordTable(capacity: 8192)
  /// The numbers of the words of all samples.
  private(set) var numbers: PlainList<Int32>
  /// For each sample where its words end.
  private(set) var ends: PlainList<Int32>
  /// For each onderwerp its first sample.
  private var firsts: [Int] = []

  init(sampleCount: Int) {
    numbers = PlainList(capacity: sampleCount * 8)
    ends = PlainList(capacity: sampleCount)
  }

  /// Goes on with the next onderwerp, from none to the first.
  mutating func beginOwner() { firsts.append(ends.count) }

  /// Adds a sample of the onderwerp that was begun last.
  mutating func append(_ text: some Collection<UInt8>) {
    let isRead: Void? = text.withContiguousStorageIfAvailable { read($0) }
    if isRead == nil { Array(text).withUnsafeBufferPointer { read($0) } }
    ends.append(Int32(numbers.count))
  }

  /// How many onderwerpen there are.
  var ownerCount: Int { firsts.count }

  /// For each sample the number of its onderwerp.
  var owners: [Int32] {
    (0..<ownerCount).flatMap { repeatElement(Int32($0), count: samples(of: $0).count) }
  }

  /// The numbers of the samples of an onderwerp.
  func samples(of owner: Int) -> Range<Int> {
    firsts[owner]..<(owner + 1 < firsts.count ? firsts[owner + 1] : ends.count)
  }

  /// The first onderwerp behind half of all words.
  var middle: Int {
    (0..<ownerCount).first { range(of: samples(of: $0)).upperBound * 2 > numbers.count }
      .map { $0 + 1 } ?? 0
  }

  /// Where the words of some samples stand in `numbers`.
  func range(of samples: Range<Int>) -> Range<Int> {
    let start = samples.lowerBound == 0 ? 0 : Int(ends[samples.lowerBound - 1])
    return start..<(samples.isEmpty ? start : Int(ends[samples.upperBound - 1]))
  }

  /// Lends the numbers of the words of one sample.
  func withWords<Result>(
    of sample: Int, _ body: (UnsafeBufferPointer<Int32>) -> Result
  ) -> Result {
    numbers.withValues(in: range(of: sample..<sample + 1), body)
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    // A longer text may have more words than are read of it.
    guard text.count <= WordScan.maximumWords else { return readAny(text) }
    let first = numbers.count
    var place = 0
    while place < text.count {
      var end = place
      while end < text.count, Self.isSmallLetter(text[end]) { end += 1 }
      guard end - place <= WordScan.maximumLength, end == text.count || Self.divides(text[end])
      else {
        numbers.removeAll(from: first)
        return readAny(text)
      }
      if end > place { insert(UnsafeBufferPointer(rebasing: text[place..<end])) }
      place = end + 1
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  /// Whether a byte only stands between words: no capital, digit, percent sign or part of an accent.
  private static func divides(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: " ") { return true }
    return byte < 0x80 && !isSmallLetter(byte | 0x20) && byte &- UInt8(ascii: "0") > 9
      && byte != UInt8(ascii: "%")
  }

  private mutating func readAny(_ text: UnsafeBufferPointer<UInt8>) {
    let scan = WordScan(text)
    scan.bytes.withUnsafeBufferPointer { bytes in
      for word in scan.words { insert(UnsafeBufferPointer(rebasing: bytes[word])) }
    }
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>) {
    numbers.append(Int32(words.insert(word)))
  }
}
