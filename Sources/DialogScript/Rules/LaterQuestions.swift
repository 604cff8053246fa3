import DialogEngine
import ScriptText

/// Limits and standard answers out of a question that is asked only later: then there is no answer yet,
/// and the limit would silently be none.
enum LaterQuestions: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let questions = Set(item.dialog.questions.map(\.id))
    return item.parsed.references.compactMap { reference in
      guard reference.kind == .day || reference.kind == .standard,
        questions.contains(reference.name),
        item.parsed.place(of: .question(reference.name)).line > reference.place.line
      else { return nil }
      return item.finding(
        .laterQuestion, at: reference.place,
        "De vraag '\(reference.name)' komt pas later, dus hier is nog geen antwoord.")
    }
  }
}
