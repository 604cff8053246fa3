/// The organisation of organisatie.json.
public struct Organisation: Hashable, Sendable {
  /// What is shown for what the beheerder has not filled in.
  public static let notFilledIn = "nog niet ingevuld"

  /// The name.
  public var name: String
  /// Whom to turn to, by role, such as "hr-adviseur".
  public var contacts: [String: Contact]
  /// The organisation's own emergency number; nil when it is not filled in.
  public var emergencyNumber: String?
  /// How long is kept what.
  public var retention: [RetentionKind: RetentionTerm] = [:]
  /// Whose dossier is kept whatever the terms say, with the reason, by personeelsnummer.
  public var holds: [String: String] = [:]

  /// An organisation.
  public init(
    name: String, contacts: [String: Contact] = [:], emergencyNumber: String? = nil
  ) {
    self.name = name
    self.contacts = contacts
    self.emergencyNumber = emergencyNumber
  }

  /// The example that stands until the beheerder writes organisatie.json.
  public static let example = Organisation(
    name: "Gemeente Voorbeeld",
    contacts: [
      "arbodienst": Contact(), "bedrijfsarts": Contact(),
      "bedrijfsmaatschappelijk-werker": Contact(), "beheerder": Contact(),
      "helpdesk": Contact(), "hr-adviseur": Contact(), "personeelsadministratie": Contact(),
    ])

  /// Whom to turn to for a role; what is unknown is "nog niet ingevuld".
  public func contact(for role: String) -> Contact { contacts[role] ?? Contact() }
}

/// Someone to turn to.
public struct Contact: Hashable, Sendable {
  /// The name, or "nog niet ingevuld".
  public var name: String
  /// The telephone number, or "nog niet ingevuld".
  public var phone: String
  /// The e-mail address, or "nog niet ingevuld".
  public var email: String

  /// Someone to turn to.
  public init(
    name: String = Organisation.notFilledIn, phone: String = Organisation.notFilledIn,
    email: String = Organisation.notFilledIn
  ) {
    self.name = name
    self.phone = phone
    self.email = email
  }
}
