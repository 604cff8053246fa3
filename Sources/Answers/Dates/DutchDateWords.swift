import CivilDate

/// What a Dutch word means in a date.
enum DateWord: Hashable {
  /// Says nothing: "op", "sinds".
  case filler
  case weekday(Weekday)
  case month(Int)
  /// Days from today: "gisteren" is -1.
  case relative(Int)
  /// "morgen": the day after today, or the morning of a day that was named before it.
  case morning
  /// "ochtend", "avond": the day stays the same.
  case partOfDay
  case lean(DateLean)
  case unit(DateUnit)
  /// "over", in front of a length of time.
  case ahead
  /// "geleden", behind a length of time.
  case ago
  /// "half": half a unit, or half-way a month.
  case half
  /// "anderhalf": one and a half unit.
  case oneAndHalf
  /// "en", between two lengths of time.
  case and
  /// One letter of "a.s.", "j.l." or "l.l.".
  case initial
  /// A word that leaves the day open: "begin", "een tijdje", "of".
  case vague
  /// A word of the clock: "uur".
  case clock
}

/// The side of today on which a day is looked for.
enum DateLean: Hashable {
  /// "afgelopen": the last one before today.
  case past
  /// "komende": the first one after today.
  case future
  /// "vorige": the last one, or the one of last week.
  case previous
  /// "volgende": the first one, or the one of next week.
  case next
  /// "deze": of this week, month or year.
  case this
}

/// The units in which days are counted off.
enum DateUnit: Hashable {
  case day
  case week
  case month
  case year
}

/// The Dutch words that may stand in a date.
enum DutchDateWords {
  /// The meaning of a word of plain small letters; nil when no date holds it.
  static func meaning(of word: String) -> DateWord? {
    if let exact = exact[word] { return exact }
    if let day = dayWithPart(word) { return day }
    return corrected(word)
  }

  /// "maandagochtend", "gisterenmiddag": the day in front of the part of the day.
  private static func dayWithPart(_ word: String) -> DateWord? {
    let bytes = Array(word.utf8)
    for part in partsOfDay where bytes.count > part.count + 3 && bytes.last == part.last {
      guard bytes.suffix(part.count).elementsEqual(part) else { continue }
      let front = String(decoding: bytes.dropLast(part.count), as: UTF8.self)
      switch exact[front] ?? corrected(front) {
      case .weekday(let weekday): return .weekday(weekday)
      case .relative(let days): return .relative(days)
      case .morning: return .relative(1)
      default: continue
      }
    }
    return nil
  }

  /// The one word that is one typing error away; nil when there is none, or more than one.
  private static func corrected(_ word: String) -> DateWord? {
    let typed = Array(word.utf8)
    guard typed.count >= 4, typed.count <= 14, DutchNumberWords.value(of: typed) == nil,
      DutchNumberWords.ordinal(of: typed) == nil
    else { return nil }
    var found: DateWord?
    for (name, meaning) in correctable where TypingError.isAtMostOne(from: typed, to: name) {
      if let found, found != meaning { return .vague }
      found = meaning
    }
    return found
  }

  private static let partsOfDay: [[UInt8]] = [
    "ochtend", "voormiddag", "namiddag", "middag", "avond", "nacht", "morgen", "vroeg",
  ].map { Array($0.utf8) }

  private static let exact: [String: DateWord] = {
    var words: [String: DateWord] = [:]
    for (group, meaning) in DutchDateVocabulary.groups {
      for word in group { words[word] = meaning }
    }
    for (index, names) in DutchDateVocabulary.weekdays.enumerated() {
      for name in names { words[name] = .weekday(Weekday.allCases[index]) }
    }
    for (index, names) in DutchDateVocabulary.months.enumerated() {
      for name in names { words[name] = .month(index + 1) }
    }
    return words
  }()

  private static let correctable: [(name: [UInt8], meaning: DateWord)] = {
    let names =
      DutchDates.weekdays + DutchDates.months.filter { $0.count > 3 }
      + DutchDateVocabulary.correctable
    return names.compactMap { name in exact[name].map { (Array(name.utf8), $0) } }
  }()
}
