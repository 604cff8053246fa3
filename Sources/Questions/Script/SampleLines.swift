import ScriptText

/// The lines of a file that are samples, and which of them stand twice in one onderwerp.
///
/// Nine lines of ten are samples, so nothing is made of one but its place.
struct SampleLines: ~Copyable {
  /// A sample: which onderwerp of the file has it, and which of its lines it is.
  struct Line: BitwiseCopyable, Sendable {
    let owner: Int32
    let line: Int32
    let place: BytePlace
  }

  private(set) var lines: PlainList<Line>
  private var keys: NumberTable.Filling
  /// The sample that has each of the keys.
  private var firsts: PlainList<BytePlace>

  /// No lines yet; `count` is how many a file may have.
  init(count: Int) {
    lines = PlainList(capacity: count)
    keys = NumberTable.Filling(capacity: count)
    firsts = PlainList(capacity: count)
  }

  /// Adds a line, unless its onderwerp has the same sample already; whether it was added.
  mutating func add(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = Self.text(line.place, bytes)
    let number = keys.insert(
      WordKey(UnsafeRawBufferPointer(text)).hash &+ UInt64(line.owner) &* 0x9E37_79B9_7F4A_7C15)
    if number == firsts.count {
      firsts.append(line.place)
    } else if Self.text(firsts[number], bytes).elementsEqual(text) {
      return false
    }
    lines.append(line)
    return true
  }

  private static func text(
    _ place: BytePlace, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[place.range])
  }

  /// Where the sample of a line stands: behind "vraag"; nil when the line is no sample.
  static func place(of span: LineSpan, in bytes: UnsafeBufferPointer<UInt8>) -> BytePlace? {
    guard span.indent == 0, span.end - span.start >= keyword.count else { return nil }
    for offset in keyword.indices where bytes[span.start + offset] != keyword[offset] {
      return nil
    }
    var start = span.start + keyword.count
    if start < span.end, bytes[start] != UInt8(ascii: " "), bytes[start] != UInt8(ascii: ":") {
      return nil
    }
    while start < span.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return BytePlace(start..<span.end)
  }

  private static let keyword = Array("vraag".utf8)
}
