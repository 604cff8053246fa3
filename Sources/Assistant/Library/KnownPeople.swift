import Personnel
import Verzuimprotocol

/// People whose name in a question is a word for who they are to the asker.
///
/// Who asks after "mevrouw De Wit" means the role that she has; a leidinggevende who says that Petra is
/// ill means a medewerker of his.
struct KnownPeople {
  private struct Entry {
    /// What is read instead of the name.
    let meaning: String
    /// The words of the name without titles, initials and "van", folded.
    let words: [String]
    /// Whether a capital in the middle of a question is enough to tell the name from a word.
    let isNear: Bool
  }

  private var entries: [Entry] = []

  /// The contacts of an organisation.
  init(_ organisation: Organisation) {
    for role in Role.allCases {
      let name = organisation.contact(for: role.rawValue).name
      if name != Organisation.notFilledIn { add([name], as: role.title, isNear: false) }
    }
  }

  /// Adds people whom the asker works with, by their names.
  mutating func add(_ names: [String], as meaning: String) { add(names, as: meaning, isNear: true) }

  private mutating func add(_ names: [String], as meaning: String, isNear: Bool) {
    for name in names {
      let words = KnownPeople.words(of: name).map(\.folded).filter(KnownPeople.isTelling)
      if !words.isEmpty { entries.append(Entry(meaning: meaning, words: words, isNear: isNear)) }
    }
  }

  /// The question with each name replaced by what it means.
  ///
  /// One word of a name is enough after "mevrouw" or "meneer", or when it is no word of a question by
  /// itself, as `isKnown` tells; of somebody near also with a capital in the middle of the question.
  func meanings(in question: String, _ isKnown: (String) -> Bool) -> String {
    guard !entries.isEmpty else { return question }
    let words = KnownPeople.words(of: question)
    var text = ""
    var rest = question.startIndex
    var index = 0
    while index < words.count {
      guard let found = match(words, at: index, isKnown) else {
        index += 1
        continue
      }
      text += question[rest..<words[index].range.lowerBound] + found.meaning
      rest = words[found.last].range.upperBound
      index = found.last + 1
    }
    return text + question[rest...]
  }

  /// What is meant by the words from `start` on, and the last of those words.
  private func match(
    _ words: [Word], at start: Int, _ isKnown: (String) -> Bool
  ) -> (meaning: String, last: Int)? {
    let isAddressed = KnownPeople.titles.contains(words[start].folded)
    var place = start
    while place < words.count, !KnownPeople.isTelling(words[place].folded) { place += 1 }
    guard place < words.count, isAddressed || place == start else { return nil }
    for entry in entries where entry.words.contains(words[place].folded) {
      var last = place
      var next = place + 1
      while next < words.count {
        let word = words[next].folded
        if entry.words.contains(word) {
          last = next
        } else if !KnownPeople.linking.contains(word) {
          break
        }
        next += 1
      }
      let isName = entry.isNear && words[place].isCapitalised && place > 0
      if isAddressed || last > place || isName || !isKnown(words[place].folded) {
        return (entry.meaning, last)
      }
    }
    return nil
  }

  private static let titles: Set<String> = [
    "mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "heer", "juffrouw", "dokter", "dr",
  ]

  private static let linking: Set<String> = [
    "van", "de", "der", "den", "het", "ter", "ten", "drs", "ing", "mr", "ir", "bij", "el", "al",
  ]

  /// Whether a word of a name tells who it is.
  private static func isTelling(_ word: String) -> Bool {
    word.count > 2 && !titles.contains(word) && !linking.contains(word)
  }

  private struct Word {
    let range: Range<String.Index>
    let folded: String
    let isCapitalised: Bool
  }

  private static func words(of text: String) -> [Word] {
    text.split { !$0.isLetter }.map { word in
      Word(
        range: word.startIndex..<word.endIndex, folded: String(word).foldedLetters,
        isCapitalised: word.first?.isUppercase ?? false)
    }
  }
}
