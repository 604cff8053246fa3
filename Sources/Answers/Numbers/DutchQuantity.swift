/// Reads an amount at a place in a line: "20,5", "1.000", "anderhalve", "twee en een halve".
enum DutchQuantity {
  /// An amount and the token behind it.
  struct Match {
    /// The amount times hundred.
    let hundredths: Int
    let end: Int
  }

  /// More digits than any question needs, and far from overflow.
  private static let mostDigits = 12

  /// The amount that begins at `start`; nil when none begins there or it is unclear.
  static func match(_ tokens: [Token], at start: Int) -> Match? {
    guard start < tokens.count else { return nil }
    switch tokens[start].kind {
    case .symbol: return nil
    case .number: return addHalf(digits(tokens, at: start), tokens)
    case .word: return words(tokens, at: start)
    }
  }

  /// "20", "20,5", "1.000,50", "1 000".
  private static func digits(_ tokens: [Token], at start: Int) -> Match? {
    guard var whole = tokens[start].value, tokens[start].count <= mostDigits else { return nil }
    var index = start + 1
    var groups = 0
    while let group = group(tokens, at: index, isFirst: groups == 0, before: tokens[start]) {
      guard whole < 1_000_000_000 else { return nil }
      whole = whole * 1000 + group.value
      index = group.end
      groups += 1
    }
    guard index + 1 < tokens.count, tokens[index].isSymbol(",") || tokens[index].isSymbol("."),
      !tokens[index].isSpaced, tokens[index + 1].kind == .number, !tokens[index + 1].isSpaced
    else { return Match(hundredths: whole * 100, end: index) }
    let fraction = tokens[index + 1]
    // "1,000" may be one or a thousand, and "1.000.5" is neither.
    guard fraction.count <= 2, let value = fraction.value,
      groups == 0 || tokens[index].isSymbol(",")
    else { return nil }
    let hundredths = fraction.count == 1 ? value * 10 : value
    return Match(hundredths: whole * 100 + hundredths, end: index + 2)
  }

  /// Three digits behind a dot or a space, as in "1.000" and "1 000".
  private static func group(
    _ tokens: [Token], at index: Int, isFirst: Bool, before first: Token
  ) -> (value: Int, end: Int)? {
    guard index < tokens.count, first.count <= 3, first.value != 0 else { return nil }
    var index = index
    if tokens[index].isSymbol("."), !tokens[index].isSpaced {
      index += 1
      guard index < tokens.count, !tokens[index].isSpaced else { return nil }
    } else if !tokens[index].isSpaced {
      return nil
    }
    guard tokens[index].kind == .number, tokens[index].count == 3, let value = tokens[index].value
    else { return nil }
    return (value, index + 1)
  }

  private static func words(_ tokens: [Token], at start: Int) -> Match? {
    let word = tokens[start].word
    if let amount = fixed[word] { return Match(hundredths: amount, end: start + 1) }
    if word == "een", start + 1 < tokens.count, let amount = fixed[tokens[start + 1].word] {
      return Match(hundredths: amount, end: start + 2)
    }
    // The longest run of words that is one number: "honderd en vijf".
    var joined: [UInt8] = []
    var found: Match?
    var index = start
    while index < tokens.count, tokens[index].kind == .word, index - start < 8 {
      joined.append(contentsOf: tokens[index].word.utf8)
      index += 1
      if let value = DutchNumberWords.value(of: joined) {
        found = Match(hundredths: value * 100, end: index)
      } else if let value = withHalf(joined) {
        return Match(hundredths: value, end: index)
      }
    }
    guard let found else { return nil }
    return addDecimals(found, tokens) ?? addHalf(found, tokens)
  }

  /// "tweeeneenhalf", "tweeenhalve": the number in front of the half.
  private static func withHalf(_ word: [UInt8]) -> Int? {
    for ending in halfEndings where word.count > ending.count {
      guard word.suffix(ending.count).elementsEqual(ending) else { continue }
      return DutchNumberWords.value(of: word.dropLast(ending.count)).map { $0 * 100 + 50 }
    }
    return nil
  }

  /// "20 en een half", "20½".
  private static func addHalf(_ match: Match?, _ tokens: [Token]) -> Match? {
    guard let match else { return nil }
    var index = match.end
    for skipped in ["en", "een"] where index < tokens.count && tokens[index].word == skipped {
      index += 1
    }
    guard index < tokens.count, ["half", "halve"].contains(tokens[index].word),
      match.hundredths % 100 == 0
    else { return match }
    return Match(hundredths: match.hundredths + 50, end: index + 1)
  }

  /// "twintig komma vijf".
  private static func addDecimals(_ match: Match, _ tokens: [Token]) -> Match? {
    guard match.end + 1 < tokens.count, tokens[match.end].word == "komma",
      let value = DutchNumberWords.value(of: tokens[match.end + 1].word.utf8), value < 100
    else { return nil }
    let hundredths = value < 10 ? value * 10 : value
    return Match(hundredths: match.hundredths + hundredths, end: match.end + 2)
  }

  private static let fixed = ["anderhalf": 150, "anderhalve": 150, "half": 50, "halve": 50]

  private static let halfEndings = ["eneenhalf", "eneenhalve", "enhalf", "enhalve"].map {
    Array($0.utf8)
  }
}
