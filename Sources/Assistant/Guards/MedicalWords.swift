import ScriptText

/// Words that look medical.
///
/// They may be innocent ("knie van de weg"), so they are only pointed out.
struct MedicalWords: Sendable {
  /// The list among the scripts.
  static let file = "woorden.medisch"

  private var patterns = WordPatterns()
  private var innocent = WordPatterns()
  /// Lines that are not understood, and a list that says nothing.
  private(set) var findings: [Finding]

  /// Reads `woorden.medisch`: a word a line, "niet WORD" for a word that is never medical.
  init(_ bytes: [UInt8], name: String = MedicalWords.file) {
    let file = ScriptFile(name: name, bytes: bytes)
    findings = file.findings
    for line in file.lines {
      if line.starts(with: "niet") {
        innocent.append(WordPattern(line.rest(after: 4).text))
      } else {
        patterns.append(WordPattern(line.text))
      }
    }
    if patterns.isEmpty { findings.append(WordLists.empty(file)) }
  }

  /// The words of a line that look medical, as they were typed, each once.
  func medicalWords(in line: String) -> [String] {
    let words = Word.words(in: line).filter { !innocent.match($0) }
    var found: [String] = []
    for index in words.indices {
      for place in patterns.candidates(at: words[index]) {
        guard let match = patterns.all[place].match(startingAt: index, in: words),
          !found.contains(match)
        else { continue }
        found.append(match)
      }
    }
    return found
  }
}
