import DialogEngine
import ScriptText

/// One kind of fault that a dialog can have.
protocol DialogRule: Sendable {
  /// Every place where the dialog has this fault.
  static func findings(in item: LintedDialog) -> [Finding]
}

/// A dialog as a rule looks at it: among the others, with all ways through it.
struct LintedDialog {
  let parsed: ParsedDialog
  let dialog: Dialog
  let neighbours: Neighbours
  let vocabulary: Vocabulary
  let flow: DialogFlow

  init(parsed: ParsedDialog, dialog: Dialog, neighbours: Neighbours, vocabulary: Vocabulary) {
    self.parsed = parsed
    self.dialog = dialog
    self.neighbours = neighbours
    self.vocabulary = vocabulary
    flow = DialogFlow(dialog)
  }

  /// The questions of the dialog, of those it calls, and of those that call it.
  var knownQuestions: Set<String> {
    neighbours.around(dialog.name).reduce(into: Set(dialog.questions.map(\.id))) { names, other in
      names.formUnion(other.dialog?.questions.map(\.id) ?? [])
    }
  }

  /// A finding at the name of a step or question of this dialog, or at a reference.
  func finding(
    _ code: FindingCode, at place: ScriptPlace, _ text: String, suggestion: String? = nil
  ) -> Finding {
    Finding(
      code: code, file: dialog.file, line: place.line, column: place.column, text: text,
      suggestion: suggestion)
  }

  /// A finding at the beginning of a statement.
  func finding(_ code: FindingCode, at statement: Statement, _ text: String) -> Finding {
    finding(code, at: ScriptPlace(line: statement.line, column: 1), text)
  }

  /// The name on the line of a statement, where its author can change it.
  func place(of name: String, _ kind: Reference.Kind, in statement: Statement) -> ScriptPlace {
    let reference = parsed.references.last {
      $0.line == statement.line && $0.kind == kind && $0.name == name
    }
    return ScriptPlace(line: statement.line, column: reference?.column ?? 1)
  }

  /// "Bedoelde je": the nearest of the known names.
  static func meant(_ name: String, among known: some Sequence<String>) -> String? {
    Suggestion.nearest(to: name, among: known).map { "Bedoelde je '\($0)'?" }
  }
}
