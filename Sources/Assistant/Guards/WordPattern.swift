/// A phrase of a word list: words that stand next to each other, with * for the rest of a word and
/// _ for any one word.
struct WordPattern: Sendable {
  private enum Part: Sendable {
    case word(String)
    case beginning(String)
    case end(String)
    case inside(String)
    case any

    init(_ text: String) {
      switch (text.hasPrefix("*"), text.hasSuffix("*")) {
      case (true, true): self = .inside(String(text.dropFirst().dropLast()))
      case (true, false): self = .end(String(text.dropFirst()))
      case (false, true): self = .beginning(String(text.dropLast()))
      case (false, false): self = text == "_" ? .any : .word(text)
      }
    }

    func matches(_ word: String) -> Bool {
      switch self {
      case .word(let text): word == text
      case .beginning(let text): word.utf8.starts(with: text.utf8)
      case .end(let text): word.utf8.reversed().starts(with: text.utf8.reversed())
      case .inside(let text): WordPattern.contains(word, text)
      case .any: true
      }
    }
  }

  private let parts: [Part]

  init(_ text: String) {
    parts = text.foldedLetters.split(separator: " ").map { Part(String($0)) }
  }

  /// The words from `start` on that match, as they were typed; nil when they do not.
  func match(startingAt start: Int, in words: [Word]) -> String? {
    guard !parts.isEmpty, start + parts.count <= words.count else { return nil }
    for offset in parts.indices where !parts[offset].matches(words[start + offset].folded) {
      return nil
    }
    return words[start..<(start + parts.count)].map(\.typed).joined(separator: " ")
  }

  /// The first byte of all words at which it can match; nil when there are more such bytes.
  var firstByte: UInt8? {
    switch parts.first {
    case .word(let text), .beginning(let text):
      // A letter with an accent can be written in two ways.
      text.utf8.first.flatMap { $0 < 0x80 ? $0 : nil }
    case .end, .inside, .any, nil: nil
    }
  }

  private static func contains(_ word: String, _ part: String) -> Bool {
    let letters = word.utf8
    return part.isEmpty || letters.indices.contains { letters[$0...].starts(with: part.utf8) }
  }
}

/// A word of a line, as typed and in small letters.
struct Word: Sendable {
  let typed: String
  let folded: String

  /// The words of a line: runs of letters, digits and hyphens.
  static func words(in line: String) -> [Word] {
    asciiWords(in: line) ?? allWords(in: line)
  }

  /// The words of a line of ASCII, as nearly every line is; nil for another line.
  private static func asciiWords(in line: String) -> [Word]? {
    var line = line
    return line.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var words: [Word] = []
      var start = 0
      while start < bytes.count {
        guard isPart(bytes[start]) else {
          start += 1
          continue
        }
        var end = start + 1
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        var (first, last) = (start, end)
        while first < last, isMark(bytes[first]) { first += 1 }
        while first < last, isMark(bytes[last - 1]) { last -= 1 }
        if first < last {
          let typed = String(
            decoding: UnsafeBufferPointer(rebasing: bytes[first..<last]), as: UTF8.self)
          words.append(Word(typed: typed, folded: typed.lowercased()))
        }
        start = end
      }
      return words
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: isMark(byte)
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func allWords(in line: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    func finish() {
      let trimmed = current.trimming { $0 == "-" || $0 == "'" }
      if !trimmed.isEmpty { words.append(Word(typed: trimmed, folded: trimmed.foldedLetters)) }
      current = ""
    }
    for character in line {
      if character.isLetter || character.isNumber || character == "-" || character == "'" {
        current.append(character)
      } else {
        finish()
      }
    }
    finish()
    return words
  }
}

private let accents: [Character: Character] = [
  "á": "a", "à": "a", "ä": "a", "â": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i",
  "ì": "i", "ï": "i", "î": "i", "ó": "o", "ò": "o", "ö": "o", "ô": "o", "ú": "u", "ù": "u",
  "ü": "u", "û": "u", "ç": "c",
]

extension String {
  /// Small letters without accents: "Dóód" is "dood".
  var foldedLetters: String {
    let small = lowercased()
    // Nearly every word is ASCII, and has no accents to look for.
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    return String(small.map { accents[$0] ?? $0 })
  }

  /// The text without the characters at its ends that `unwanted` names.
  func trimming(_ unwanted: (Character) -> Bool) -> String {
    var part = self[...]
    while let first = part.first, unwanted(first) { part = part.dropFirst() }
    while let last = part.last, unwanted(last) { part = part.dropLast() }
    return String(part)
  }
}
