import Answers
import CivilDate
import DialogEngine
import Personnel
import Verzuimprotocol

/// The facts that a dialog may branch on with `als`.
enum HostFacts {
  static let all: [String: @Sendable (HostContext) -> Bool] = [
    // Who is asking.
    "rol-bekend": { $0.asker.role != nil },
    "nummer-gevraagd": { context in
      context.asker.number == nil && context.chosenRole.map { $0.wie != nil } ?? true
    },
    "nummer-verplicht": { context in
      if case .dialog(let name, _) = context.assistant.afterLogin {
        return context.assistant.needsNumber(name)
      }
      return false
    },
    // The medewerker that it is about.
    "adres-bekend": { $0.employee?.address != nil },
    "telefoon-bekend": { $0.employee?.phone != nil },
    "al-ziek": { $0.openSpell != nil },
    "medewerker-ziek": { $0.openSpell != nil },
    "zieken-in-team": { !$0.sickTeam.isEmpty },
    "leidinggevende-bereikbaar": { context in
      context.assistant.isReachable(Role.leidinggevende.rawValue, about: context.subject)
    },
    // The course of the case.
    "week1-gedaan": { $0.dossier?.has(.week1Gesprek) ?? false },
    "week1-komt-nog": { context in
      guard let day = context.dossier?.tijdschema?[.week1Gesprek]?.streef else { return false }
      return day > context.today
    },
    "stappen-bekend": { $0.hasNextSteps },
    "alle-uren": { context in
      guard case .number(let hours) = context.answers["uren"],
        let all = context.employee?.hundredthsOfHours
      else { return false }
      return hours >= all
    },
    "onlangs-ziek": { context in
      guard let last = context.dossier?.gevallen.last else { return false }
      return last.einde.map { $0 + 28 > context.today } ?? true
    },
    "langdurig": { $0.answers["langer-dan-6-weken"] == .choice("ja") },
  ]
}

extension HostContext {
  /// The role that was chosen just now, else the one that is known.
  var chosenRole: Role? {
    if case .choice(let key) = answers["rol"] { return Role(rawValue: key) }
    return asker.role
  }
}
