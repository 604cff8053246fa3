import DialogEngine
import ScriptText

/// Steps and lines that no way leads to.
///
/// Only the first of what hangs together is told: the rest is mended with it.
enum UnreachableSteps: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let flow = item.flow
    var reached = flow.reached(from: [0])
    let steps = item.dialog.steps.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var findings: [Finding] = []
    for index in 0...flow.end where !reached.contains(index) {
      if let step = steps.first(where: { $0.value == index }) {
        findings.append(
          item.finding(
            .unreachableStep, at: item.parsed.place(of: .step(step.key)),
            "Geen enkele weg komt bij de stap '\(step.key)'."))
      } else if index < flow.end {
        findings.append(
          item.finding(
            .unreachableLine, at: item.dialog.statements[index],
            "Hier komt het gesprek nooit: de regel erboven gaat altijd ergens anders heen."))
      } else {
        continue
      }
      reached.formUnion(flow.reached(from: [index]))
    }
    return findings
  }
}
