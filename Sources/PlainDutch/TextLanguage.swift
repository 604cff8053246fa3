public import ScriptText

/// Everything about the language of texts at once, so that each is cut into sentences once.
public enum TextLanguage {
  /// Where texts for one reader speak to him in the wrong way, where their sentences are too long,
  /// and which of their words have a better one.
  public static func findings(
    in texts: [WrittenText], file: String, address: Address, unwanted: UnwantedWords
  ) -> [Finding] {
    let sentences = texts.map { Sentences($0) }
    return address.findings(in: sentences, file: file)
      + sentences.flatMap {
        LongSentences.findings(in: $0, file: file) + unwanted.findings(in: $0, file: file)
      }
  }
}
