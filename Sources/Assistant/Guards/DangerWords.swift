import ScriptText

/// Words of acute danger: whoever types them needs a telephone number, now.
struct DangerWords: Sendable {
  /// The list among the scripts.
  static let file = "woorden.gevaar"

  /// Which number is needed.
  enum Danger: Sendable {
    /// Thoughts of suicide.
    case suicide
    /// Another danger to life.
    case emergency
  }

  private var patterns = WordPatterns()
  /// What each of the patterns is about.
  private var dangers: [Danger] = []
  /// Lines that are not understood, and a list that says nothing.
  private(set) var findings: [Finding]

  /// Reads `woorden.gevaar`: "113: words" or "112: words" a line.
  init(_ bytes: [UInt8], name: String = DangerWords.file) {
    let file = ScriptFile(name: name, bytes: bytes)
    findings = file.findings
    defer { if patterns.isEmpty { findings.append(WordLists.empty(file)) } }
    for line in file.lines {
      guard let (number, words) = line.rest(after: 0).cut(at: ":"),
        ["112", "113"].contains(number.text), !words.isEmpty
      else {
        findings.append(
          file.finding(.syntax, at: line.rest(after: 0), "Schrijf: 112: woorden, of 113: woorden.")
        )
        continue
      }
      let danger: Danger = number.text == "113" ? .suicide : .emergency
      patterns.append(WordPattern(words.text))
      dangers.append(danger)
    }
  }

  /// The danger that a line speaks of; thoughts of suicide come first.
  func danger(in line: String) -> Danger? {
    let words = Word.words(in: line)
    var found: Danger?
    for start in words.indices {
      for place in patterns.candidates(at: words[start])
      where patterns.all[place].match(startingAt: start, in: words) != nil {
        if dangers[place] == .suicide { return .suicide }
        found = dangers[place]
      }
    }
    return found
  }
}
