import DialogEngine
import ScriptText

/// Names that exist nowhere.
enum UnknownNames: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let questions = item.knownQuestions
    // Made once for each kind: a dialog uses many names of the same few kinds.
    var names: [Reference.Kind: (code: FindingCode, known: Set<String>)] = [:]
    return item.parsed.references.compactMap { reference in
      let (code, known) =
        names[reference.kind] ?? UnknownNames.names(for: reference.kind, questions, item)
      names[reference.kind] = (code, known)
      guard !known.contains(reference.name) else { return nil }
      return item.finding(
        code, at: reference.place,
        "'\(reference.name)' bestaat niet (\(reference.kind.rawValue)).",
        suggestion: LintedDialog.meant(reference.name, among: known))
    }
  }

  private static func names(
    for kind: Reference.Kind, _ questions: Set<String>, _ item: LintedDialog
  ) -> (code: FindingCode, known: Set<String>) {
    let vocabulary = item.vocabulary
    switch kind {
    case .step: return (.unknownStep, Set(item.dialog.steps.keys))
    case .question: return (.unknownQuestion, questions)
    case .fact: return (.unknownFact, vocabulary.facts)
    case .value: return (.unknownValue, questions.union(vocabulary.values))
    case .day: return (.unknownValue, questions.union(vocabulary.days).union(["vandaag"]))
    case .standard: return (.unknownValue, questions.union(vocabulary.standards))
    case .list: return (.unknownList, vocabulary.lists)
    case .dialog: return (.unknownDialog, Set(item.neighbours.dialogs.keys))
    case .role: return (.unknownRole, vocabulary.roles)
    case .event: return (.unknownEvent, Set(vocabulary.events.keys))
    case .message: return (.unknownMessage, vocabulary.messages)
    case .expected: return (.unknownAnswer, vocabulary.expectations)
    case .situation: return (.unknownSituation, vocabulary.situations)
    case .source: return (.unknownSource, vocabulary.sources)
    }
  }
}
