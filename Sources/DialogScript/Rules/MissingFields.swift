import DialogEngine
import ScriptText

/// Fields that a kind of gebeurtenis cannot do without and that are not, or need not be, given.
enum MissingFields: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    item.recorded.flatMap { recorded -> [Finding] in
      recorded.fields.filter(\.isRequired).compactMap { field in
        guard recorded.lists.allSatisfy({ $0.contains(field.name) }) else {
          return item.finding(
            .missingField,
            at: item.place(of: recorded.recording.kind, .event, in: recorded.statement),
            "'\(recorded.recording.kind)' kan niet zonder het veld '\(field.name)'.")
        }
        guard let (owner, question) = item.question(field.name), let dialog = owner.dialog,
          question.mayBeSkipped && question.standard == nil || question.mayBeUnknown
        else { return nil }
        let place = owner.place(of: .question(question.id))
        return Finding(
          code: .missingField, file: dialog.file, line: place.line, column: place.column,
          text: "'\(recorded.recording.kind)' kan niet zonder het antwoord op '\(question.id)'.")
      }
    }
  }
}
