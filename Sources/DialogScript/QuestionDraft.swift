import Answers
import DialogEngine

/// What is being gathered of one question.
struct QuestionDraft {
  var wants: Question.Wants = .yesNo
  var mayBeSkipped = false
  var mayBeUnknown = false
  var standard: String?
  var text: Template?
  var words: [Piece] = []
  var label: Template?
  var why: Template?
  var help: Template?
  var refusals: [Refusal.Reason: Template] = [:]
  var routes: [Question.Route] = []
  var choices: [Choice] = []
  var right: Piece?
  var feedback: [Question.Feedback] = []
  /// Where arrows and feedback say which answer they wait for.
  var triggers: [(on: Question.Trigger, place: Piece)] = []

  /// Whether an answer can come that this waits for.
  func canHave(_ trigger: Question.Trigger) -> Bool {
    switch (trigger, wants) {
    case (.right, _), (.wrong, _): right != nil
    case (.unknown, _): mayBeUnknown
    case (.skipped, _): mayBeSkipped
    case (.yes, .yesNo), (.no, .yesNo): true
    case (.choice(let key), .choice(.fixed(let choices))),
      (.choice(let key), .choices(.fixed(let choices))):
      choices.contains { $0.key == key }
    case (.choice, .choice(.named)), (.choice, .choices(.named)): true
    case (.yes, _), (.no, _), (.choice, _): false
    }
  }

  func question(_ id: String, expected: Question.Expectation?) -> Question {
    Question(
      id: id, wants: wants, text: text ?? Template(words: ""),
      label: label ?? Template(words: id.spelledOut), why: why, help: help, refusals: refusals,
      mayBeSkipped: mayBeSkipped, mayBeUnknown: mayBeUnknown, standard: standard, routes: routes,
      expected: expected, feedback: feedback)
  }
}
