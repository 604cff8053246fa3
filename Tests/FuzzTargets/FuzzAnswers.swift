import Answers
import CivilDate

/// Any text as an answer of each kind: what is taken lies within the limits of the question, and what
/// a refusal proposes is taken.
enum FuzzAnswers {
  private static let today = CivilDate(dayNumber: 20_514)
  private static let choices = [
    Choice(key: "thuis", text: "Thuis, of vrij"), Choice(key: "werk", text: "Op het werk"),
    Choice(key: "vakantie", text: "Op vakantie"),
  ]
  private static let kinds: [AnswerKind] = [
    .text(maximum: 80), .yesNo, .choice(choices), .choices(choices),
    .date(earliest: nil, latest: nil), .date(earliest: today + -30, latest: today),
    .date(earliest: today, latest: nil), .time, .duration,
    .number(unit: .none, minimum: 0, maximum: 1000, whole: nil),
    .number(unit: .hours, minimum: 0, maximum: 3600, whole: 3600),
    .number(unit: .percentage, minimum: 0, maximum: 10_000, whole: nil), .phone, .email,
    .employeeNumber,
  ]

  static func run(_ bytes: [UInt8]) {
    let typed = String(decoding: bytes, as: UTF8.self)
    _ = AnswerReader.meansUnknown(typed)
    _ = AnswerReader.meansSkipped(typed)
    // Three minutes past midnight and noon: "om 12 uur" is near to both.
    for time in [CivilTime(hour: 0, minute: 3), CivilTime(hour: 12, minute: 3)] {
      guard let time else { continue }
      let reader = AnswerReader(now: CivilMoment(date: today, time: time))
      for kind in kinds {
        switch reader.read(typed, as: kind) {
        case .success(let answer):
          precondition(fits(answer, kind), "\(answer) is no answer of \(kind)")
        case .failure(let refusal): check(refusal, of: kind, reader)
        }
      }
    }
  }

  // What a refusal proposes is no second refusal.
  private static func check(_ refusal: Refusal, of kind: AnswerKind, _ reader: AnswerReader) {
    precondition(!refusal.message.isEmpty, "\(kind)")
    for example in refusal.examples {
      if case .failure = reader.read(example, as: kind) {
        preconditionFailure("'\(example)' is no answer of \(kind)")
      }
    }
  }

  private static func fits(_ answer: Answer, _ kind: AnswerKind) -> Bool {
    switch (answer, kind) {
    case (.text(let text), .text(let maximum)): !text.isEmpty && text.count <= maximum
    case (.yesNo, .yesNo), (.time, .time), (.unknown, .duration): true
    case (.choice(let key), .choice(let choices)): choices.contains { $0.key == key }
    case (.choices(let keys), .choices(let choices)):
      !keys.isEmpty && Set(keys).count == keys.count
        && keys.allSatisfy { key in choices.contains { $0.key == key } }
    case (.date(let date), .date(let earliest, let latest)):
      (earliest.map { $0 <= date } ?? true) && (latest.map { date <= $0 } ?? true)
    case (.duration(let count, _), .duration): count >= 0
    case (.number(let hundredths), .number(_, let minimum, let maximum, _)):
      (minimum.map { $0 <= hundredths } ?? true) && (maximum.map { hundredths <= $0 } ?? true)
    case (.phone(let text), .phone):
      text.utf8.allSatisfy { $0 == 0x2B || $0 == 0x20 || isDigit($0) }
    case (.email(let text), .email): text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    case (.employeeNumber(let text), .employeeNumber):
      (1...8).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
