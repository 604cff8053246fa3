/// Who has to do a task, as the tijdschema abbreviates it.
public enum Wie: String, CaseIterable, Hashable, Sendable, Codable {
  /// The medewerker.
  case medewerker = "MW"
  /// The leidinggevende, or who replaces him.
  case leidinggevende = "LG"
  /// The personeelsadministratie.
  case personeelsadministratie = "PA"
  /// The HR-adviseur.
  case hrAdviseur = "HR"
  /// The bedrijfsmaatschappelijk werker.
  case bedrijfsmaatschappelijkWerker = "BMW"
  /// The bedrijfsarts.
  case bedrijfsarts = "BA"
  /// The arbodienst.
  case arbodienst = "AD"
  /// UWV, which never uses the program.
  case uwv = "UWV"

  /// The role of the program that it stands for; nil for UWV.
  public var role: Role? {
    switch self {
    case .medewerker: .medewerker
    case .leidinggevende: .leidinggevende
    case .personeelsadministratie: .personeelsadministratie
    case .hrAdviseur: .hrAdviseur
    case .bedrijfsmaatschappelijkWerker: .bedrijfsmaatschappelijkWerker
    case .bedrijfsarts: .bedrijfsarts
    case .arbodienst: .arbodienst
    case .uwv: nil
    }
  }

  /// Who it is, as people read it: "HR-adviseur", "UWV".
  public var title: String { role?.title ?? rawValue }
}
