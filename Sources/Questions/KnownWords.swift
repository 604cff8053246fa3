extension QuestionIndex {
  /// Whether a word in small letters has a place in the language of the questions.
  public func knows(_ word: String) -> Bool {
    reader.lexicon.entry(Array(word.utf8)[...]) != nil
  }
}
