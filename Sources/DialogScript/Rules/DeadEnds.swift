import DialogEngine
import ScriptText

/// Ways that run off the file: the dialog stops there without a word.
enum DeadEnds: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let flow = item.flow
    let reached = flow.reached(from: [0])
    guard reached.contains(flow.end) else { return [] }
    let empty = item.dialog.steps.filter { $0.value == flow.end && $0.key != "begin" }
    if let step = empty.keys.min() {
      return [
        item.finding(
          .deadEnd, at: item.parsed.place(of: .step(step)),
          "De stap '\(step)' is leeg. Zet er 'einde' onder, met of zonder woorden.")
      ]
    }
    guard let last = item.dialog.statements.last else {
      return [
        item.finding(
          .deadEnd, at: item.parsed.place(of: .name), "Dit gesprek zegt en vraagt nog niets.")
      ]
    }
    return [
      item.finding(
        .deadEnd, at: last, "Na deze regel houdt het gesprek op. Zet er 'einde' onder.")
    ]
  }
}
