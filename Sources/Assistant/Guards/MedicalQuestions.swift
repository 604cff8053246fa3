import ScriptText

/// Questions that invite somebody to tell what he has: the program must not want to know.
struct MedicalQuestions {
  private let words: MedicalWords
  private var patterns = WordPatterns()

  /// Looks for words that look medical, and for ways in which people ask after illness.
  init(_ words: MedicalWords) {
    self.words = words
    for pattern in DutchMedicalQuestions.patterns { patterns.append(WordPattern(pattern)) }
  }

  /// The words by which a question asks after somebody's illness; nil when it does not.
  func invitation(in question: String) -> String? {
    if let word = words.medicalWords(in: question).first { return word }
    for sentence in question.split(whereSeparator: { ".?!".contains($0) }) {
      let words = Word.words(in: String(sentence)) + [Word(typed: "", folded: "$")]
      if let match = patterns.first(in: words) { return match.words.trimming { $0 == " " } }
    }
    return nil
  }

  /// A finding at the beginning of a question, or of a choice, that asks after illness.
  func findings(in text: WrittenText, file: String) -> [Finding] {
    let isAsked: Bool =
      switch text.use {
      case .question, .label: true
      case .statement: false
      }
    guard isAsked, let first = text.lines.first,
      let words = invitation(in: text.lines.map(\.text).joined(separator: " "))
    else { return [] }
    return [
      Finding(
        code: .medicalQuestion, file: file, line: first.place.line, column: first.place.column,
        text: "'\(words)' vraagt naar iets medisch. Dat mag het programma niet weten.")
    ]
  }
}
