/// Words that a Dutch question begins with.
public enum QuestionWords {
  static func begins(_ word: ArraySlice<UInt8>) -> Bool {
    all.contains { word.elementsEqual($0.utf8) }
  }

  /// Whether a line that begins with this word asks something.
  ///
  /// "ben" and "word" begin an answer as often: who types "ben beter" asks nothing.
  public static func asks(_ word: String) -> Bool {
    all.contains(word) && word != "ben" && word != "word"
  }

  private static let all = [
    "wie", "wat", "waar", "waarom", "wanneer", "welke", "hoe", "hoeveel", "hoelang", "hoevaak",
    "mag", "moet", "kan", "kun", "krijg", "heb", "ben", "is", "word", "wordt", "moeten", "mogen",
    "kunnen",
  ]
}
