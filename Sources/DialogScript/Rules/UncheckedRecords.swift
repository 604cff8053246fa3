import DialogEngine
import ScriptText

/// `leg vast` that can be reached without a `controle` on the way.
enum UncheckedRecords: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let statements = item.dialog.statements
    let reached = item.flow.reached(from: [0]) { index in
      if case .review = statements[index].action { true } else { false }
    }
    return reached.filter { $0 < item.flow.end }.sorted().compactMap { index in
      guard case .record = statements[index].action else { return nil }
      return item.finding(
        .unchecked, at: statements[index], "Voor 'leg vast' hoort een controle te staan.")
    }
  }
}
