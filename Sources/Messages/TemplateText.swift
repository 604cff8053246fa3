import ScriptText

/// Reads the text of a `regel`: words, `{naam}`, and `{{` for a brace.
struct TemplateText {
  private(set) var parts: [MessageTemplate.Part] = []
  private(set) var fault: (at: Phrase, text: String)?

  /// Adds what a phrase says; one that continues a line comes after a space.
  mutating func add(_ phrase: Phrase) {
    if !parts.isEmpty { addWords(" ") }
    var rest = phrase.bytes
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      addWords(String(decoding: rest[..<brace], as: UTF8.self))
      let after = rest[(brace + 1)...]
      if after.first == UInt8(ascii: "{") {
        addWords("{")
        rest = after.dropFirst()
        continue
      }
      let place = Phrase(line: phrase.line, bytes: rest[brace...])
      guard let end = after.firstIndex(of: UInt8(ascii: "}")) else {
        fault = (place, "Hier mist een sluitaccolade. Een gewone accolade schrijf je als {{.")
        return
      }
      guard let name = TemplateText.name(after[..<end]) else {
        fault = (place, "Tussen accolades staat een naam van kleine letters, cijfers en streepjes.")
        return
      }
      parts.append(
        .value(.init(name: name, line: phrase.line.number, column: place.column)))
      rest = after[(end + 1)...]
    }
    addWords(String(decoding: rest, as: UTF8.self))
  }

  /// The name of a value: small letters, digits, hyphens and dots; nil for anything else.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first, isSmallLetter(first),
      bytes.allSatisfy({ isSmallLetter($0) || isDigit($0) || $0 == 45 || $0 == 46 })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func addWords(_ words: String) {
    guard !words.isEmpty else { return }
    if case .words(let before) = parts.last {
      parts[parts.count - 1] = .words(before + words)
    } else {
      parts.append(.words(words))
    }
  }
}
