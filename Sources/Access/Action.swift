/// What someone may want to do.
public enum Action: Hashable, Sendable, CaseIterable {
  /// Ask about the protocol, or for a tijdlijn without a dossier.
  case ask
  /// See a part of a dossier.
  case view(Content)
  /// Add something to a dossier.
  case addToDossier
  /// Give someone a new pincode for the kiosk.
  case issuePincode
  /// Look after the program: people, organisation, terms, the store.
  case maintain

  /// Every action, with every part of a dossier.
  public static var allCases: [Action] {
    [.ask, .addToDossier, .issuePincode, .maintain] + Content.allCases.map(Action.view)
  }
}
