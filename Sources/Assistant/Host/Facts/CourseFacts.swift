import Answers
import CivilDate
import DialogEngine
import Personnel
import Verzuimprotocol

extension HostFacts {
  /// The course of the last case.
  static let course: [String: HostFact] = [
    "al-ziek": { $0.openSpell != nil },
    "medewerker-ziek": { $0.openSpell != nil },
    "ooit-ziek": { $0.dossier?.gevallen.last != nil },
    "onlangs-ziek": { context in
      guard let last = context.dossier?.gevallen.last else { return false }
      return last.einde.map { $0 + 28 > context.today } ?? true
    },
    "dreigend-langdurig": { $0.longSince != nil },
    "wia-mag": { context in context.wiaRequestFrom.map { $0 <= context.today } ?? false },
    "stappen-bekend": { $0.hasNextSteps },
    "alle-uren": { context in
      guard case .number(let hours) = context.answers["uren"],
        let all = context.employee?.hundredthsOfHours
      else { return false }
      return hours >= all
    },
  ]
}
