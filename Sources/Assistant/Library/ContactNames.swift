import Personnel
import Verzuimprotocol

/// The names of the contacts of an organisation, as words for their role in a question.
///
/// Who asks after "mevrouw De Wit" means the role that she has.
struct ContactNames {
  private struct Entry {
    let role: Role
    /// The words of the name without titles, initials and "van", folded.
    let words: [String]
  }

  private let entries: [Entry]

  init(_ organisation: Organisation) {
    entries = Role.allCases.compactMap { role in
      let name = organisation.contact(for: role.rawValue).name
      guard name != Organisation.notFilledIn else { return nil }
      let words = ContactNames.words(of: name).map(\.folded).filter(ContactNames.isTelling)
      return words.isEmpty ? nil : Entry(role: role, words: words)
    }
  }

  /// The question with each name replaced by the role of whoever has it.
  ///
  /// One word of a name is enough after "mevrouw" or "meneer", or when it is no word of a question by
  /// itself, as `isKnown` tells.
  func rolesInstead(of question: String, _ isKnown: (String) -> Bool) -> String {
    guard !entries.isEmpty else { return question }
    let words = ContactNames.words(of: question)
    var text = ""
    var rest = question.startIndex
    var index = 0
    while index < words.count {
      guard let found = match(words, at: index, isKnown) else {
        index += 1
        continue
      }
      text += question[rest..<words[index].range.lowerBound] + found.role.title
      rest = words[found.last].range.upperBound
      index = found.last + 1
    }
    return text + question[rest...]
  }

  /// The role that is named by the words from `start` on, and the last of those words.
  private func match(
    _ words: [Word], at start: Int, _ isKnown: (String) -> Bool
  ) -> (role: Role, last: Int)? {
    let isAddressed = ContactNames.titles.contains(words[start].folded)
    var place = start
    while place < words.count, !ContactNames.isTelling(words[place].folded) { place += 1 }
    guard place < words.count, isAddressed || place == start else { return nil }
    for entry in entries where entry.words.contains(words[place].folded) {
      var last = place
      var next = place + 1
      while next < words.count {
        let word = words[next].folded
        if entry.words.contains(word) {
          last = next
        } else if !ContactNames.linking.contains(word) {
          break
        }
        next += 1
      }
      if isAddressed || last > place || !isKnown(words[place].folded) { return (entry.role, last) }
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

  private typealias Word = (range: Range<String.Index>, folded: String)

  private static func words(of text: String) -> [Word] {
    text.split { !$0.isLetter }.map {
      ($0.startIndex..<$0.endIndex, String($0).foldedLetters)
    }
  }
}
