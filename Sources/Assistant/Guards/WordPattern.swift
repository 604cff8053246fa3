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

  /// The words that match, as they were typed; nil when none do.
  func match(in words: [Word]) -> String? {
    for start in words.indices {
      if let match = match(startingAt: start, in: words) { return match }
    }
    return nil
  }

  /// The words from `start` on that match, as they were typed; nil when they do not.
  func match(startingAt start: Int, in words: [Word]) -> String? {
    guard !parts.isEmpty, start + parts.count <= words.count else { return nil }
    for offset in parts.indices where !parts[offset].matches(words[start + offset].folded) {
      return nil
    }
    return words[start..<(start + parts.count)].map(\.typed).joined(separator: " ")
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
