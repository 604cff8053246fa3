/// Which of the answers somebody means who wants one changed: "4", "nummer 4", "de duur klopt niet".
enum AnswerNaming {
  /// Words around the number or the name.
  private static let around: Set<Substring> = [
    "nummer", "nr", "antwoord", "vraag", "bij", "nee", "niet", "klopt", "moet", "anders", "is",
    "was", "fout", "verkeerd", "wijzig", "wijzigen", "verander", "veranderen", "aanpassen",
    "verbeteren", "de", "het", "die", "dat", "mijn", "graag", "nog", "maar", "zijn", "worden",
    "wil", "ik", "kan",
  ]

  /// Words with which a question begins.
  static let asking: Set<Substring> = [
    "wat", "wie", "waar", "waarom", "wanneer", "hoe", "hoelang", "hoeveel", "welk", "welke", "mag",
    "moet", "kan", "kun", "krijg", "heb", "hoort",
  ]

  /// The one that is called so, or alone begins so.
  static func item(called name: String, among items: [ReviewItem]) -> ReviewItem? {
    let word = name.lowercased().trimmedSpaces
    if let number = Int(word) { return items.first { $0.number == number } }
    guard !word.isEmpty else { return nil }
    if let exact = items.first(where: { names($0, word) }) { return exact }
    let near = items.filter { $0.id.hasPrefix(word) || $0.label.lowercased().hasPrefix(word) }
    return near.count == 1 ? near.first : nil
  }

  /// Whether a line is the whole name of one.
  static func isName(_ line: String, among items: [ReviewItem]) -> Bool {
    let word = line.lowercased().trimmedSpaces
    return items.contains { names($0, word) }
  }

  private static func names(_ item: ReviewItem, _ word: String) -> Bool {
    item.id == word || item.label.lowercased() == word
  }

  /// The one that a line of more words means: by the number with which it begins, the words around it
  /// left out, else the only one of which the line has a word of the name.
  static func item(meantBy line: String, among items: [ReviewItem]) -> ReviewItem? {
    if let called = item(called: line, among: items) { return called }
    let all = words(line)
    // "Wat gebeurt er met mijn adres?" asks about an answer and does not change it.
    if line.trimmedSpaces.hasSuffix("?") || all.first.map(asking.contains) ?? false { return nil }
    let words = all.filter { !around.contains($0) }
    if let first = words.first, let number = Int(first) {
      return items.first { $0.number == number }
    }
    guard !words.isEmpty else { return nil }
    if let called = item(called: words.joined(separator: " "), among: items) { return called }
    let meant = items.filter { item in
      self.words(item.label).contains { $0.count >= 4 && words.contains($0) }
    }
    return meant.count == 1 ? meant.first : nil
  }

  private static func words(_ line: String) -> [Substring] {
    // A line longer than any name names nothing.
    line.prefix(80).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .map { Substring($0) }
  }
}
