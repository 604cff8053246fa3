/// The lines of a file in `inzage`, proven one by one.
struct InzageScan {
  /// The lines that are right, in order.
  private(set) var lines: [InzageLine] = []
  /// The numbers, from 1, of lines that were changed, or before which one is missing.
  private(set) var wrong: [Int] = []
  /// Where the last right line ends.
  private(set) var endOfGoodLines = 0
  /// The number and the hash of the last right line; nil when there is none.
  private(set) var lastGood: (number: Int, digits: [UInt8])?
  /// The format of a line that a newer program wrote; nil when there is none.
  private(set) var newerFormat: Int?

  init(_ bytes: [UInt8], chain: InzageChain) {
    var previous: [UInt8]?
    var start = 0
    var place = 0
    var expected = 1
    while start < bytes.count {
      place += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      let digits = InzageChain.digits(of: line).map(Array.init)
      let read = try? InzageLine.decode(line)
      if let read, read.format > InzageLine.currentFormat { newerFormat = read.format }
      if end < bytes.count, chain.isValid(line, after: previous), let read, let digits,
        read.number == expected
      {
        lines.append(read)
        endOfGoodLines = end + 1
        lastGood = (read.number, digits)
      } else {
        wrong.append(place)
      }
      expected = (read?.number ?? expected) + 1
      previous = digits ?? previous
      start = end + 1
    }
  }
}
