public import Verzuimprotocol

/// That someone may not do what he asked.
public struct AccessRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What he asked.
  public let action: Action
  /// The role in which he asked.
  public let role: Role

  /// That someone in this role may not do this.
  public init(action: Action, role: Role) {
    self.action = action
    self.role = role
  }

  /// 77: not allowed.
  public var exitCode: Int32 { 77 }

  /// What to tell, in one or two Dutch sentences.
  public var description: String {
    switch (action, role) {
    case (.maintain, _): "Alleen de beheerder kan dit."
    case (.issuePincode, _): "Alleen de beheerder en de personeelsadministratie geven pincodes."
    case (.view(.lookers), _): "Wie er keek, ziet alleen de medewerker zelf."
    case (.view(.figures), .helpdesk), (.view(.figures), .medewerker):
      "Cijfers zijn er voor leidinggevende, HR-adviseur en personeelsadministratie."
    case (_, .beheerder): "De beheerder ziet geen inhoud van dossiers."
    case (.addToDossier, .helpdesk): "De helpdesk legt niets vast in dossiers."
    case (.addToDossier, .leidinggevende):
      "Deze medewerker hoort niet bij uw team. Vastleggen mag niet."
    case (.addToDossier, _): "Dit dossier is niet van deze medewerker. Vastleggen mag niet."
    case (.view, .leidinggevende): "Deze medewerker hoort niet bij uw team. Inzien mag niet."
    case (.view, .medewerker): "Dit dossier is niet van deze medewerker. Inzien mag niet."
    case (.view, _): "Dit deel van het dossier hoort niet bij uw taak. Inzien mag niet."
    case (.ask, _): "Dit mag niet in deze rol."
    }
  }
}
