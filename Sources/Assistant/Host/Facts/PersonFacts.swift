import Access
import Personnel
import Verzuimprotocol

extension HostFacts {
  /// The medewerker that it is about, and the people around him.
  static let person: [String: HostFact] = [
    "nummer-onbekend": { context in
      guard let number = context.subject, !context.environment.personnel.roster.employees.isEmpty
      else { return false }
      return context.employee == nil && context.assistant.dossier(of: number).events.isEmpty
    },
    "adres-bekend": { $0.employee?.address != nil },
    "telefoon-bekend": { $0.employee?.phone != nil },
    "zieken-in-team": { !$0.sickTeam.isEmpty },
    "team-bekend": { !$0.team.isEmpty },
    "dossier-toegankelijk": { context in
      guard let asker = context.asker.asker, let number = context.subject else { return false }
      return context.environment.access.may(.view(.course), asker, dossier: number)
    },
    "leidinggevende-bereikbaar": { context in
      context.assistant.isReachable(Role.leidinggevende.rawValue, about: context.subject)
    },
  ]
}
