import Answers
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// The dossier, the first year and after it, and what the experts do.
  static let summary: [String: HostFact] = [
    "dossier-compleet": { $0.summary.map { $0.late == nil } ?? false },
    "dossier-iets-te-doen": { $0.summary?.open != nil },
    "dossier-iets-aanwezig": { $0.summary?.present != nil },
    "iets-in-te-trekken": { !$0.withdrawals.isEmpty },
    "vaak-ziek": { $0.frequency.isOn },
    "loonstap-nu": { context in
      guard let step = context.payStep else { return false }
      return step.task.status == .open || step.task.status == .teLaat
    },
    "loonstap-komt-nog": { $0.payStep?.task.status == .toekomstig },
    "afspraak-bekend": { $0.appointment != nil },
    "afmelding-kost-geld": { context in
      context.answers["op-tijd"] == .yesNo(false) && context.appointment?.inviter == .bedrijfsarts
    },
    "second-opinion-soort-bekend": { $0.secondOpinionReason?.kind != nil },
  ]
}
