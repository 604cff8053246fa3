/// One line of a script that says something: no blank line, no comment.
public struct ScriptLine: Sendable {
  /// The file it stands in.
  let file: [UInt8]
  let span: LineSpan

  /// The bytes of the line without its indent and without trailing spaces; valid UTF-8.
  public var bytes: ArraySlice<UInt8> { file[span.start..<span.end] }
  /// How many spaces stand before it.
  public var indent: Int { span.indent }
  /// The line's number in the file, from 1.
  public var number: Int { span.number }

  /// The line as text, without its indent.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the line begins with `word` and a space, a colon or its end comes after it.
  public func starts(with word: StaticString) -> Bool {
    let end = span.start + word.utf8CodeUnitCount
    guard end <= span.end else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where file[span.start + offset] != word.utf8Start[offset] {
      return false
    }
    return end == span.end || file[end] == UInt8(ascii: " ") || file[end] == UInt8(ascii: ":")
  }

  /// What follows the first `count` bytes, without the spaces around it.
  public func rest(after count: Int) -> Phrase {
    Phrase(self, min(span.start + count, span.end)..<span.end).trimmed
  }
}

/// A part of a line that still knows where it stands.
public struct Phrase: Sendable {
  private let file: [UInt8]
  private let span: LineSpan
  private let first: Int32
  private let last: Int32

  /// A part of `line`: a slice of its bytes.
  public init(line: ScriptLine, bytes: ArraySlice<UInt8>) {
    self.init(line, bytes.startIndex..<bytes.endIndex)
  }

  fileprivate init(_ line: ScriptLine, _ range: Range<Int>) {
    self.init(file: line.file, span: line.span, range)
  }

  package init(file: [UInt8], span: LineSpan, _ range: Range<Int>) {
    self.file = file
    self.span = span
    first = Int32(truncatingIfNeeded: range.lowerBound)
    last = Int32(truncatingIfNeeded: range.upperBound)
  }

  private var start: Int { Int(first) }
  private var end: Int { Int(last) }

  /// The line it is part of.
  public var line: ScriptLine { ScriptLine(file: file, span: span) }
  /// Its bytes, valid UTF-8.
  public var bytes: ArraySlice<UInt8> { file[start..<end] }
  /// The part as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether its line may hold a brace; false is sure.
  package var mayHoldBraces: Bool { span.mayHoldBraces }
  /// Whether it holds nothing.
  public var isEmpty: Bool { first == last }

  /// The column of its first character in the file, in characters from 1.
  public var column: Int {
    if span.isASCII { return span.indent + start - span.start + 1 }
    return span.indent + String(decoding: file[span.start..<start], as: UTF8.self).count + 1
  }

  /// The same part without the spaces around it.
  public var trimmed: Phrase { part(start..<end) }

  /// The trimmed parts between the separators, empty ones too.
  public func split(on separator: UInt8) -> [Phrase] {
    var parts: [Phrase] = []
    var start = start
    for index in start..<end where file[index] == separator {
      parts.append(part(start..<index))
      start = index + 1
    }
    parts.append(part(start..<end))
    return parts
  }

  /// The trimmed parts before and after the first `separator`; nil when it is not there.
  public func cut(at separator: StaticString) -> (before: Phrase, after: Phrase)? {
    let width = separator.utf8CodeUnitCount
    guard end - start >= width else { return nil }
    for place in start...(end - width) where holds(separator, at: place) {
      return (part(start..<place), part((place + width)..<end))
    }
    return nil
  }

  private func holds(_ word: StaticString, at place: Int) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount where file[place + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  private func part(_ range: Range<Int>) -> Phrase {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, file[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, file[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return Phrase(file: file, span: span, start..<end)
  }
}
