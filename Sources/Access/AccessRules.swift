public import Personnel
public import Verzuimprotocol

/// Who may do what in a free store: one that believes who one says one is.
public struct AccessRules: Sendable {
  private let roster: Roster

  /// The rules for these people.
  public init(roster: Roster) {
    self.roster = roster
  }

  /// The roles that the people's file gives someone, medewerker first.
  ///
  /// A number that it does not know, or no number, is a medewerker: registration comes first.
  public func roles(of number: String?) -> [Role] {
    guard let number else { return [.medewerker] }
    return roster.roles(of: number).compactMap(Role.init)
  }

  /// Whether someone may take on a role; a free store believes him.
  public func mayTake(_ role: Role, number: String?) -> Bool {
    number.map { paddedNumber($0) != nil } ?? true
  }

  /// Whether the asker may do this; with the number of a dossier where there is one.
  ///
  /// A medewerker reaches only his own dossier, a beheerder none. What no rule allows is refused.
  public func may(_ action: Action, _ asker: Asker, dossier: String? = nil) -> Bool {
    guard mayTake(asker.role, number: asker.number) else { return false }
    switch action.reach(of: asker.role) {
    case .nobody: return false
    case .everyone: return true
    case .oneself:
      guard let dossier = dossier.flatMap({ paddedNumber($0) }),
        let own = asker.number.flatMap({ paddedNumber($0) })
      else { return false }
      return dossier == own
    }
  }

  /// Throws when the asker may not do this.
  public func require(
    _ action: Action, _ asker: Asker, dossier: String? = nil
  ) throws(AccessRefusal) {
    guard may(action, asker, dossier: dossier) else {
      throw AccessRefusal(action: action, role: asker.role)
    }
  }
}
