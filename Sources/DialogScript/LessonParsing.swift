import Answers
import DialogEngine
import ScriptText

extension DialogParser {
  /// Reads a line of a question that is asked to learn from; false when it is another line.
  ///
  /// `juist NAAM` names the right answer; `goed: TEKST`, `mis: TEKST` and `bij ANTWOORD: TEKST` are
  /// said to an answer.
  mutating func readLesson(
    _ line: Int, _ more: Range<Int>, into draft: inout QuestionDraft
  ) -> Bool {
    if pieces.begins(line, with: "juist") {
      draft.right = pieces.rest(line, after: 5)
      return true
    }
    let reaction: (on: Question.Trigger, words: Piece)
    if pieces.begins(line, withBytes: "goed:") {
      reaction = (.right, pieces.rest(line, after: 5))
    } else if pieces.begins(line, withBytes: "mis:") {
      reaction = (.wrong, pieces.rest(line, after: 4))
    } else if pieces.begins(line, with: "bij"),
      let (key, words) = pieces.cut(pieces.rest(line, after: 3), at: ":")
    {
      reaction = (Question.Trigger(word: pieces.text(key)), words)
    } else {
      return false
    }
    draft.triggers.append((reaction.on, pieces.whole(line)))
    draft.feedback.append(
      Question.Feedback(on: reaction.on, words: template(reaction.words, more)))
    return true
  }

  /// The right answer: keys of the question's own choices, ja or nee, or a name that the host knows.
  mutating func expectation(_ piece: Piece, for draft: QuestionDraft) -> Question.Expectation? {
    let known: [String]
    switch draft.wants {
    case .choice(.fixed(let choices)), .choices(.fixed(let choices)): known = choices.map(\.key)
    case .yesNo: known = ["ja", "nee"]
    case .choice(.named), .choices(.named), .date, .time, .duration, .number, .text, .phone,
      .email, .employeeNumber:
      return refer(.expected, piece).map { .named($0) }
    }
    var parts: [(piece: Piece, text: String)] = []
    var rest: Piece? = piece
    while let part = pieces.nextPart(of: &rest) { parts.append((part, pieces.text(part))) }
    // An author may let the program work out which of the choices is right.
    if parts.count == 1, parts[0].text.contains(".") {
      return refer(.expected, parts[0].piece).map { .named($0) }
    }
    for (part, text) in parts where !known.contains(text) {
      report(
        .unknownAnswer, at: part, "'\(text)' is geen antwoord op deze vraag.",
        suggestion: Suggestion.nearest(to: text, among: Set(known)))
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
