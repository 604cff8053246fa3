/// What a Dutch word means in a time of the day.
enum TimeWord: Hashable {
  /// Says nothing: "om", "vanaf".
  case filler
  /// "uur", between hours and minutes or behind them.
  case clock
  case minutes
  case half
  case quarter
  /// "voor": so long before the hour.
  case before
  /// "over": so long after the hour.
  case after
  case part(PartOfDay)
  /// This moment.
  case now
  /// "en", between hours and minutes.
  case and
  /// The "s" of "'s avonds".
  case genitive
}

/// The parts of the day that tell 8 in the morning from 8 in the evening.
enum PartOfDay: Hashable {
  case morning
  case afternoon
  case evening
  case night

  /// The hour, 0 to 23, that a clock face with `hour` shows in this part of the day.
  func hour(of hour: Int, minute: Int) -> Int? {
    switch self {
    case .morning: return (4...11).contains(hour) ? hour : nil
    case .afternoon:
      if (1...6).contains(hour) { return hour + 12 }
      return (12...18).contains(hour) ? hour : nil
    case .evening:
      if (5...11).contains(hour) { return hour + 12 }
      return (17...23).contains(hour) ? hour : nil
    case .night:
      // Twelve at night sharp ends one day and begins another.
      if hour == 12 { return minute == 0 ? nil : 0 }
      if hour == 11 { return 23 }
      return (0...6).contains(hour) || hour >= 22 ? hour : nil
    }
  }
}

/// The Dutch words that may stand in a time.
enum DutchTimeWords {
  static func meaning(of word: String) -> TimeWord? {
    if let exact = exact[word] { return exact }
    let typed = Array(word.utf8)
    guard typed.count >= 4, DutchNumberWords.value(of: typed) == nil else { return nil }
    var found: TimeWord?
    for (name, meaning) in correctable where TypingError.isAtMostOne(from: typed, to: name) {
      if let found, found != meaning { return nil }
      found = meaning
    }
    return found
  }

  private static let exact: [String: TimeWord] = {
    var words: [String: TimeWord] = [:]
    for (group, meaning) in groups {
      for word in group { words[word] = meaning }
    }
    return words
  }()

  private static let groups: [([String], TimeWord)] = [
    (
      [
        "om", "vanaf", "sinds", "op", "de", "het", "in", "is", "was", "precies", "stipt", "al",
        "tijd", "per",
      ], .filler
    ),
    (Array(DutchHedges.words), .filler),
    (["uur", "u", "h", "uren", "uurtje"], .clock),
    (["minuten", "minuut", "min", "minuutjes", "m"], .minutes),
    (["half", "halluf"], .half),
    (["kwart", "kwartier"], .quarter),
    (["voor"], .before),
    (["over", "na"], .after),
    (
      [
        "ochtend", "ochtends", "sochtends", "morgens", "smorgens", "vanochtend", "vanmorgen",
        "voormiddag",
      ], .part(.morning)
    ),
    (["middag", "middags", "smiddags", "vanmiddag", "namiddag"], .part(.afternoon)),
    (["avond", "avonds", "savonds", "vanavond"], .part(.evening)),
    (["nacht", "nachts", "snachts", "vannacht"], .part(.night)),
    (["nu"], .now),
    (["en"], .and),
    (["s"], .genitive),
  ]

  private static let correctable: [(name: [UInt8], meaning: TimeWord)] = [
    "kwart", "half", "ochtends", "morgens", "middags", "avonds", "nachts", "ochtend", "middag",
    "avond", "minuten", "vanochtend", "vanmorgen", "vanmiddag", "vanavond",
  ].compactMap { name in exact[name].map { (Array(name.utf8), $0) } }
}
