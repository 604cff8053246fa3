/// Where a line of a script stands among the bytes of its file: plain numbers, so that a reader can
/// hand on thousands of them without a cost.
package struct LineSpan: Sendable {
  /// Its first byte, behind the indent.
  package let start: Int
  /// The place behind its last byte, before trailing spaces.
  package let end: Int
  /// How many spaces stand before it.
  package let indent: Int
  /// Its number in the file, from 1.
  package let number: Int
  /// Whether every character of it is one byte.
  package let isASCII: Bool
  /// Whether it may hold a brace.
  package let mayHoldBraces: Bool
}

/// Goes through the bytes of a file, line by line and eight bytes at a time.
struct LineScan {
  /// The line without its end: where it begins, where it ends, and what is unusual in it.
  private(set) var start: Int
  private(set) var end = 0
  /// Whether a byte is above 0x7F.
  private(set) var hasHighBytes = false
  /// Whether a byte is a control character; 0x7F tells of itself as a brace.
  private(set) var hasControls = false
  /// Whether a byte is a brace or another of the last five of ASCII.
  private(set) var hasBraces = false
  private let bytes: UnsafeBufferPointer<UInt8>
  private var next: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    self.start = start
    next = start
  }

  /// Goes to the next line; false behind the last.
  mutating func advance() -> Bool {
    guard next < bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
    start = next
    var (high, low, special): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var index = next
    var isFound = false
    while !isFound, index + 8 <= bytes.count {
      var word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let feeds = word ^ LineScan.each(0x0A)
      let found = (feeds &- LineScan.each(0x01)) & ~feeds & LineScan.each(0x80)
      if found != 0 {
        // What comes behind the line end belongs to the next line; spaces are nothing unusual.
        let count = found.trailingZeroBitCount / 8
        let mask = (UInt64(1) << UInt64(count * 8)) &- 1
        word = word & mask | LineScan.each(0x20) & ~mask
        index += count
        isFound = true
      } else {
        index += 8
      }
      high |= word
      low |= (word &- LineScan.each(0x20)) & ~word
      special |= (word & LineScan.each(0x7F)) &+ LineScan.each(0x05)
    }
    while !isFound, index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A {
        isFound = true
      } else {
        high |= UInt64(byte)
        low |= byte < 0x20 ? 0x80 : 0
        special |= byte & 0x7F >= 0x7B ? 0x80 : 0
        index += 1
      }
    }
    end = index
    next = index + 1
    hasHighBytes = high & LineScan.each(0x80) != 0
    hasControls = low & LineScan.each(0x80) != 0
    hasBraces = special & LineScan.each(0x80) != 0
    return true
  }

  /// The same byte eight times.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
