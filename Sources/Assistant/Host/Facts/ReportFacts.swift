import Answers
import CivilDate
import DialogEngine
import Personnel
import Verzuimprotocol

extension HostFacts {
  /// A ziekmelding that a leidinggevende takes.
  static let reports: [String: HostFact] = [
    "voortzetting": { context in
      (context.dossier?.gevallen.last?.geval.perioden.count ?? 0) > 1
    },
    "laat-gemeld": { context in
      guard let received = context.answers.day("ontvangen-op"),
        let first = context.answers.day("eerste-dag")
      else { return false }
      return received > first
    },
    "hulp-gewenst": { context in
      guard case .choices(let keys) = context.answers["bijzonderheden"] else { return false }
      return keys.contains("hulp")
    },
    "vervanger-bekend": { $0.replacement != nil },
  ]
}

extension HostContext {
  /// Who replaces the asker; nil when nobody known is named.
  var replacement: Employee? {
    asker.number.flatMap { environment.personnel.roster.replacement(of: $0) }
  }
}
