import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// The plan van aanpak and its evaluations.
  static let plans: [String: HostFact] = [
    "kopie-naar-hr": { $0.answers["kopie-hr"] == .yesNo(true) }
  ]
}

extension HostContext {
  /// The day of the next evaluation after the plan or the evaluation that is being noted.
  var nextEvaluation: CivilDate? {
    let day = answers.day("vastgesteld-op") ?? answers.day("datum") ?? today
    return environment.rules.row(.evaluatie)?.timing.streef?.date(from: day)
  }
}
