import DialogEngine

/// What can still matter after a place in a dialog: two plays that agree on it go on alike.
struct Ahead {
  /// Facts that may still be asked for.
  var facts: Set<String> = []
  /// Questions that may still be asked.
  var questions: Set<String> = []
  /// Questions whose answer may still be a limit or a standard.
  var answers: Set<String> = []

  mutating func formUnion(_ other: Ahead) {
    facts.formUnion(other.facts)
    questions.formUnion(other.questions)
    answers.formUnion(other.answers)
  }
}

/// Finds what lies ahead of each place, once for each.
final class AheadFinder {
  private let library: (String) -> Dialog?
  private var known: [Trace.Place: Ahead] = [:]

  init(library: @escaping (String) -> Dialog?) {
    self.library = library
  }

  /// What lies ahead of these dialogs, the last of which waits at the statement before its place.
  func ahead(of places: [Trace.Place]) -> Ahead {
    var ahead = Ahead()
    for place in places.dropLast() { ahead.formUnion(self.ahead(of: place)) }
    if let last = places.last {
      ahead.formUnion(self.ahead(of: Trace.Place(dialog: last.dialog, next: last.next - 1)))
    }
    return ahead
  }

  private func ahead(of place: Trace.Place) -> Ahead {
    if let known = known[place] { return known }
    // Dialogs that call each other in a ring find nothing new the second time round.
    known[place] = Ahead()
    var ahead = Ahead()
    if let dialog = library(place.dialog) {
      var open = [max(0, place.next)]
      var seen: Set<Int> = []
      while let index = open.popLast() {
        guard index < dialog.statements.count, seen.insert(index).inserted else { continue }
        let statement = dialog.statements[index]
        add(statement, to: &ahead)
        open += DialogFlow.following(statement, at: index, in: dialog)
      }
    }
    known[place] = ahead
    return ahead
  }

  private func add(_ statement: Statement, to ahead: inout Ahead) {
    switch statement.action {
    case .branch(let fact, _, _): ahead.facts.insert(fact)
    case .ask(let question):
      ahead.questions.insert(question.id)
      if let standard = question.standard { ahead.answers.insert(standard) }
      if case .date(let from, let upTo) = question.wants {
        ahead.answers.formUnion([from, upTo].compactMap { $0 })
      }
    case .call(let name): ahead.formUnion(self.ahead(of: Trace.Place(dialog: name, next: 0)))
    case .say, .go, .review, .record, .send, .end: break
    }
  }
}
