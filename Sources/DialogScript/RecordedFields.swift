import DialogEngine

extension LintedDialog {
  /// A `leg vast` with the questions whose answers it can hold.
  struct Recorded {
    let statement: Statement
    let recording: Recording
    let fields: [EventField]
    /// The questions of each `controle` that may come before it, or those after `met`.
    let lists: [[String]]
  }

  /// Every `leg vast` of a kind that exists.
  var recorded: [Recorded] {
    dialog.statements.enumerated().compactMap { index, statement in
      guard case .record(let recording) = statement.action,
        let fields = vocabulary.events[recording.kind]
      else { return nil }
      return Recorded(
        statement: statement, recording: recording, fields: fields,
        lists: recording.fields.map { [$0] } ?? reviews(before: index))
    }
  }

  /// A question of this dialog or of one that it calls, with the file it stands in.
  func question(_ id: String) -> (item: ParsedDialog, question: Question)? {
    let called = neighbours.called(by: dialog.name).sorted().compactMap { neighbours.dialogs[$0] }
    for other in [parsed] + called {
      if let question = other.dialog?.questions.first(where: { $0.id == id }) {
        return (other, question)
      }
    }
    return nil
  }

  /// The lists of the reviews from which a statement can be reached without another review.
  private func reviews(before index: Int) -> [[String]] {
    dialog.statements.enumerated().compactMap { start, statement in
      guard case .review(let ids) = statement.action else { return nil }
      let reached = flow.reached(from: flow.next[start]) { place in
        if case .review = self.dialog.statements[place].action { true } else { false }
      }
      return reached.contains(index) ? ids : nil
    }
  }
}
