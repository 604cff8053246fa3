/// Numbers with what they count: "na 6 weken", "week 33", "dag 42", "derde ziektejaar".
struct Periods: Sendable {
  private let half: Int32
  private let halve: Int32
  private let oneAndHalf: Int32
  private let every: [Int32]
  private let endings: [Int32]
  private let than: Int32
  private let the: Int32
  private let around: Int32
  private let and: Int32

  init(_ lexicon: inout Lexicon) {
    half = lexicon.addStem(Array("half".utf8)[...])
    halve = lexicon.addStem(Array("halve".utf8)[...])
    oneAndHalf = lexicon.addStem(Array("anderhalf".utf8)[...])
    every = ["elke", "iedere", "per", "elk", "ieder"].map { lexicon.addStem(Array($0.utf8)[...]) }
    endings = ["e", "ste", "de"].map { lexicon.addStem(Array($0.utf8)[...]) }
    than = lexicon.addStem(Array("dan".utf8)[...])
    the = lexicon.addStem(Array("de".utf8)[...])
    around = lexicon.addStem(Array("om".utf8)[...])
    and = lexicon.addStem(Array("en".utf8)[...])
  }

  func addTraits(to traits: inout StemTraits) {
    for stem in [half, halve, oneAndHalf] { traits.add(.isHalf, to: Int(stem)) }
    for stem in endings { traits.add(.isOrdinalEnding, to: Int(stem)) }
  }

  static let units: [(words: String, kind: Token.Kind)] = [
    ("dag dagen ziektedag ziektedagen dgn", .day),
    ("week weken wk wkn ziekteweek ziekteweken weekje", .week),
    ("maand maanden mnd mnds ziektemaand ziektemaanden", .month),
    ("jaar jaren jr ziektejaar ziektejaren", .year),
    ("uur uren", .hour),
    ("procent", .percent),
  ]

  /// Puts a period in the place of a number and its unit, in either order; whether there was one.
  func replace(in tokens: inout [Token]) -> Bool {
    var isChanged = markOrdinals(&tokens)
    var index = 0
    while index < tokens.count {
      let unit = tokens[index].kind
      guard isUnit(unit) else {
        index += 1
        continue
      }
      let before = index > 0 ? tokens[index - 1] : nil
      var isPeriod = true
      if let before, before.stem == half || before.stem == halve, unit == .year {
        let (first, years) = wholes(before: index - 1, in: tokens)
        replace(&tokens, first...index, months: years * 12 + 6)
      } else if let before, before.stem == oneAndHalf, unit == .year {
        replace(&tokens, index - 1...index, months: 18)
      } else if let before, before.kind == .number,
        before.value != 1 || unit != .day && unit != .hour && unit != .percent
      {
        let value = before.value
        put(&tokens, index - 1...index, unit, value, isOrdinal: false)
      } else if let before, before.kind == .ordinal {
        put(&tokens, index - 1...index, unit, before.value, isOrdinal: true)
      } else if index + 1 < tokens.count, tokens[index + 1].kind == .number,
        tokens[index + 1].value > 0, unit != .hour
      {
        let last = upper(tokens, after: index + 1)
        let from = tokens[index + 1].value
        put(&tokens, index...(index + 1), unit, from, isOrdinal: true)
        if let last, last > from, last - from < 8 {
          for value in (from + 1)...last {
            add(&tokens, at: index + 1, unit, value, isOrdinal: true, like: tokens[index])
          }
        }
      } else {
        isPeriod = false
      }
      isChanged = isChanged || isPeriod
      index += 1
    }
    return isChanged
  }

  /// "6e" and "33ste" are a number and an ending; whether there was one.
  private func markOrdinals(_ tokens: inout [Token]) -> Bool {
    let count = tokens.count
    for index in tokens.indices.dropLast().reversed()
    where tokens[index].kind == .number && endings.contains(tokens[index + 1].stem) {
      tokens[index].kind = .ordinal
      tokens.remove(at: index + 1)
    }
    return tokens.count < count
  }

  /// Where "twee en een half" begins and its two; or, without one, where the half stands, and 0.
  private func wholes(before half: Int, in tokens: [Token]) -> (first: Int, value: Int32) {
    var place = half - 1
    if place >= 0, tokens[place].kind == .number, tokens[place].value == 1 { place -= 1 }
    guard place > 0, tokens[place].stem == and, tokens[place - 1].kind == .number else {
      return (half, 0)
    }
    return (place - 1, tokens[place - 1].value)
  }

