import Verzuimprotocol

/// How far a role reaches with an action.
enum Reach: Hashable {
  /// Not at all.
  case nobody
  /// The asker's own dossier.
  case oneself
  /// The people whose own leidinggevende he is.
  case ownTeam
  /// The same, and the teams of those whom he replaces.
  case team
  /// Every dossier.
  case everyone
}

/// The one table of who may do what; what it does not name is not allowed.
enum AccessTable {
  /// How far a role reaches with an action.
  static func reach(of role: Role, _ action: Action) -> Reach {
    rows[role]?[action] ?? .nobody
  }

  private static let rows = Dictionary(
    uniqueKeysWithValues: Role.allCases.map { ($0, row($0)) })

  private static func row(_ role: Role) -> [Action: Reach] {
    switch role {
    case .medewerker:
      [
        .ask: .everyone, .addToDossier: .oneself, .view(.course): .oneself,
        .view(.dates): .oneself, .view(.agreements): .oneself, .view(.tasks): .oneself,
        .view(.pay): .oneself, .view(.personalData): .oneself, .view(.lookers): .oneself,
      ]
    case .leidinggevende:
      [
        .ask: .everyone, .addToDossier: .team, .view(.course): .team, .view(.dates): .team,
        .view(.agreements): .team, .view(.tasks): .team, .view(.personalData): .team,
        .view(.figures): .team, .view(.looseNotes): .ownTeam,
      ]
    case .personeelsadministratie:
      [
        .ask: .everyone, .addToDossier: .everyone, .issuePincode: .everyone,
        .view(.course): .everyone, .view(.dates): .everyone, .view(.tasks): .everyone,
        .view(.pay): .everyone, .view(.personalData): .everyone, .view(.figures): .everyone,
      ]
    case .hrAdviseur:
      [
        .ask: .everyone, .addToDossier: .everyone, .view(.course): .everyone,
        .view(.dates): .everyone, .view(.agreements): .everyone, .view(.tasks): .everyone,
        .view(.figures): .everyone,
      ]
    case .bedrijfsmaatschappelijkWerker:
      [
        .ask: .everyone, .addToDossier: .everyone, .view(.course): .everyone,
        .view(.dates): .everyone, .view(.agreements): .everyone, .view(.tasks): .everyone,
        .view(.personalData): .everyone,
      ]
    case .bedrijfsarts:
      [
        .ask: .everyone, .addToDossier: .everyone, .view(.course): .everyone,
        .view(.dates): .everyone, .view(.agreements): .everyone, .view(.tasks): .everyone,
      ]
    case .arbodienst:
      [
        .ask: .everyone, .addToDossier: .everyone, .view(.course): .everyone,
        .view(.dates): .everyone, .view(.tasks): .everyone, .view(.personalData): .everyone,
      ]
    case .helpdesk:
      [
        .ask: .everyone, .view(.course): .everyone, .view(.dates): .everyone,
        .view(.tasks): .everyone,
      ]
    case .beheerder: [.ask: .everyone, .issuePincode: .everyone, .maintain: .everyone]
    }
  }
}
