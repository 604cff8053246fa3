/// Finds the whole phrases that a line can become; a phrase may hold spaces.
struct PhraseCompletion {
  private var matches: [String] = []
  private var index = 0

  /// Collects the phrases that begin as the line does, capitals and leading spaces apart.
  mutating func begin(line: String, phrases: [String]) {
    let start = line.drop { $0 == " " }.lowercased()
    var seen: Set<String> = []
    matches = phrases.filter { phrase in
      phrase.lowercased().hasPrefix(start) && seen.insert(phrase).inserted
    }
    index = 0
  }

  /// The next phrase; nil after the last.
  mutating func next() -> String? {
    guard index < matches.count else { return nil }
    defer { index += 1 }
    return matches[index]
  }

  /// The phrases as a list for the screen, one a line, not too many.
  static func list(_ phrases: [String], width: Int) -> ByteBuffer {
    let mostShown = 20
    let wrapper = TextWrapper(width: width, hasStyle: false)
    let out = ByteBuffer()
    out.append(0x0A)
    for phrase in phrases.prefix(mostShown) {
      wrapper.write(ScreenText.line(phrase), after: .spaces, to: out)
    }
    if phrases.count > mostShown {
      wrapper.write(TerminalWords.more(phrases.count - mostShown), after: .spaces, to: out)
    }
    return out
  }
}
