import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// Recovery, and reports that were a mistake.
  static let recovery: [String: HostFact] = [
    "herstel-komt-nog": { context in
      guard let end = context.dossier?.gevallen.last?.geval.hersteldatum else { return false }
      return end > context.today
    },
    "nu-ziek": { context in context.dossier?.gevallen.isSick(on: context.today) ?? false },
    "werkt-deels": { ($0.hoursWorkedNow ?? 0) > 0 },
    "eigen-herstel-bekend": { !$0.ownRecoveries.isEmpty },
    "afspraken-bekend": { $0.agreements != nil },
    "tijdens-vakantie": { $0.answers["plaats"] == .choice("vakantie") },
  ]
}
