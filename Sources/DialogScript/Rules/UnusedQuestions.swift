import DialogEngine
import ScriptText

/// Questions whose answer goes nowhere: who asks for nothing should not ask.
enum UnusedQuestions: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let used = usedNames(around: item)
    return item.dialog.questions
      .filter { $0.routes.isEmpty && $0.expected == nil && !used.contains($0.id) }
      .map { question in
        item.finding(
          .unusedQuestion, at: item.parsed.place(of: .question(question.id)),
          "Met het antwoord op '\(question.id)' gebeurt niets.")
      }
  }

  /// The names that this dialog, those around it, their messages and the host look at.
  private static func usedNames(around item: LintedDialog) -> Set<String> {
    var used = item.vocabulary.answersRead
    for other in [item.parsed] + item.neighbours.around(item.dialog.name) {
      for reference in other.references {
        switch reference.kind {
        case .question, .value, .day, .standard: used.insert(reference.name)
        case .message: used.formUnion(item.vocabulary.messageValues[reference.name] ?? [])
        case .step, .fact, .list, .dialog, .role, .event, .expected, .situation, .source: break
        }
      }
    }
    return used
  }
}