  /// The end of "week 89 tot en met 91".
  private func upper(_ tokens: [Token], after index: Int) -> Int32? {
    var next = index + 1
    while next < tokens.count, next <= index + 4 {
      if tokens[next].kind == .number { return tokens[next].value }
      if tokens[next].kind == .content { return nil }
      next += 1
    }
    return nil
  }

  private func isUnit(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .day, .week, .month, .year, .hour, .percent: true
    case .content, .shaping, .silent, .number, .ordinal, .outside, .unknown: false
    }
  }

  private func replace(_ tokens: inout [Token], _ range: ClosedRange<Int>, months: Int32) {
    put(&tokens, range, .month, months, isOrdinal: false)
  }

  /// Six weeks gone by and the 6th week are near each other; so are a year gone by and the 2nd.
  private func put(
    _ tokens: inout [Token], _ range: ClosedRange<Int>, _ unit: Token.Kind, _ value: Int32,
    isOrdinal: Bool
  ) {
    let first = tokens[range.lowerBound]
    let manner = manner(before: range.lowerBound, in: tokens)
    let generic = tokens[range.upperBound].kind == unit ? tokens[range.upperBound] : first
    tokens.removeSubrange(range)
    var unitToken = generic
    unitToken.weight = 0.2
    tokens.insert(unitToken, at: range.lowerBound)
    add(
      &tokens, at: range.lowerBound, unit, value, isOrdinal: isOrdinal, like: first)
    guard let manner, range.lowerBound < tokens.count else { return }
    let period = tokens[range.lowerBound]
    tokens[range.lowerBound].weight *= 0.25
    tokens.insert(
      Token(
        key: .period(manner, period.key.number),
        weight: 0.7, kind: .content, value: value, word: period.word, stem: -1),
      at: range.lowerBound)
  }

  /// "elke 6 weken" comes back, "langer dan 6 weken" has no end: neither is the moment after six weeks.
  private func manner(before index: Int, in tokens: [Token]) -> UInt8? {
    guard index > 0 else { return nil }
    let previous = tokens[index - 1].stem
    if every.contains(previous) { return UInt8(ascii: "e") }
    if previous == than { return UInt8(ascii: "l") }
    guard index > 1, previous == the, tokens[index - 2].stem == around else { return nil }
    return UInt8(ascii: "e")
  }

  private func add(
    _ tokens: inout [Token], at place: Int, _ unit: Token.Kind, _ value: Int32, isOrdinal: Bool,
    like token: Token
  ) {
    for (offset, period) in periods(unit, value, isOrdinal).enumerated() {
      tokens.insert(
        Token(
          key: .period(period.unit, period.value), weight: period.weight, kind: .content,
          value: period.value, word: token.word, stem: -1),
        at: place + offset)
    }
  }

  /// The period in its largest unit, and the one that begins where it ends.
  private func periods(
    _ unit: Token.Kind, _ value: Int32, _ isOrdinal: Bool
  ) -> [(unit: UInt8, value: Int32, weight: Float)] {
    switch unit {
    case .day where value > 7 && value % 7 == 0: periods(.week, value / 7, isOrdinal)
    case .day where value == 7 && !isOrdinal: periods(.week, 1, false)
    case .week where !isOrdinal && value == 26: periods(.month, 6, false)
    case .week where !isOrdinal && value == 52: periods(.year, 1, false)
    case .week where !isOrdinal && value == 104: periods(.year, 2, false)
    case .month where !isOrdinal && value % 12 == 0 && value > 0:
      periods(.year, value / 12, false)
    case .day: [(UInt8(ascii: "d"), value, 1)]
    case .week: [(UInt8(ascii: "w"), value, 1)]
    case .month where isOrdinal: [(UInt8(ascii: "M"), value, 1)]
    case .month: [(UInt8(ascii: "m"), value, 0.7), (UInt8(ascii: "M"), value + 1, 0.5)]
    case .year where isOrdinal: [(UInt8(ascii: "J"), value, 1)]
    case .year: [(UInt8(ascii: "j"), value, 0.8), (UInt8(ascii: "J"), value + 1, 0.4)]
    case .hour: [(UInt8(ascii: "u"), value, 0.8)]
    case .percent: [(UInt8(ascii: "p"), value, 1)]
    case .content, .shaping, .silent, .number, .ordinal, .outside, .unknown: []
    }
  }
}
