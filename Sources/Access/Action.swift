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

  /// The one table of who may do what; what is not in it is not allowed.
  func reach(of role: Role) -> Reach {
    switch (self, role) {
    case (.ask, _): .everyone
    case (.openDossier, .medewerker), (.addToDossier, .medewerker), (.seeTasks, .medewerker):
      .oneself
    case (.openDossier, .leidinggevende), (.addToDossier, .leidinggevende),
      (.seeTasks, .leidinggevende):
      .everyone
    case (.openDossier, .personeelsadministratie), (.addToDossier, .personeelsadministratie),
      (.seeTasks, .personeelsadministratie):
      .everyone
    case (.openDossier, .hrAdviseur), (.addToDossier, .hrAdviseur), (.seeTasks, .hrAdviseur):
      .everyone
    case (.openDossier, .bedrijfsmaatschappelijkWerker),
      (.addToDossier, .bedrijfsmaatschappelijkWerker),
      (.seeTasks, .bedrijfsmaatschappelijkWerker):
      .everyone
    case (.openDossier, .bedrijfsarts), (.addToDossier, .bedrijfsarts), (.seeTasks, .bedrijfsarts):
      .everyone
    case (.openDossier, .arbodienst), (.addToDossier, .arbodienst), (.seeTasks, .arbodienst):
      .everyone
    case (.openDossier, .helpdesk), (.seeTasks, .helpdesk): .everyone
    case (.maintain, .beheerder): .everyone
    default: .nobody
    }
  }
}
