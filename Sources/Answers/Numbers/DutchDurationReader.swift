/// Reads a typed length of time: "3 dagen", "anderhalve week", "een maand".
enum DutchDurationReader {
  /// The longest that is taken: ten years.
  static let mostDays = 3653
  static let mostMonths = 120

  private enum Unit {
    case day
    case week
    case month
    case quarter
    case year
  }

  static func read(_ line: TypedLine) throws(Refusal) -> Answer {
    if DutchEscapes.meansUnknown(line) { return .unknown }
    var dayHundredths = 0
    var monthHundredths = 0
    var told: Set<Unit> = []
    let tokens = line.tokens
    if let lengths = either(tokens) { throw DutchRefusals.eitherDuration(lengths) }
    if beginsWithUntil(tokens), let last = tokens.last, units[last.word] == nil {
      throw DutchRefusals.lastDayForDuration
    }
    var index = 0
    while index < tokens.count {
      if tokens[index].isSymbol(".") || tokens[index].isSymbol("!")
        || tokens[index].isSymbol(",") || fillers.contains(tokens[index].word)
        || (!told.isEmpty && behind.contains(tokens[index].word))
      {
        index += 1
        continue
      }
      if tokens[index].kind == .number, tokens[index].count > 6 {
        throw DutchRefusals.durationTooLong
      }
      guard let match = DutchQuantity.match(tokens, at: index) else {
        throw DutchRefusals.noDuration(line.typed)
      }
      guard match.end < tokens.count else {
        throw index == 0
          ? DutchRefusals.noUnit(match.hundredths)
          : DutchRefusals.noDuration(line.typed)
      }
      guard let unit = units[tokens[match.end].word], match.hundredths <= 1_000_000_00,
        told.insert(unit).inserted
      else {
        throw DutchRefusals.noDuration(line.typed)
      }
      switch unit {
      case .day: dayHundredths += match.hundredths
      case .week: dayHundredths += match.hundredths * 7
      case .month: monthHundredths += match.hundredths
      case .quarter: monthHundredths += match.hundredths * 3
      case .year: monthHundredths += match.hundredths * 12
      }
      index = match.end + 1
    }
    guard !told.isEmpty else { throw DutchRefusals.noDuration(line.typed) }
    return try answer(dayHundredths, monthHundredths)
  }

  /// The lengths meant by "1 à 2 weken", "2-3 dagen" or "een week of twee"; nil for anything else.
  private static func either(_ tokens: [Token]) -> [String]? {
    var index = 0
    while index < tokens.count, fillers.contains(tokens[index].word) { index += 1 }
    guard let first = DutchQuantity.match(tokens, at: index) else { return nil }
    index = first.end
    let firstUnit = index < tokens.count ? units[tokens[index].word] : nil
    if firstUnit != nil { index += 1 }
    guard index < tokens.count,
      between.contains(tokens[index].word) || tokens[index].isSymbol("-"),
      let second = DutchQuantity.match(tokens, at: index + 1)
    else { return nil }
    let lastUnit = second.end < tokens.count ? units[tokens[second.end].word] : nil
    guard let one = length(first, firstUnit ?? lastUnit),
      let other = length(second, lastUnit ?? firstUnit)
    else { return nil }
    // "Een dag of drie" is said of some three days, never of one.
    let isAbout = firstUnit != nil && lastUnit == nil && one.count == 1
    return (isAbout ? [other] : [one, other]).map(\.words)
  }

  /// A whole length in words; nil when it would be refused if somebody typed it.
  private static func length(
    _ match: DutchQuantity.Match, _ unit: Unit?
  ) -> (count: Int, words: String)? {
    let count = match.hundredths / 100
    guard let unit, match.hundredths % 100 == 0, (1...most(unit)).contains(count),
      let names = names[unit]
    else { return nil }
    return (count, "\(count) \(count == 1 ? names.one : names.more)")
  }

  /// "tot", "tm" or "t/m"; not the "t" of "'t duurt lang".
  private static func beginsWithUntil(_ tokens: [Token]) -> Bool {
    guard let word = tokens.first?.word else { return false }
    return word == "tot" || word == "tm"
      || word == "t" && tokens.count > 1 && tokens[1].isSymbol("/")
  }

  private static func most(_ unit: Unit) -> Int {
    switch unit {
    case .day: mostDays
    case .week: mostDays / 7
    case .month: mostMonths
    case .quarter: mostMonths / 3
    case .year: mostMonths / 12
    }
  }

  private static func answer(_ days: Int, _ months: Int) throws(Refusal) -> Answer {
    if months > 0 {
      guard days == 0, months % 100 == 0 else { throw DutchRefusals.mixedDuration }
      guard months <= mostMonths * 100 else { throw DutchRefusals.durationTooLong }
      return .duration(count: months / 100, unit: .months)
    }
    // A part of a day counts as a day.
    let count = (days + 99) / 100
    guard count > 0 else { throw DutchRefusals.durationTooShort }
    guard count <= mostDays else { throw DutchRefusals.durationTooLong }
    return .duration(count: count, unit: .days)
  }

  private static let fillers = DutchHedges.words.union([
    "ongeveer", "circa", "ca", "nog", "de", "het", "komende", "zeker", "voor", "duurt", "totaal",
    "in", "ofzo", "zoiets", "misschien", "waarschijnlijk", "wellicht",
  ])
  private static let behind: Set<String> = ["en", "lang"]

  private static let between: Set<String> = ["tot", "a", "of"]
  private static let names: [Unit: (one: String, more: String)] = [
    .day: ("dag", "dagen"), .week: ("week", "weken"), .month: ("maand", "maanden"),
    .quarter: ("kwartaal", "kwartalen"), .year: ("jaar", "jaar"),
  ]

  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    for word in ["dag", "dagen", "dgn", "dagje", "daagjes", "d"] { units[word] = .day }
    for word in ["week", "weken", "wk", "wkn", "weekje", "weekjes", "w"] { units[word] = .week }
    for word in ["maand", "maanden", "mnd", "mnden", "maandje", "maandjes"] { units[word] = .month }
    for word in ["kwartaal", "kwartalen"] { units[word] = .quarter }
    for word in ["jaar", "jaren", "jr", "jaartje"] { units[word] = .year }
    return units
  }()
}
