import DialogEngine
import ScriptText

/// Names that exist nowhere.
enum UnknownNames: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let questions = item.knownQuestions
    return item.parsed.references.compactMap { reference in
      // All that is known is put together only to propose one of it.
      if isKnown(reference, questions, item) { return nil }
      let (code, known) = names(for: reference.kind, questions, item)
      return item.finding(
        code, at: reference.place,
        "'\(reference.name)' bestaat niet (\(reference.kind.rawValue)).",
        suggestion: LintedDialog.meant(reference.name, among: known))
    }
  }

  private static func isKnown(
    _ reference: Reference, _ questions: Set<String>, _ item: LintedDialog
  ) -> Bool {
    let (name, vocabulary) = (reference.name, item.vocabulary)
    return switch reference.kind {
    case .step: item.dialog.steps[name] != nil
    case .question: questions.contains(name)
    case .fact: vocabulary.facts.contains(name)
    case .value: questions.contains(name) || vocabulary.values.contains(name)
    case .day: name == "vandaag" || questions.contains(name) || vocabulary.days.contains(name)
    case .standard: questions.contains(name) || vocabulary.standards.contains(name)
    case .list: vocabulary.lists.contains(name)
    case .dialog: item.neighbours.dialogs[name] != nil
    case .role: vocabulary.roles.contains(name)
    case .event: vocabulary.events[name] != nil
    case .message: vocabulary.messages.contains(name)
    case .expected: vocabulary.expectations.contains(name)
    case .situation: vocabulary.situations.contains(name)
    case .source: vocabulary.sources.contains(name)
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
