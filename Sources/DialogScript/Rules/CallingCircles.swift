import DialogEngine
import ScriptText

/// Dialogs that call themselves, by way of others or not: they would never come back.
enum CallingCircles: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    item.parsed.references.filter { reference in
      reference.kind == .dialog
        && (reference.name == item.dialog.name
          || item.neighbours.reached(from: reference.name).contains(item.dialog.name))
    }
    .map { reference in
      item.finding(
        .callingCircle, at: reference.place,
        "Het gesprek '\(reference.name)' komt weer uit bij dit gesprek.")
    }
  }
}
