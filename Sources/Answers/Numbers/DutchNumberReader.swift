/// Reads a typed number of something: "20,5", "twintig uur", "de helft", "50 procent".
struct DutchNumberReader {
  let unit: NumberUnit
  let minimum: Int?
  let maximum: Int?
  let whole: Int?

  private var refusals: DutchNumberRefusals {
    DutchNumberRefusals(unit: unit, minimum: minimum, maximum: maximum, whole: whole)
  }

  /// The number in hundredths, within the limits.
  func read(_ line: TypedLine) throws(Refusal) -> Int {
    let value = try value(line)
    if let minimum, value < minimum { throw refusals.tooLow(value) }
    if let maximum, value > maximum { throw refusals.tooHigh(value) }
    return value
  }

  private func value(_ line: TypedLine) throws(Refusal) -> Int {
    let tokens = line.tokens
    var index = 0
    while index < tokens.count,
      Self.fillers.contains(tokens[index].word) || tokens[index].isSymbol(",")
    {
      index += 1
    }
    if let share = share(tokens, from: index) { return try part(share, line) }
    var isNegative = false
    if index < tokens.count, tokens[index].isSymbol("-") || tokens[index].word == "min" {
      isNegative = true
      index += 1
    } else if index < tokens.count, tokens[index].isSymbol("+") {
      index += 1
    }
    if index < tokens.count, tokens[index].kind == .number, tokens[index].count > 12 {
      throw isNegative ? refusals.unreadable(line.typed) : refusals.tooLarge
    }
    guard let match = DutchQuantity.match(tokens, at: index) else {
      throw refusals.unreadable(line.typed)
    }
    var hundredths = match.hundredths
    index = match.end
    if unit == .hours, let minutes = minutes(tokens, from: index) {
      return isNegative ? -(hundredths + minutes) : hundredths + minutes
    }
    if isNegative { hundredths = -hundredths }
    let told = try toldUnit(tokens, from: index, line)
    switch (unit, told) {
    case (_, nil), (.hours, .hours), (.percentage, .percentage): return hundredths
    case (.hours, .percentage) where !isNegative && hundredths <= 100_00:
      return try part(hundredths, line)
    case (.none, _), (.hours, _), (.percentage, _): throw refusals.otherUnit
    }
  }

  /// A share of the whole, in hundredths of a per cent of it; per cents are their own whole.
  private func part(_ share: Int, _ line: TypedLine) throws(Refusal) -> Int {
    if share == 0 { return 0 }
    switch unit {
    case .percentage: return share
    case .hours, .none:
      guard let whole else { throw refusals.shareOfUnknown(line.typed) }
      guard whole.magnitude < 1_000_000_000_000 else { throw refusals.unreadable(line.typed) }
      return (whole * share + 50_00) / 100_00
    }
  }

  /// "de helft", "driekwart", "alles": the share of the whole in hundredths of a per cent.
  private func share(_ tokens: [Token], from start: Int) -> Int? {
    var index = start
    if index < tokens.count, tokens[index].word == "een" { index += 1 }
    var count = 1
    if index == start, index + 1 < tokens.count, tokens[index].word == "drie" {
      count = 3
      index += 1
    }
    guard index < tokens.count, let share = Self.shares[tokens[index].word] else { return nil }
    if count == 3, tokens[index].word != "kwart" { return nil }
    index += 1
    // "half" alone is a half of one, "een half uur" is not half of the contract.
    while index < tokens.count {
      guard tokens[index].isSymbol(".") || Self.behindShare.contains(tokens[index].word) else {
        return nil
      }
      index += 1
    }
    return share * count
  }

  /// "u30", ":30" and " uur en 30 minuten" behind whole hours, in hundredths of an hour.
  private func minutes(_ tokens: [Token], from start: Int) -> Int? {
    var index = start
    guard index < tokens.count,
      tokens[index].isSymbol(":") || Self.hourWords.contains(tokens[index].word)
    else { return nil }
    index += 1
    if index < tokens.count, tokens[index].word == "en" { index += 1 }
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].count == 2,
      let value = tokens[index].value, value < 60, value % 3 == 0
    else { return nil }
    index += 1
    if index < tokens.count, tokens[index].word.hasPrefix("min") { index += 1 }
    guard index == tokens.count else { return nil }
    return value * 5 / 3
  }

  /// The unit behind the number: nil for none.
  private func toldUnit(
    _ tokens: [Token], from start: Int, _ line: TypedLine
  ) throws(Refusal) -> NumberUnit? {
    var told: NumberUnit?
    for token in tokens[start...] {
      if token.isSymbol("%") || Self.percentWords.contains(token.word) {
        if told != nil { throw refusals.unreadable(line.typed) }
        told = .percentage
      } else if Self.hourWords.contains(token.word) {
        if told != nil { throw refusals.unreadable(line.typed) }
        told = .hours
      } else if told == .hours, Self.perWeek.contains(token.word) || token.isSymbol("/") {
        continue
      } else if !token.isSymbol("."), !token.isSymbol("!"), !token.isSymbol(","),
        !Self.behind.contains(token.word)
      {
        throw refusals.unreadable(line.typed)
      }
    }
    return told
  }

  private static let fillers = DutchHedges.words.union([
    "de", "het", "ongeveer", "circa", "ca", "is", "zijn", "voor",
  ])
  private static let behind = DutchHedges.words.union(["ofzo", "zoiets"])
  private static let hourWords: Set<String> = ["uur", "uren", "u", "h", "uurtjes", "uurtje"]
  private static let percentWords: Set<String> = ["procent", "percent", "pct", "proc", "procenten"]
  private static let perWeek: Set<String> = [
    "per", "week", "in", "de", "p", "w", "pw", "wekelijks",
  ]
  private static let behindShare: Set<String> = ["van", "mijn", "de", "uren", "contract", "tijd"]
  private static let shares = [
    "helft": 50_00, "kwart": 25_00, "driekwart": 75_00, "alles": 100_00, "volledig": 100_00,
    "helemaal": 100_00, "allemaal": 100_00, "niets": 0, "niks": 0, "geen": 0,
  ]
}
