import CivilDate
import Verzuimprotocol

/// The next pay step of the last case: its task and what is then paid over sick hours.
struct PayStep {
  let task: Taak
  let percentage: Int

  /// The first step that is still to be made; nil when there is none.
  init?(_ tijdschema: Tijdschema?) {
    guard let tijdschema else { return nil }
    // The rows and the table are both in the order of the months.
    let tasks = [Verplichting.korting10, .korting25, .korting30].map { tijdschema[$0] }
    for (task, step) in zip(tasks, tijdschema.rules.pay.later) {
      guard let task, task.status != .gedaan, task.status != .vervallen else { continue }
      self.task = task
      percentage = step.percentage
      return
    }
    return nil
  }
}

extension HostContext {
  var payStep: PayStep? { PayStep(dossier?.tijdschema) }
}
