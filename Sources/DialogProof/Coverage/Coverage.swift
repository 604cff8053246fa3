public import Answers
public import DialogEngine

/// What sessions have shown of the dialogs.
public struct Coverage: Sendable {
  /// Everything that was shown.
  public private(set) var shown: Set<CoveragePoint> = []

  /// Nothing shown yet.
  public init() {}

  /// Notes the way that a session took.
  public mutating func note(_ trace: Trace) {
    for step in trace.steps {
      shown.insert(CoveragePoint(dialog: step.dialog, key: step.key, what: .statement))
      switch step.outcome {
      case .reached: break
      case .fact(let isSo):
        shown.insert(CoveragePoint(dialog: step.dialog, key: step.key, what: .fact(isSo)))
      case .answer(_, let route):
        let what = route.map { CoveragePoint.What.route($0) } ?? .runsOn
        shown.insert(CoveragePoint(dialog: step.dialog, key: step.key, what: what))
      }
    }
  }

  /// Notes that the line at the end of the way was refused.
  public mutating func note(_ reason: Refusal.Reason, at trace: Trace) {
    guard let step = trace.steps.last else { return }
    shown.insert(CoveragePoint(dialog: step.dialog, key: step.key, what: .refusal(reason)))
  }

  /// What of a dialog was not shown, in the order of its file.
  public func missed(of dialog: Dialog) -> [CoveragePoint] {
    CoveragePoint.all(of: dialog).filter { !shown.contains($0) }
  }
}
