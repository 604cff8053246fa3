/// Finds the choices that fit what was typed.
struct ChoiceFinder {
  private struct Names {
    let text: [UInt8]
    let key: [UInt8]
    var saysYes: Bool { text.starts(with: "ja ".utf8) || text.elementsEqual("ja".utf8) }
  }

  private let names: [Names]

  init(_ choices: [Choice]) {
    names = choices.map { choice in
      let key = ChoiceFinder.isPlace(choice.key) ? "" : choice.key
      return Names(text: TypedLine(choice.text).simplified, key: TypedLine(key).simplified)
    }
  }

  /// The places of the choices that fit: exactly, else by their beginning, else by one slip.
  func fitting(_ line: TypedLine) -> [Int] {
    let exact = exact(line)
    if !exact.isEmpty { return exact }
    let typed = line.simplified
    if typed.isEmpty { return [] }
    let found = fitting(typed)
    if !found.isEmpty { return found }
    for article in ChoiceFinder.articles where typed.starts(with: article.utf8) {
      let found = fitting(Array(typed.dropFirst(article.utf8.count)))
      if !found.isEmpty { return found }
    }
    let introduced = introduced(typed)
    return introduced.isEmpty ? endingIn(typed) : introduced
  }

  private static let articles = ["de ", "het ", "een "]
  /// Words before a choice that say no more than that it follows.
  private static let openings = [
    "ik ben ", "ik was ", "ik kies ", "ik kies voor ", "ik bedoel ", "ik wil ", "doe maar ", "doe ",
    "dat is ", "dat was ", "het is ", "het was ", "het gaat om ", "het gaat over ",
  ]

  /// The choices that stand whole behind such words: "ik ben leidinggevende".
  ///
  /// Their beginning is not enough: "ik ben ziek" is not "Ziekmelding en eerste week".
  private func introduced(_ typed: [UInt8]) -> [Int] {
    for opening in ChoiceFinder.openings where typed.starts(with: opening.utf8) {
      let rest = typed.dropFirst(opening.utf8.count)
      for article in [""] + ChoiceFinder.articles where rest.starts(with: article.utf8) {
        let named = Array(rest.dropFirst(article.utf8.count))
        let found = whole(named)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private static let turning = ["niet", "geen", "nee", "nooit", "zonder", "nog"]

  /// The short choices that end in the line: "jansen" for "Sanne Jansen".
  ///
  /// Longer ones are sentences, whose end may as well be a question: "ziek tijdens vakantie". Where
  /// the rest turns the meaning around, the end means something else: "gedaan" is not "Niet gedaan".
  private func endingIn(_ typed: [UInt8]) -> [Int] {
    let space = UInt8(ascii: " ")
    let isShort = { (words: [UInt8]) in words.count { $0 == space } <= 2 }
    guard typed.count >= 4, isShort(typed + [space]) else { return [] }
    let end = [space] + typed
    return places {
      guard isShort($0.text), $0.text.count > end.count, $0.text.suffix(end.count) == end[...]
      else { return false }
      return $0.text.dropLast(end.count).split(separator: space)
        .allSatisfy { word in !ChoiceFinder.turning.contains { word.elementsEqual($0.utf8) } }
    }
  }

  /// The one choice that shares a word of four letters or more with a line; nil when there is none, or
  /// another shares one too.
  ///
  /// A line that says "niet" shares nothing with a choice that says "ja": "nummer klopt niet" is not
  /// near "Ja, dat klopt".
  func sharingWords(with line: TypedLine) -> Int? {
    let typed = Set(ChoiceFinder.words(line.simplified))
    let denies = typed.contains { $0.elementsEqual("niet".utf8) }
    let sharing = places {
      !typed.isDisjoint(with: ChoiceFinder.words($0.text)) && !(denies && $0.saysYes)
    }
    return sharing.count == 1 ? sharing[0] : nil
  }

  private static func words(_ simplified: [UInt8]) -> [ArraySlice<UInt8>] {
    simplified.split(separator: UInt8(ascii: " ")).filter { $0.count >= 4 }
  }

  /// Whether a key looks like a place in the list: places are on the screen and keys are not, so
  /// that nobody means the key.
  private static func isPlace(_ key: String) -> Bool { key.count < 4 && Int(key) != nil }

  /// The places of the choices with this number, these words or this key.
  func exact(_ line: TypedLine) -> [Int] {
    let typed = line.simplified
    if typed.isEmpty { return [] }
    var found = places {
      $0.text == typed || $0.key == typed || ChoiceFinder.isSameNumber(typed, $0.key)
    }
    if let number = number(in: line), names.indices.contains(number - 1),
      !found.contains(number - 1)
    {
      found.append(number - 1)
    }
    return found.sorted()
  }

  /// Whether both are one personeelsnummer, as it stands behind a name in a list of people.
  private static func isSameNumber(_ typed: [UInt8], _ key: [UInt8]) -> Bool {
    let zero = UInt8(ascii: "0")
    guard typed.count >= 4, typed.allSatisfy({ (zero...UInt8(ascii: "9")).contains($0) }) else {
      return false
    }
    return typed.drop { $0 == zero } == key.drop { $0 == zero }
  }

  /// The number of a choice, bare or behind "nummer"; nil for anything else.
  func number(in line: TypedLine) -> Int? {
    var number: Int?
    for token in line.tokens {
      switch token.kind {
      case .number:
        guard number == nil, let value = token.value else { return nil }
        number = value
      case .word:
        guard number == nil, ["nummer", "nr", "keuze", "optie"].contains(token.word) else {
          return nil
        }
      case .symbol:
        // "-1" and "1%" are no numbers of choices.
        guard token.isSymbol(".") || token.isSymbol(")") || token.isSymbol("(") else { return nil }
      }
    }
    return number
  }

  private func fitting(_ typed: [UInt8]) -> [Int] {
    let beginning = places { $0.text.starts(with: typed) || $0.key == typed }
    if !beginning.isEmpty { return beginning }
    // In a short word one slip leaves too little of it.
    guard typed.count >= 3 else { return [] }
    let whole = whole(typed)
    if !whole.isEmpty || typed.count < 5 { return whole }
    return places { TypingError.isAtMostOne(from: typed, toBeginningOf: $0.text) }
  }

  /// The choices that are this as a whole, but for one slip.
  private func whole(_ typed: [UInt8]) -> [Int] {
    let same = places { $0.text == typed || $0.key == typed }
    return same.isEmpty
      ? places { isSlip(typed, of: $0.text) || isSlip(typed, of: $0.key) } : same
  }

  private func isSlip(_ typed: [UInt8], of name: [UInt8]) -> Bool {
    name.count >= 4 && TypingError.isAtMostOne(from: typed, to: name)
  }

  private func places(where isFitting: (Names) -> Bool) -> [Int] {
    names.indices.filter { isFitting(names[$0]) }
  }
}
