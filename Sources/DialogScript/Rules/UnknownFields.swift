import DialogEngine
import ScriptText

/// Fields named after `met` that the kind of gebeurtenis does not have.
enum UnknownFields: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    item.dialog.statements.flatMap { statement -> [Finding] in
      guard case .record(let recording) = statement.action, let fields = recording.fields,
        let known = item.vocabulary.events[recording.kind]
      else { return [] }
      return fields.filter { field in !known.contains { $0.name == field } }.map { field in
        item.finding(
          .unknownField, at: item.place(of: field, .question, in: statement),
          "'\(recording.kind)' heeft geen veld '\(field)'.",
          suggestion: LintedDialog.meant(field, among: known.map(\.name))
            ?? "De velden zijn: \(known.map(\.name).joined(separator: ", ")).")
      }
    }
  }
}
