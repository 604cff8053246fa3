public import ScriptText

/// Sentences that are too long to be read in a hurry.
public enum LongSentences {
  /// How many words a sentence may have.
  public static let mostWords = 15

  /// The long sentences of a text, each at its first word.
  public static func findings(in text: WrittenText, file: String) -> [Finding] {
    findings(in: Sentences(text), file: file)
  }

  static func findings(in text: Sentences, file: String) -> [Finding] {
    text.all.filter { $0.count > mostWords }.compactMap { words in
      words.first.map { first in
        Finding(
          code: .longSentence, file: file, line: first.place.line, column: first.place.column,
          text:
            "Deze zin heeft \(words.count) woorden. Maak er korte zinnen van: hooguit \(mostWords)."
        )
      }
    }
  }
}
