import Verzuimprotocol

/// What someone may want to do.
public enum Action: CaseIterable, Hashable, Sendable {
  /// Ask about the protocol, or for a tijdlijn without a dossier.
  case ask
  /// See what is in a dossier.
  case openDossier
  /// Add something to a dossier.
  case addToDossier
  /// See who has to do what in a dossier, and when.
  case seeTasks
  /// Look after the program: people, organisation, terms.
  case maintain

  /// How far a role reaches with an action.
  enum Reach {
    case nobody
    case oneself
    case everyone
  }

  /// How far a role reaches with this; what the table does not name is not allowed.
  func reach(of role: Role) -> Reach { Action.table(role)[self] ?? .nobody }

  /// The one table of who may do what.
  private static func table(_ role: Role) -> [Action: Reach] {
    switch role {
    case .medewerker:
      [.ask: .everyone, .openDossier: .oneself, .addToDossier: .oneself, .seeTasks: .oneself]
    case .leidinggevende, .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker,
      .bedrijfsarts, .arbodienst:
      [.ask: .everyone, .openDossier: .everyone, .addToDossier: .everyone, .seeTasks: .everyone]
    case .helpdesk: [.ask: .everyone, .openDossier: .everyone, .seeTasks: .everyone]
    case .beheerder: [.ask: .everyone, .maintain: .everyone]
    }
  }
}
