import Answers
import CivilDate

extension Answer {
  /// Whether a stored answer is still an answer to what is asked for now.
  func fits(_ kind: AnswerKind, of question: Question) -> Bool {
    switch (self, kind) {
    case (.unknown, _): question.mayBeUnknown
    case (.skipped, _): question.mayBeSkipped
    case (.text(let words), .text(let maximum)): words.count <= maximum
    case (.yesNo, .yesNo), (.time, .time), (.duration, .duration), (.phone, .phone),
      (.email, .email), (.employeeNumber, .employeeNumber):
      true
    case (.choice(let key), .choice(let choices)): choices.contains { $0.key == key }
    case (.choices(let keys), .choices(let choices)):
      keys.allSatisfy { key in choices.contains { $0.key == key } }
    case (.date(let date), .date(let earliest, let latest)):
      date >= earliest ?? date && date <= latest ?? date
    case (.number(let value), .number(_, let minimum, let maximum, _)):
      value >= minimum ?? value && value <= maximum ?? value
    default: false
    }
  }
}
