public import ScriptText

/// How the reader of a text is spoken to.
public enum Address: Hashable, Sendable {
  /// "je", as to a medewerker.
  case informal
  /// "u", as to everybody else.
  case formal
  /// Both kinds of reader see it: either word, but one.
  case either

  /// Where texts for one reader speak to him in the wrong way.
  ///
  /// Of a text only the first place is told. Words between quotation marks are somebody else's.
  public func findings(in texts: [WrittenText], file: String) -> [Finding] {
    findings(in: texts.map { Sentences($0) }, file: file)
  }

  func findings(in texts: [Sentences], file: String) -> [Finding] {
    var used: Address?
    return texts.compactMap { text in
      let words = text.all.joined()
      let misfit =
        text.hasQuotes
        ? misfit(in: Array(words).outsideQuotes, &used) : misfit(in: words, &used)
      return misfit.map { finding($0, file) }
    }
  }

  /// The first word that speaks to a reader in another way than this, or than the words before it.
  private func misfit(in words: some Sequence<PlacedWord>, _ used: inout Address?) -> PlacedWord? {
    for word in words {
      guard let address = Address(of: word) else { continue }
      let wanted = self == .either ? used ?? address : self
      used = wanted
      if address != wanted { return word }
    }
    return nil
  }

  private static let informalWords: [StaticString] = ["je", "jij", "jou", "jouw", "jezelf"]
  private static let formalWords: [StaticString] = ["u", "uw", "uzelf"]

  private init?(of word: PlacedWord) {
    // "jezelf" is the longest; nearly every word is another, which its length or first letter tells.
    guard word.range.count <= 6, let first = word.bytes.first,
      [UInt8(ascii: "j"), UInt8(ascii: "u")].contains(Bytes.lowercased(first))
    else { return nil }
    if Address.informalWords.contains(where: word.isWord) {
      self = .informal
    } else if Address.formalWords.contains(where: word.isWord) {
      self = .formal
    } else {
      return nil
    }
  }

  private func finding(_ word: PlacedWord, _ file: String) -> Finding {
    let code: FindingCode
    let text: String
    switch self {
    case .informal:
      code = .formalToMedewerker
      text = "'\(word.text)' past niet bij een medewerker. Schrijf 'je'."
    case .formal:
      code = .informalToOthers
      text = "'\(word.text)' past hier niet. Schrijf 'u': alleen een medewerker leest 'je'."
    case .either:
      code = .mixedAddress
      text = "Hier staan 'je' en 'u' door elkaar. Kies er een."
    }
    return Finding(
      code: code, file: file, line: word.place.line, column: word.place.column, text: text)
  }
}

extension [PlacedWord] {
  /// The words that do not stand between 'single' or "double" quotation marks.
  fileprivate var outsideQuotes: [PlacedWord] {
    var isQuoted = false
    return filter { word in
      if word.opensQuote { isQuoted = true }
      defer { if word.closesQuote { isQuoted = false } }
      return !isQuoted
    }
  }
}

extension PlacedWord {
  /// A quotation mark stands before it; the apostrophe of "'s ochtends" is none.
  fileprivate var opensQuote: Bool {
    guard range.lowerBound > phrase.bytes.startIndex, range.count > 1 else { return false }
    return Bytes.isQuote(phrase.bytes[range.lowerBound - 1])
  }

  /// A quotation mark comes after it, or after its full stop or comma.
  fileprivate var closesQuote: Bool {
    let after = phrase.bytes[range.upperBound...].prefix(2)
    guard let first = after.first else { return false }
    if Bytes.isQuote(first) { return true }
    let isMark = first == UInt8(ascii: ",") || Bytes.endsSentence(after, at: after.startIndex)
    return isMark && after.count > 1 && after.last.map(Bytes.isQuote) ?? false
  }
}
