import DialogEngine
public import ScriptText

/// Looks for faults in dialogs that read well by themselves: names that do not exist, ways that
/// lead nowhere, things stored that nobody checked.
///
/// Each rule stands in a file of its own, in the folder Rules.
public struct DialogLinter {
  private let items: [LintedDialog]
  private let textFindings: [Finding]

  private static let rules: [any DialogRule.Type] = [
    UnknownNames.self, MissingSources.self, UncheckedRecords.self, UnreachableSteps.self,
    DeadEnds.self, LoopsWithoutQuestion.self, StepsWithoutEnd.self, CallingCircles.self,
    UnusedQuestions.self, LaterQuestions.self, UnknownFields.self, MissingFields.self,
    UnfitAnswers.self,
  ]

  /// A linter over all dialogs together, because they call each other.
  public init(_ parsed: [ParsedDialog], vocabulary: Vocabulary) {
    textFindings = parsed.flatMap(\.findings)
    let neighbours = Neighbours(parsed)
    items = parsed.compactMap { item in
      item.dialog.map {
        LintedDialog(parsed: item, dialog: $0, neighbours: neighbours, vocabulary: vocabulary)
      }
    }
  }

  /// Everything found in all dialogs, also by their parser, sorted by place.
  public func findings() -> [Finding] {
    var findings = textFindings + RepeatedDialogs.findings(in: items)
    for item in items {
      for rule in DialogLinter.rules { findings += rule.findings(in: item) }
    }
    return findings.sorted()
  }
}
