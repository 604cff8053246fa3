import Answers
import DialogEngine

/// The ways through a dialog: which statement can follow which.
struct DialogFlow {
  /// The place after the last statement: who comes there has run off the file.
  let end: Int
  /// For each statement those that can follow it; ``end`` may be among them.
  let next: [[Int]]

  init(_ dialog: Dialog) {
    end = dialog.statements.count
    next = dialog.statements.indices.map { DialogFlow.following($0, in: dialog) }
  }

  /// Every statement that can be reached from these, themselves too, without going on after one that
  /// `stops`.
  func reached(from starts: [Int], stops: (Int) -> Bool = { _ in false }) -> Set<Int> {
    var reached: Set<Int> = []
    var open = starts
    while let index = open.popLast() {
      guard reached.insert(index).inserted, index < end, !stops(index) else { continue }
      open += next[index]
    }
    return reached
  }

  /// Every statement from which one of these can be reached.
  func leading(to goals: Set<Int>) -> Set<Int> {
    var before: [Int: [Int]] = [:]
    for (index, following) in next.enumerated() {
      for target in following { before[target, default: []].append(index) }
    }
    var leading: Set<Int> = []
    var open = Array(goals)
    while let index = open.popLast() {
      if leading.insert(index).inserted { open += before[index] ?? [] }
    }
    return leading
  }

  private static func following(_ index: Int, in dialog: Dialog) -> [Int] {
    switch dialog.statements[index].action {
    case .branch(_, _, let target): [index + 1] + (dialog.steps[target].map { [$0] } ?? [])
    case .go(let target): dialog.steps[target].map { [$0] } ?? []
    case .ask(let question):
      question.routes.compactMap { dialog.steps[$0.target] }
        + (question.hasRouteForEveryAnswer ? [] : [index + 1])
    case .say, .call, .record, .send, .review: [index + 1]
    case .end: []
    }
  }
}

extension Question {
  /// Whether no answer runs on into the next line.
  fileprivate var hasRouteForEveryAnswer: Bool {
    let triggers = Set(routes.map(\.on))
    if triggers.isSuperset(of: [.right, .wrong]) { return true }
    if mayBeSkipped, standard == nil, !triggers.contains(.skipped) { return false }
    if mayBeUnknown, !triggers.contains(.unknown) { return false }
    switch wants {
    case .yesNo: return triggers.isSuperset(of: [.yes, .no])
    case .choice(.fixed(let choices)), .choices(.fixed(let choices)):
      return !choices.isEmpty && choices.allSatisfy { triggers.contains(.choice($0.key)) }
    case .choice(.named), .choices(.named), .text, .date, .time, .duration, .number, .phone,
      .email, .employeeNumber:
      return false
    }
  }
}
