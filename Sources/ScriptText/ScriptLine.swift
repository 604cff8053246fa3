/// One line of a script that says something: no blank line, no comment.
public struct ScriptLine: Sendable {
  /// The bytes of the line without its indent and without trailing spaces; valid UTF-8.
  public let bytes: ArraySlice<UInt8>
  /// How many spaces stand before it.
  public let indent: Int
  /// The line's number in the file, from 1.
  public let number: Int

  /// The line as text, without its indent.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the line begins with `word` and a space, a colon or its end comes after it.
  public func starts(with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    var index = bytes.startIndex
    for offset in 0..<count {
      guard bytes[index] == word.utf8Start[offset] else { return false }
      index += 1
    }
    return index == bytes.endIndex || bytes[index] == UInt8(ascii: " ")
      || bytes[index] == UInt8(ascii: ":")
  }

  /// What follows the first `count` bytes, without the spaces around it.
  public func rest(after count: Int) -> Phrase {
    Phrase(line: self, bytes: bytes.dropFirst(count)).trimmed
  }
}

/// A part of a line that still knows where it stands.
public struct Phrase: Sendable {
  /// The line it is part of.
  public let line: ScriptLine
  /// Its bytes, valid UTF-8.
  public let bytes: ArraySlice<UInt8>

  /// A part of `line`.
  public init(line: ScriptLine, bytes: ArraySlice<UInt8>) {
    self.line = line
    self.bytes = bytes
  }

  /// The part as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether it holds nothing.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The column of its first character in the file, in characters from 1.
  public var column: Int {
    let before = line.bytes[line.bytes.startIndex..<bytes.startIndex]
    return line.indent + String(decoding: before, as: UTF8.self).count + 1
  }

  /// The same part without the spaces around it.
  public var trimmed: Phrase {
    var part = bytes
    while let first = part.first, first == UInt8(ascii: " ") { part = part.dropFirst() }
    while let last = part.last, last == UInt8(ascii: " ") { part = part.dropLast() }
    return Phrase(line: line, bytes: part)
  }

  /// The trimmed parts between the separators, empty ones too.
  public func split(on separator: UInt8) -> [Phrase] {
    bytes.split(separator: separator, omittingEmptySubsequences: false).map {
      Phrase(line: line, bytes: $0).trimmed
    }
  }

  /// The trimmed parts before and after the first `separator`; nil when it is not there.
  public func cut(at separator: StaticString) -> (before: Phrase, after: Phrase)? {
    let width = separator.utf8CodeUnitCount
    guard bytes.count >= width else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - width) {
      var matches = true
      for offset in 0..<width where bytes[start + offset] != separator.utf8Start[offset] {
        matches = false
        break
      }
      guard matches else { continue }
      return (
        Phrase(line: line, bytes: bytes[bytes.startIndex..<start]).trimmed,
        Phrase(line: line, bytes: bytes[(start + width)...]).trimmed
      )
    }
    return nil
  }
}
