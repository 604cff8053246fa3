import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// A spreekuur appointment and its cancellation.
  static let spreekuur: [String: HostFact] = [
    "spreekuur-bekend": { $0.invitation != nil },
    "spreekuur-voorbij": { context in
      KnownAppointment(context.answers).map { $0.moment <= context.environment.now } ?? false
    },
    "bij-bedrijfsarts": { $0.answers["bij"] == .choice(Role.bedrijfsarts.rawValue) },
    "afmelding-oordeel": { $0.cancellation?.needsJudgement ?? false },
    "afmelding-op-tijd": { $0.cancellation?.isInTime ?? false },
    "werkgever-betaalt": { $0.cancellation?.employerPays ?? false },
  ]
}
