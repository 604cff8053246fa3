public import Answers
public import DialogEngine

/// One thing about a dialog that a session can show.
public struct CoveragePoint: Hashable, Sendable {
  /// What is to be shown.
  public enum What: Hashable, Sendable {
    /// The statement is reached.
    case statement
    /// The fact is so, or is not so.
    case fact(Bool)
    /// This route of the question is taken.
    case route(Int)
    /// An answer without a route is given.
    case runsOn
    /// An answer is refused for this reason, for which the author has words of his own.
    case refusal(Refusal.Reason)
  }

  /// The dialog.
  public let dialog: String
  /// The key of the statement.
  public let key: String
  /// What is to be shown there.
  public let what: What

  /// Something at a statement of a dialog.
  public init(dialog: String, key: String, what: What) {
    self.dialog = dialog
    self.key = key
    self.what = what
  }

  /// Everything that can be shown of a dialog, in the order of its file.
  public static func all(of dialog: Dialog) -> [CoveragePoint] {
    dialog.statements.flatMap { statement in
      whats(of: statement).map {
        CoveragePoint(dialog: dialog.name, key: statement.key, what: $0)
      }
    }
  }

  private static func whats(of statement: Statement) -> [What] {
    switch statement.action {
    case .branch: return [.statement, .fact(true), .fact(false)]
    case .ask(let question):
      let routes = question.routes.indices.map { What.route($0) }
      let rest: [What] = question.runsOn && !routes.isEmpty ? [.runsOn] : []
      let reasons = question.refusals.keys.sorted { $0.rawValue < $1.rawValue }
      return [.statement] + routes + rest + reasons.map { .refusal($0) }
    case .say, .go, .call, .review, .record, .send, .end: return [.statement]
    }
  }
}
