import ScriptText

/// A word of a text, and where it stands.
struct PlacedWord {
  let phrase: Phrase
  let range: Range<Int>

  var bytes: ArraySlice<UInt8> { phrase.bytes[range] }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var place: ScriptPlace { Phrase(line: phrase.line, bytes: bytes).place }

  /// Whether the word is this one, in small letters or with capitals.
  func isWord(_ other: StaticString) -> Bool {
    guard range.count == other.utf8CodeUnitCount else { return false }
    return zip(bytes, 0...).allSatisfy { byte, offset in
      Bytes.lowercased(byte) == other.utf8Start[offset]
    }
  }
}

/// The sentences of a text, each a list of words.
///
/// A value between braces counts as one word: nobody knows how long it will be. What stands between
/// quotation marks is somebody else's, but it is read all the same.
struct Sentences {
  private(set) var all: [[PlacedWord]] = []
  /// Whether a quotation mark, or an apostrophe, stands in the text.
  let hasQuotes: Bool
  private var current: [PlacedWord] = []

  init(_ text: WrittenText) {
    hasQuotes = text.lines.contains { $0.bytes.contains(where: Bytes.isQuote) }
    for line in text.lines { read(line) }
    close()
  }

  private mutating func read(_ phrase: Phrase) {
    let bytes = phrase.bytes
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "{") {
        var end = index
        while end < bytes.endIndex, bytes[end] != UInt8(ascii: "}") { end += 1 }
        let after = min(end + 1, bytes.endIndex)
        current.append(PlacedWord(phrase: phrase, range: index..<after))
        index = after
      } else if Bytes.isWordPart(bytes[index]) {
        let start = index
        while index < bytes.endIndex, Bytes.continuesWord(bytes, at: index) { index += 1 }
        current.append(PlacedWord(phrase: phrase, range: start..<index))
      } else {
        if Bytes.endsSentence(bytes, at: index) { close() }
        index += 1
      }
    }
  }

  private mutating func close() {
    if !current.isEmpty { all.append(current) }
    current = []
  }
}

/// Letters and marks, as bytes: a whole folder of texts is read in a few milliseconds.
enum Bytes {
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// A letter (with an accent too), a digit.
  static func isWordPart(_ byte: UInt8) -> Bool {
    let lower = lowercased(byte)
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte >= 0x80
  }

  /// Whether the word goes on here: "collega's", "HR-adviseur", "2.4.1" and "09:30" are one word.
  static func continuesWord(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    if isWordPart(bytes[index]) { return true }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "/"):
      return index + 1 < bytes.endIndex && isWordPart(bytes[index + 1])
    default: return false
    }
  }

  /// A single or a double quotation mark.
  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// A full stop, question mark or exclamation mark.
  static func endsSentence(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }
}
