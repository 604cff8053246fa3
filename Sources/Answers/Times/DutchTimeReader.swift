import CivilDate

/// Reads a typed Dutch time: "half negen", "14u30", "8 uur 's avonds".
struct DutchTimeReader {
  let now: CivilTime

  private struct Hour {
    let value: Int
    /// Whether it was typed as a 24-hour clock shows it: "03" is in the night.
    let isLiteral: Bool
  }

  /// What a time is made of, once words without meaning are left out.
  private enum Part: Equatable {
    case number(Int, digits: Int)
    case separator
    case word(TimeWord)
  }

  func read(_ line: TypedLine) throws(Refusal) -> CivilTime {
    var parts: [Part] = []
    var partOfDay: PartOfDay?
    for (index, token) in line.tokens.enumerated() {
      switch token.kind {
      case .number:
        guard let value = token.value, token.count <= 4 else {
          throw DutchRefusals.noTime(line.typed)
        }
        parts.append(.number(value, digits: token.count))
      case .symbol:
        // Behind a word that says nothing: "tja, 9 uur".
        if token.isSymbol(","), index > 0, parts.isEmpty { continue }
        if token.isSymbol(":") || token.isSymbol(".") || token.isSymbol(",") {
          if index + 1 < line.tokens.count, line.tokens[index + 1].kind == .number {
            parts.append(.separator)
          } else if token.isSymbol(":") {
            throw DutchRefusals.noTime(line.typed)
          }
        } else if !token.isSymbol("'"), !token.isSymbol("!"), !token.isSymbol("\"") {
          throw DutchRefusals.noTime(line.typed)
        }
      case .word:
        if let part = try read(word: token, line, into: &parts) {
          if let other = partOfDay, other != part { throw DutchRefusals.noTime(line.typed) }
          partOfDay = part
        }
      }
    }
    return try time(parts, partOfDay, line)
  }

  private func read(
    word token: Token, _ line: TypedLine, into parts: inout [Part]
  ) throws(Refusal) -> PartOfDay? {
    guard let meaning = DutchTimeWords.meaning(of: token.word) else {
      guard let value = DutchNumberWords.value(of: token.word.utf8), value < 100 else {
        throw token.word == "middernacht"
          ? DutchRefusals.midnight : DutchRefusals.noTime(line.typed)
      }
      parts.append(.number(value, digits: 0))
      return nil
    }
    switch meaning {
    case .filler, .genitive: break
    case .part(let part): return part
    case .clock, .minutes, .half, .quarter, .before, .after, .now, .and:
      parts.append(.word(meaning))
    }
    return nil
  }

  private func time(
    _ parts: [Part], _ partOfDay: PartOfDay?, _ line: TypedLine
  ) throws(Refusal) -> CivilTime {
    var parts = parts[...]
    if parts.isEmpty, partOfDay != nil { throw DutchRefusals.timeWithoutHour }
    if parts == [.word(.now)], partOfDay == nil { return now }
    if parts.last == .word(.clock), parts.count > 1 { parts.removeLast() }
    let offset = offset(&parts)
    let isHalf = parts.first == .word(.half)
    if isHalf { parts.removeFirst() }
    guard case .number(let first, let digits)? = parts.popFirst() else {
      throw DutchRefusals.noTime(line.typed)
    }
    if offset != nil || isHalf {
      guard parts.isEmpty, digits <= 2 else { throw DutchRefusals.noTime(line.typed) }
      let hour = Hour(value: first, isLiteral: first >= 13 || first == 0)
      return try time(hour, minutes: (isHalf ? -30 : 0) + (offset ?? 0), partOfDay)
    }
    if parts.isEmpty, digits >= 3 {
      let hour = first / 100
      let isLiteral = digits == 4 && hour < 10 || hour >= 13 || hour == 0
      return try time(Hour(value: hour, isLiteral: isLiteral), first % 100, partOfDay)
    }
    guard digits <= 2 else { throw DutchRefusals.noTime(line.typed) }
    let isLiteral = digits == 2 && first < 10 || first >= 13 || first == 0
    guard let minute = minute(in: parts) else { throw DutchRefusals.noTime(line.typed) }
    return try time(Hour(value: first, isLiteral: isLiteral), minute, partOfDay)
  }

  /// Takes "kwart voor" or "tien over" from the front: minutes after the hour, or before it.
  private func offset(_ parts: inout ArraySlice<Part>) -> Int? {
    var rest = parts
    let count: Int
    switch rest.popFirst() {
    case .word(.quarter): count = 15
    case .number(let value, let digits) where (1...29).contains(value) && digits <= 2:
      count = value
      if rest.first == .word(.minutes) { rest.removeFirst() }
    default: return nil
    }
    switch rest.popFirst() {
    case .word(.before):
      parts = rest
      return -count
    case .word(.after):
      parts = rest
      return count
    default: return nil
    }
  }

  /// The minutes behind the hour: "", ":30", "u30", " uur en dertig minuten".
  private func minute(in parts: ArraySlice<Part>) -> Int? {
    var parts = parts
    if parts.isEmpty { return 0 }
    var hasSign = true
    if parts.first == .separator {
      parts.removeFirst()
    } else if parts.first == .word(.clock) {
      parts.removeFirst()
      if parts.first == .word(.and) { parts.removeFirst() }
    } else {
      hasSign = false
    }
    if parts.last == .word(.minutes) { parts.removeLast() }
    guard parts.count == 1, case .number(let value, let digits)? = parts.first,
      digits == 2 || digits == 0 && (hasSign || value >= 10)
    else { return nil }
    return value
  }

  private func time(
    _ hour: Hour, _ minute: Int, _ partOfDay: PartOfDay?
  ) throws(Refusal) -> CivilTime {
    guard (0...59).contains(minute) else { throw DutchRefusals.noSuchMinute }
    return try time(hour, minutes: minute, partOfDay)
  }

  /// The time `minutes` after (or before) a full hour.
  private func time(
    _ hour: Hour, minutes: Int, _ partOfDay: PartOfDay?
  ) throws(Refusal) -> CivilTime {
    guard hour.value <= 24 else { throw DutchRefusals.noSuchHour }
    if hour.value == 24, minutes == 0 { throw DutchRefusals.midnight }
    if hour.value == 24, minutes > 0 { throw DutchRefusals.noSuchHour }
    var total = hour.value * 60 + minutes
    if total < 0 { total += 24 * 60 }
    // "half een" is half past twelve on a clock face, not half past midnight.
    if !hour.isLiteral, total < 60 { total += 12 * 60 }
    var result = total / 60
    if let partOfDay {
      if result == 12, minutes == 0, partOfDay == .night || partOfDay == .evening {
        throw DutchRefusals.midnight
      }
      guard let told = partOfDay.hour(of: result, minute: total % 60) else {
        throw DutchRefusals.otherPartOfDay
      }
      result = told
    } else if !hour.isLiteral, (1...6).contains(result) {
      result += 12
    }
    guard let time = CivilTime(hour: result, minute: total % 60) else {
      throw DutchRefusals.noSuchHour
    }
    return time
  }
}
