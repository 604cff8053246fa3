import CivilDate

/// The bare numbers of a typed date and what they are: day, month, year.
struct DateNumbers {
  private struct Number {
    let value: Int
    /// How many digits were typed; 0 for a number word.
    let digits: Int
    let isOrdinal: Bool

    var isYear: Bool { digits == 4 }
    var canBeDay: Bool { digits <= 2 }
  }

  private var numbers: [Number] = []
  private var countBeforeMonth: Int?

  var count: Int { numbers.count }
  /// Whether all there is so far is one number that may count weekdays: "de eerste".
  var isOneSmallNumber: Bool {
    numbers.count == 1 && countBeforeMonth == nil && numbers[0].canBeDay
  }

  mutating func append(_ value: Int, digits: Int, isOrdinal: Bool) {
    numbers.append(Number(value: value, digits: digits, isOrdinal: isOrdinal))
  }

  /// Notes that the name of the month stands behind the numbers so far.
  mutating func monthComesHere() {
    countBeforeMonth = numbers.count
  }

  /// Puts the numbers into `phrase`, day-month-year, or year-month-day after a four-digit year.
  func fill(_ phrase: inout DatePhrase, today: CivilDate) throws(DatePhraseProblem) {
    if let countBeforeMonth {
      try fillAroundMonth(&phrase, before: countBeforeMonth, today)
    } else {
      switch numbers.count {
      case 0: return
      case 1: try fillOne(numbers[0], &phrase, today)
      case 2: try fillTwo(&phrase)
      case 3: try fillThree(&phrase, today)
      default: throw .unreadable
      }
    }
  }

  private func fillAroundMonth(
    _ phrase: inout DatePhrase, before: Int, _ today: CivilDate
  ) throws(DatePhraseProblem) {
    switch numbers.count {
    case 0: throw .vague
    case 1:
      // "maart 26" may be a day and may be a year.
      guard numbers[0].canBeDay, before == 1 || numbers[0].isOrdinal else { throw .vague }
      phrase.day = numbers[0].value
    case 2:
      let (first, second) = (numbers[0], numbers[1])
      if first.isYear, before > 0 {
        try set(&phrase, day: second, year: first, today)
      } else if before == 1 || (before == 0 && second.isYear) {
        try set(&phrase, day: first, year: second, today)
      } else {
        throw .vague
      }
    default: throw .unreadable
    }
  }

  private func fillOne(
    _ number: Number, _ phrase: inout DatePhrase, _ today: CivilDate
  ) throws(DatePhraseProblem) {
    let value = number.value
    switch number.digits {
    case 8:
      if DateLimits.years.contains(value / 10_000), (1...12).contains(value / 100 % 100) {
        (phrase.day, phrase.month, phrase.year) = (value % 100, value / 100 % 100, value / 10_000)
      } else {
        phrase.day = value / 1_000_000
        phrase.month = value / 10_000 % 100
        phrase.year = value % 10_000
      }
    case 6:
      (phrase.day, phrase.month) = (value / 10_000, value / 100 % 100)
      phrase.year = Self.year(value % 100, around: today)
    case 4:
      if DateLimits.years.contains(value) { throw .vague }
      (phrase.day, phrase.month) = (value / 100, value % 100)
    case 0...2:
      guard
        number.isOrdinal || phrase.weekday != nil || phrase.monthShift != nil
          || phrase.lean == .this
      else { throw .vague }
      phrase.day = value
    default: throw .unreadable
    }
  }

  private func fillTwo(_ phrase: inout DatePhrase) throws(DatePhraseProblem) {
    if numbers[0].isYear || numbers[1].isYear { throw .vague }
    try setMonth(numbers[1], &phrase)
    guard numbers[0].canBeDay else { throw .unreadable }
    phrase.day = numbers[0].value
  }

  private func fillThree(
    _ phrase: inout DatePhrase, _ today: CivilDate
  ) throws(DatePhraseProblem) {
    try setMonth(numbers[1], &phrase)
    if numbers[0].isYear {
      try set(&phrase, day: numbers[2], year: numbers[0], today)
    } else {
      try set(&phrase, day: numbers[0], year: numbers[2], today)
    }
  }

  private func setMonth(
    _ number: Number, _ phrase: inout DatePhrase
  ) throws(DatePhraseProblem) {
    guard (1...2).contains(number.digits), !number.isOrdinal else { throw .unreadable }
    phrase.month = number.value
  }

  private func set(
    _ phrase: inout DatePhrase, day: Number, year: Number, _ today: CivilDate
  ) throws(DatePhraseProblem) {
    guard day.canBeDay, !year.isOrdinal else { throw .unreadable }
    phrase.day = day.value
    switch year.digits {
    case 4: phrase.year = year.value
    case 2: phrase.year = Self.year(year.value, around: today)
    default: throw .unreadable
    }
  }

  /// The year that two digits stand for: from 79 years ago to 20 years ahead.
  private static func year(_ twoDigits: Int, around today: CivilDate) -> Int {
    let thisYear = today.year
    let year = thisYear / 100 * 100 + twoDigits
    if year > thisYear + 20 { return year - 100 }
    return year < thisYear - 79 ? year + 100 : year
  }
}
