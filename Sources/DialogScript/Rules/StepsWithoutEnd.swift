import DialogEngine
import ScriptText

/// Steps from which no end can be reached, whatever is answered.
enum StepsWithoutEnd: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    let flow = item.flow
    let statements = item.dialog.statements
    // Who goes round without a question never ends either; that has a code of its own.
    guard item.closingLines.isEmpty else { return [] }
    var goals: Set<Int> = [flow.end]
    for (index, statement) in statements.enumerated() {
      if flow.next[index].isEmpty { goals.insert(index) }
      if case .end = statement.action { goals.insert(index) }
    }
    let ending = flow.leading(to: goals)
    guard
      let first = flow.reached(from: [0]).filter({ $0 < flow.end && !ending.contains($0) }).min()
    else { return [] }
    let step = item.dialog.steps.filter { $0.value <= first && $0.key != "begin" }
      .max { ($0.value, $0.key) < ($1.value, $1.key) }
    let text = "Vanaf hier komt het gesprek nooit bij 'einde'."
    guard let step, step.value == first else {
      return [item.finding(.neverFinished, at: statements[first], text)]
    }
    return [item.finding(.neverFinished, at: item.parsed.place(of: .step(step.key)), text)]
  }
}
