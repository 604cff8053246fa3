import Answers
import DialogEngine

/// Where a dialog can go on after each of its statements.
enum DialogFlow {
  /// The places of the statements that can follow; none after an end.
  static func following(_ statement: Statement, at index: Int, in dialog: Dialog) -> [Int] {
    func place(_ step: String) -> [Int] { dialog.steps[step].map { [$0] } ?? [] }
    switch statement.action {
    case .branch(_, _, let target): return [index + 1] + place(target)
    case .go(let target): return place(target)
    case .ask(let question):
      let next = question.runsOn ? [index + 1] : []
      return next + question.routes.flatMap { place($0.target) }
    case .say, .call, .record, .send, .review: return [index + 1]
    case .end: return []
    }
  }
}

extension Question {
  /// Whether some answer has no route, so that the dialog goes on with the next statement.
  var runsOn: Bool {
    let on = Set(routes.map(\.on))
    if expected != nil, on.isSuperset(of: [.right, .wrong]) { return false }
    if mayBeSkipped, !on.contains(.skipped) { return true }
    if mayBeUnknown, !on.contains(.unknown) { return true }
    switch wants {
    case .yesNo: return !on.isSuperset(of: [.yes, .no])
    case .choice(.fixed(let choices)), .choices(.fixed(let choices)):
      return !choices.allSatisfy { on.contains(.choice($0.key)) }
    case .choice(.named), .choices(.named), .text, .date, .time, .duration, .number, .phone,
      .email, .employeeNumber:
      return true
    }
  }
}
