import CivilDate

/// Sorts the words and numbers of a typed line into the parts of a date.
///
/// The order of the parts hardly matters: "maandag 2 maart" and "2 maart, maandag" are one.
struct DutchDateParser {
  private let tokens: [Token]
  private var index = 0
  private var phrase = DatePhrase()
  private var numbers = DateNumbers()
  private var shift: DateShift?
  private var isAhead = false
  private var isAgo = false

  private init(_ line: TypedLine) {
    tokens = line.tokens
  }

  /// The parts of the date in `line`; two-digit years are those around `today`.
  static func phrase(
    in line: TypedLine, today: CivilDate
  ) throws(DatePhraseProblem) -> DatePhrase {
    var parser = DutchDateParser(line)
    return try parser.parse(today: today)
  }

  private mutating func parse(today: CivilDate) throws(DatePhraseProblem) -> DatePhrase {
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .symbol:
        guard token.isPunctuation else { throw .unreadable }
        index += 1
      case .number: try readDigits(token)
      case .word: try readWord(token)
      }
    }
    try numbers.fill(&phrase, today: today)
    try finishShift()
    if phrase.lean == .this, phrase.hasBareDay, phrase.weekday == nil, phrase.monthShift == nil {
      phrase.monthShift = 0
    }
    try checkThatADayIsTold()
    return phrase
  }

  private mutating func readDigits(_ token: Token) throws(DatePhraseProblem) {
    guard let value = token.value else {
      if nextUnit(after: index) != nil {
        try addLength(of: .day, count: Int.max)
        index += 2
        return
      }
      throw .unreadable
    }
    var isOrdinal = false
    let first = index
    if index + 1 < tokens.count, !tokens[index + 1].isSpaced,
      ["e", "de", "ste"].contains(tokens[index + 1].word)
    {
      isOrdinal = true
      index += 1
    }
    if let unit = nextUnit(after: index) {
      if isOrdinal { throw .vague }
      if first > 0, tokens[first - 1].isSymbol("-"), !token.isSpaced,
        first == 1 || tokens[first - 1].isSpaced
      {
        throw .unreadable
      }
      try addLength(of: unit, count: value)
      index += 2
      return
    }
    numbers.append(value, digits: token.count, isOrdinal: isOrdinal)
    index += 1
  }

  private mutating func readWord(_ token: Token) throws(DatePhraseProblem) {
    if isUnsure(token) {
      index += 1
    } else if let meaning = DutchDateWords.meaning(of: token.word) {
      try read(meaning, token)
    } else if let value = DutchNumberWords.value(of: token.word.utf8) {
      if let unit = nextUnit(after: index) {
        try addLength(of: unit, count: value)
        index += 2
      } else if value == 1, nextMeaning(after: index) == .half {
        index += 1
      } else {
        numbers.append(value, digits: 0, isOrdinal: false)
        index += 1
      }
    } else if let value = DutchNumberWords.ordinal(of: token.word.utf8) {
      numbers.append(value, digits: 0, isOrdinal: true)
      index += 1
    } else {
      throw .unreadable
    }
  }

  /// The "niet" of "weet niet precies": any other makes it a day that is not meant.
  private func isUnsure(_ token: Token) -> Bool {
    guard token.word == "niet", index > 0, index + 1 < tokens.count else { return false }
    return ["weet", "ik", "het"].contains(tokens[index - 1].word)
      && ["zeker", "precies", "exact"].contains(tokens[index + 1].word)
  }

  private mutating func read(_ meaning: DateWord, _ token: Token) throws(DatePhraseProblem) {
    switch meaning {
    case .filler, .partOfDay, .unit(.day): break
    case .weekday(let weekday):
      // "de eerste maandag van maart" is not the first of March.
      if numbers.isOneSmallNumber, index > 0, !tokens[index - 1].isPunctuation { throw .vague }
      if let other = phrase.weekday, other != weekday { throw .vague }
      phrase.weekday = weekday
    case .month(let month):
      guard phrase.month == nil else { throw .vague }
      phrase.month = month
      numbers.monthComesHere()
    case .relative(let days): try setRelativeDays(days)
    case .morning:
      let isAfterDay = phrase.weekday != nil || phrase.relativeDays != nil
      if !isAfterDay || numbers.count > 0 { try setRelativeDays(1) }
    case .lean(let lean): try readLean(lean)
    case .unit, .vague: throw .vague
    case .ahead: isAhead = true
    case .ago: isAgo = true
    case .half:
      guard let unit = nextUnit(after: index) else { throw .vague }
      guard unit == .year else { throw .vague }
      try addLength(of: .month, count: 6)
      index += 1
    case .oneAndHalf:
      guard nextUnit(after: index) == .year else { throw .vague }
      try addLength(of: .month, count: 18)
      index += 1
    case .and: if shift == nil { throw .vague }
    case .initial: try readInitials(token)
    case .clock: throw .clock
    }
    index += 1
  }

  /// "vorige" and its like: of a week, month or year behind it, else of the day.
  private mutating func readLean(_ lean: DateLean) throws(DatePhraseProblem) {
    // The night that has just passed is that of today, as "vannacht" is.
    if lean == .past, index + 1 < tokens.count, tokens[index + 1].word == "nacht" {
      index += 1
      return try setRelativeDays(0)
    }
    guard let unit = nextUnit(after: index) else {
      if let other = phrase.lean, other != lean, lean != .this, other != .this { throw .vague }
      if phrase.lean == nil || phrase.lean == .this { phrase.lean = lean }
      return
    }
    index += 1
    let count =
      switch lean {
      case .past, .previous: -1
      case .this: 0
      case .future, .next: 1
      }
    let isLoose = lean == .past || lean == .future
    switch unit {
    case .week where phrase.weekShift == nil:
      phrase.weekShift = count
      phrase.isLooseWeek = isLoose
    case .month where phrase.monthShift == nil && !isLoose: phrase.monthShift = count
    case .year where phrase.yearShift == nil && !isLoose: phrase.yearShift = count
    case .day, .week, .month, .year: throw .vague
    }
  }

  /// "a.s.", "j.l.", "l.l." and the "s" of "'s ochtends".
  private mutating func readInitials(_ token: Token) throws(DatePhraseProblem) {
    if token.word == "s" {
      guard nextMeaning(after: index) == .partOfDay else { throw .unreadable }
      return
    }
    var next = index + 1
    while next < tokens.count, tokens[next].isSymbol(".") { next += 1 }
    guard next < tokens.count else { throw .unreadable }
    switch (token.word, tokens[next].word) {
    case ("a", "s"): phrase.lean = .future
    case ("j", "l"), ("l", "l"): phrase.lean = .past
    default: throw .unreadable
    }
    index = next
  }

  private mutating func setRelativeDays(_ days: Int) throws(DatePhraseProblem) {
    if let other = phrase.relativeDays, other != days { throw .vague }
    phrase.relativeDays = days
  }

  private mutating func addLength(of unit: DateUnit, count: Int) throws(DatePhraseProblem) {
    // Far beyond every year that is read, and far from overflow.
    let count = min(count, 200_000)
    var sum = shift ?? DateShift()
    switch unit {
    case .day: sum.days += count
    case .week: sum.days += count * 7
    case .month: sum.months += count
    case .year: sum.months += count * 12
    }
    shift = sum
  }

  private mutating func finishShift() throws(DatePhraseProblem) {
    guard let shift else {
      if isAhead || isAgo { throw .vague }
      return
    }
    guard isAhead != isAgo, phrase.day == nil, phrase.month == nil, phrase.weekShift == nil,
      phrase.lean == nil
    else { throw .vague }
    phrase.shift = isAgo ? shift.backwards : shift
  }

  private func checkThatADayIsTold() throws(DatePhraseProblem) {
    if phrase.relativeDays != nil || phrase.weekday != nil || phrase.day != nil
      || phrase.shift != nil
    {
      return
    }
    let isPartOfDate =
      phrase.weekShift != nil || phrase.monthShift != nil || phrase.yearShift != nil
      || phrase.lean != nil
    throw isPartOfDate ? .vague : .unreadable
  }

  private func nextMeaning(after position: Int) -> DateWord? {
    guard position + 1 < tokens.count, tokens[position + 1].kind == .word else { return nil }
    return DutchDateWords.meaning(of: tokens[position + 1].word)
  }

  private func nextUnit(after position: Int) -> DateUnit? {
    guard case .unit(let unit) = nextMeaning(after: position) else { return nil }
    return unit
  }
}
