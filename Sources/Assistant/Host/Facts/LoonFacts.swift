import Personnel
import Verzuimprotocol

extension HostFacts {
  /// What is paid while ill.
  static let loon: [String: HostFact] = [
    "contract-uren-bekend": { $0.employee?.hundredthsOfHours != nil },
    "loon-stap-komt": { $0.nextPayStep != nil },
    "loon-bonus": { $0.pay(on: $0.today)?.bonus ?? false },
  ]
}
