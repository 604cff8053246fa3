/// Words that a Dutch question begins with.
enum QuestionWords {
  static func begins(_ word: ArraySlice<UInt8>) -> Bool {
    all.contains { word.elementsEqual($0) }
  }

  private static let all: [[UInt8]] = [
    "wie", "wat", "waar", "waarom", "wanneer", "welke", "hoe", "hoeveel", "hoelang", "hoevaak",
    "mag", "moet", "kan", "krijg", "heb", "ben", "is", "word", "wordt", "moeten", "mogen", "kunnen",
  ].map { Array($0.utf8) }
}
