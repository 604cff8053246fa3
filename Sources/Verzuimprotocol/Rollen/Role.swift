/// As what somebody works with the program.
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  /// Who is ill, or may become so (Protocol 4.1).
  case medewerker
  /// The direct leidinggevende, or who replaces him (Protocol 4.2).
  case leidinggevende
  /// Registers reports and pays (Protocol 4.3).
  case personeelsadministratie
  /// Advises leidinggevenden (Protocol 4.4).
  case hrAdviseur = "hr-adviseur"
  /// Does the intake, and asks for analysis and advice (Protocol 4.5).
  case bedrijfsmaatschappelijkWerker = "bedrijfsmaatschappelijk-werker"
  /// Judges what somebody can do (Protocol 4.6.1).
  case bedrijfsarts
  /// The service that the bedrijfsarts belongs to (Protocol 4.6).
  case arbodienst
  /// Answers questions by telephone; has no task in the nota.
  case helpdesk
  /// Keeps the program and its store; has no task in the nota.
  case beheerder

  /// The abbreviation that tasks use; nil for who has no task in the nota.
  public var wie: Wie? {
    switch self {
    case .medewerker: .medewerker
    case .leidinggevende: .leidinggevende
    case .personeelsadministratie: .personeelsadministratie
    case .hrAdviseur: .hrAdviseur
    case .bedrijfsmaatschappelijkWerker: .bedrijfsmaatschappelijkWerker
    case .bedrijfsarts: .bedrijfsarts
    case .arbodienst: .arbodienst
    case .helpdesk, .beheerder: nil
    }
  }

  /// The role as people read it: "bedrijfsmaatschappelijk werker".
  public var title: String {
    switch self {
    case .hrAdviseur: "HR-adviseur"
    case .bedrijfsmaatschappelijkWerker: "bedrijfsmaatschappelijk werker"
    case .medewerker, .leidinggevende, .personeelsadministratie, .bedrijfsarts, .arbodienst,
      .helpdesk, .beheerder:
      rawValue
    }
  }
}
