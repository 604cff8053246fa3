import Answers
import DialogEngine
import ScriptText

extension DialogParser {
  /// Reads a line of a question that is asked to learn from; false when it is another line.
  ///
  /// `juist NAAM` names the right answer; `goed: TEKST`, `mis: TEKST` and `bij ANTWOORD: TEKST` are
  /// said to an answer.
  mutating func readLesson(
    _ line: ScriptLine, _ more: [ScriptLine], into draft: inout QuestionDraft
  ) -> Bool {
    if line.starts(with: "juist") {
      draft.right = line.rest(after: 5)
      return true
    }
    let reaction: (on: Question.Trigger, words: Phrase)
    if line.text.hasPrefix("goed:") {
      reaction = (.right, line.rest(after: 5))
    } else if line.text.hasPrefix("mis:") {
      reaction = (.wrong, line.rest(after: 4))
    } else if line.starts(with: "bij"), let (key, words) = line.rest(after: 3).cut(at: ":") {
      reaction = (Question.Trigger(word: key.text), words)
    } else {
      return false
    }
    draft.feedback.append(
      Question.Feedback(on: reaction.on, words: template(reaction.words, more)))
    return true
  }

  /// The right answer: keys of the question's own choices, ja or nee, or a name that the host knows.
  mutating func expectation(_ phrase: Phrase, for draft: QuestionDraft) -> Question.Expectation? {
    let known: [String]
    switch draft.wants {
    case .choice(.fixed(let choices)), .choices(.fixed(let choices)): known = choices.map(\.key)
    case .yesNo: known = ["ja", "nee"]
    case .choice(.named), .choices(.named), .date, .time, .duration, .number, .text, .phone,
      .email, .employeeNumber:
      return refer(.expected, phrase).map { .named($0) }
    }
    let parts = phrase.split(on: UInt8(ascii: ","))
    // An author may let the program work out which of the choices is right.
    if parts.count == 1, let only = parts.first, only.text.contains(".") {
      return refer(.expected, only).map { .named($0) }
    }
    for part in parts where !known.contains(part.text) {
      report(
        .unknownAnswer, at: part, "'\(part.text)' is geen antwoord op deze vraag.",
        suggestion: Suggestion.nearest(to: part.text, among: Set(known)))
    }
    return .keys(parts.map(\.text))
  }
}

extension Question.Trigger {
  /// The answer that a word of the dialog language stands for.
  init(word: String) {
    switch word {
    case "ja": self = .yes
    case "nee": self = .no
    case "weet ik niet": self = .unknown
    case "leeg": self = .skipped
    case "goed": self = .right
    case "mis": self = .wrong
    default: self = .choice(word)
    }
  }
}
