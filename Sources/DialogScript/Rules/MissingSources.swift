import DialogEngine
import ScriptText

/// What is said, asked or stored without a section that it rests on; routing needs none.
enum MissingSources: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    item.dialog.statements.compactMap { statement in
      switch statement.action {
      case .branch, .go, .call, .end(nil): return nil
      case .say, .ask, .review, .record, .send, .end: break
      }
      guard statement.sources.isEmpty else { return nil }
      return item.finding(.missingSource, at: statement, "Hier ontbreekt een bron.")
    }
  }
}
