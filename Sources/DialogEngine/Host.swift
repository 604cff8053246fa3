public import Answers
public import CivilDate

/// What a dialog may ask the program it runs in: facts, values, lists and objections by name.
///
/// Every function gets the answers on the way so far. The engine itself knows no subject matter.
public struct Host {
  /// The moment on the wall clock.
  public var now: CivilMoment
  /// Whether something is so.
  public var fact: (_ name: String, AnswerBook) -> Bool
  /// A named value as people write it; nil when it is not known.
  public var value: (_ name: String, AnswerBook) -> String?
  /// A named day, for the limits of a date; nil is no limit.
  public var day: (_ name: String, AnswerBook) -> CivilDate?
  /// The answer that an empty line stands for; nil when there is none.
  public var standard: (_ name: String, AnswerBook) -> Answer?
  /// A named list of choices.
  public var choices: (_ name: String, AnswerBook) -> [Choice]
  /// What "de helft" of a number in this unit is half of, in hundredths; nil when not known.
  public var whole: (NumberUnit, AnswerBook) -> Int?
  /// The right answer to a question that is asked to learn from; nil when there is none.
  public var expected: (_ name: String, AnswerBook) -> Answer?
  /// How somebody with a personeelsnummer is called before whoever asks; nil for the number alone.
  public var person: (_ number: String) -> String?
  /// Whether what is not finished can be put aside for another day.
  public var keepsForLater: Bool
  /// Why words may not be taken as they are; nil when they may.
  public var objection: (_ words: String) -> Refusal?

  /// What a dialog may ask the program it runs in.
  public init(
    now: CivilMoment,
    fact: @escaping (String, AnswerBook) -> Bool = { _, _ in false },
    value: @escaping (String, AnswerBook) -> String? = { _, _ in nil },
    day: @escaping (String, AnswerBook) -> CivilDate? = { _, _ in nil },
    standard: @escaping (String, AnswerBook) -> Answer? = { _, _ in nil },
    choices: @escaping (String, AnswerBook) -> [Choice] = { _, _ in [] },
    whole: @escaping (NumberUnit, AnswerBook) -> Int? = { _, _ in nil },
    expected: @escaping (String, AnswerBook) -> Answer? = { _, _ in nil },
    person: @escaping (String) -> String? = { _ in nil },
    keepsForLater: Bool = true,
    objection: @escaping (String) -> Refusal? = { _ in nil }
  ) {
    self.now = now
    self.fact = fact
    self.value = value
    self.day = day
    self.standard = standard
    self.choices = choices
    self.whole = whole
    self.expected = expected
    self.person = person
    self.keepsForLater = keepsForLater
    self.objection = objection
  }

  func resolve(_ wants: Question.Wants, _ book: AnswerBook) -> AnswerKind {
    switch wants {
    case .text(let maximum): .text(maximum: maximum)
    case .yesNo: .yesNo
    case .choice(let options): .choice(resolve(options, book))
    case .choices(let options): .choices(resolve(options, book))
    case .date(let from, let upTo):
      .date(
        earliest: from.flatMap { limit($0, book) }, latest: upTo.flatMap { limit($0, book) })
    case .time: .time
    case .duration: .duration
    case .number(let unit, let minimum, let maximum):
      number(unit, minimum, maximum, whole: whole(unit, book))
    case .phone: .phone
    case .email: .email
    case .employeeNumber: .employeeNumber
    }
  }

  /// Whether an answer is the right one; nil where no answer is.
  func isRight(_ answer: Answer, to question: Question, _ book: AnswerBook) -> Bool? {
    switch (question.expected, answer) {
    case (nil, _): nil
    case (.keys(let keys), .choice(let key)): keys.contains(key)
    case (.keys(let keys), .choices(let chosen)): Set(keys) == Set(chosen)
    case (.keys(let keys), .yesNo(let isYes)): keys == [isYes ? "ja" : "nee"]
    case (.keys, _): false
    case (.named(let name), .choices(let chosen)):
      if case .choices(let keys) = expected(name, book) { Set(keys) == Set(chosen) } else { false }
    case (.named(let name), _): expected(name, book).map { $0 == answer } ?? false
    }
  }

  private func resolve(_ options: Question.Options, _ book: AnswerBook) -> [Choice] {
    switch options {
    case .fixed(let choices): choices
    case .named(let name): choices(name, book)
    }
  }

  /// A part is never more than the whole, where the whole is known and the question names no
  /// limit of its own.
  private func number(
    _ unit: NumberUnit, _ minimum: Int?, _ maximum: Int?, whole: Int?
  ) -> AnswerKind {
    .number(unit: unit, minimum: minimum, maximum: maximum ?? whole, whole: whole)
  }

  private func limit(_ name: String, _ book: AnswerBook) -> CivilDate? {
    name == "vandaag" ? now.date : book.day(name) ?? day(name, book)
  }
}
