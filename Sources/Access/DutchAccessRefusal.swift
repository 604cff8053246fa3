public import Verzuimprotocol

/// That someone may not do what he asked.
public struct AccessRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What he asked.
  public let action: Action
  /// The role in which he asked.
  public let role: Role

  /// 77: not allowed.
  public var exitCode: Int32 { 77 }

  /// What to tell, in one Dutch sentence.
  public var description: String {
    switch (action, role) {
    case (.maintain, _): "Alleen de beheerder kan dit."
    case (_, .beheerder): "De beheerder ziet geen inhoud van dossiers."
    case (.addToDossier, .helpdesk): "De helpdesk legt niets vast in dossiers."
    case (.addToDossier, _): "Dit dossier is niet van deze medewerker. Vastleggen mag niet."
    case (.openDossier, _), (.seeTasks, _):
      "Dit dossier is niet van deze medewerker. Inzien mag niet."
    case (.ask, _): "Dit mag niet in deze rol."
    }
  }
}
