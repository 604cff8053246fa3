import Answers
import Personnel
import Verzuimprotocol

/// The lists that a dialog may let choose from.
enum HostLists {
  static let all: [String: @Sendable (HostContext) -> [Choice]] = [
    "rollen": { context in
      let roles = context.assistant.possibleRoles
      return roles.map { Choice(key: $0.rawValue, text: $0.title.capitalisedFirst) }
    },
    "zieke-medewerkers": { $0.choices(among: $0.sickTeam) },
    "wie": { _ in Wie.allCases.map { Choice(key: $0.key, text: $0.title.capitalisedFirst) } },
    "mijn-hersteldmeldingen": { $0.ownRecoveries },
    "team": { $0.choices(among: $0.team) },
    "in-te-trekken": { $0.withdrawals },
    "taakomschrijvingen": { context in
      context.environment.rules.texts.taakomschrijvingen.map {
        Choice(key: $0.title, text: $0.title.capitalisedFirst)
      }
    },
  ]
}

extension HostContext {
  /// People to choose from, and the way to somebody else.
  fileprivate func choices(among people: [Employee]) -> [Choice] {
    people.map { Choice(key: $0.number, text: AssistantWords.person($0)) }
      + [Choice(key: "ander", text: AssistantWords.somebodyElse)]
  }
}

extension Assistant {
  /// The roles that the asker may have: those that are known of him, or any in a free store.
  var possibleRoles: [Role] {
    guard let number = asker.number,
      environment.personnel.roster.employee(number) != nil
    else { return Role.allCases }
    return environment.personnel.roster.roles(of: number).compactMap { Role(rawValue: $0) }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
