import ScriptText

/// Words that look medical.
///
/// They may be innocent ("knie van de weg"), so they are only pointed out.
struct MedicalWords: Sendable {
  private var patterns: [WordPattern] = []
  private var innocent: [WordPattern] = []

  /// Reads `woorden.medisch`: a word a line, "niet WORD" for a word that is never medical.
  init(_ bytes: [UInt8]) {
    for line in ScriptFile(name: "woorden.medisch", bytes: bytes).lines {
      if line.starts(with: "niet") {
        innocent.append(WordPattern(line.rest(after: 4).text))
      } else {
        patterns.append(WordPattern(line.text))
      }
    }
  }

  /// The first word of a line that looks medical, as it was typed; nil when there is none.
  func firstMedicalWord(in line: String) -> String? {
    let words = Word.words(in: line).filter { word in
      !innocent.contains { $0.match(in: [word]) != nil }
    }
    for index in words.indices {
      for pattern in patterns {
        if let match = pattern.match(in: Array(words[index...].prefix(3))) { return match }
      }
    }
    return nil
  }
}
