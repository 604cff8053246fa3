public import Personnel
public import Verzuimprotocol

/// Who may do what.
///
/// A free store believes who one says one is, and has no teams while there are no people: then a
/// leidinggevende reaches every dossier, because registration comes first. A checked store gives
/// only the roles that the people's file gives.
public struct AccessRules: Sendable {
  private let roster: Roster
  private let isFree: Bool
  private let today: String

  /// The rules for these people, in a free store or in a checked one.
  ///
  /// Who left the service before `today`, such as "2026-03-02", leads nobody any more.
  public init(roster: Roster, isFree: Bool = true, today: String = "") {
    self.roster = roster
    self.isFree = isFree
    self.today = today
  }

  /// The roles that the people's file gives someone, medewerker first.
  ///
  /// A number that it does not know, or no number, is a medewerker.
  public func roles(of number: String?) -> [Role] {
    guard let number else { return [.medewerker] }
    return roster.roles(of: number).compactMap(Role.init)
  }

  /// Whether someone may take on a role: in a free store any, in a checked one those he has.
  public func mayTake(_ role: Role, number: String?) -> Bool {
    guard let number else { return isFree }
    guard paddedNumber(number) != nil else { return false }
    if isFree { return true }
    guard let employee = roster.employee(number) else { return false }
    // What stands in his own row needs no look at everyone else's, to see whom he leads.
    return employee.roles.contains(role.rawValue) || roles(of: number).contains(role)
  }

  /// Whether the asker may look up whose number belongs to a name: in every role but that of a
  /// medewerker.
  public func mayFindPeople(_ asker: Asker) -> Bool {
    asker.role != .medewerker && mayTake(asker.role, number: asker.number)
  }

  /// Whether the asker may see this part of a dossier.
  public func mayView(_ content: Content, _ asker: Asker, dossier: String) -> Bool {
    may(.view(content), asker, dossier: dossier)
  }

  /// Whether the asker may do this; with the number of a dossier where there is one.
  public func may(_ action: Action, _ asker: Asker, dossier: String? = nil) -> Bool {
    guard mayTake(asker.role, number: asker.number) else { return false }
    let reach = AccessTable.reach(of: asker.role, action)
    switch reach {
    case .nobody: return false
    case .everyone: return true
    case .oneself, .ownTeam, .team:
      guard let dossier = dossier.flatMap({ paddedNumber($0) }) else { return false }
      return isWithin(reach, asker.number.flatMap { paddedNumber($0) }, dossier)
    }
  }

  /// Whether the asker may do this with every dossier.
  public func reachesEveryone(_ action: Action, _ asker: Asker) -> Bool {
    mayTake(asker.role, number: asker.number)
      && AccessTable.reach(of: asker.role, action) == .everyone
  }

  /// Throws when the asker may not do this.
  public func require(
    _ action: Action, _ asker: Asker, dossier: String? = nil
  ) throws(AccessRefusal) {
    guard may(action, asker, dossier: dossier) else {
      throw AccessRefusal(action: action, role: asker.role)
    }
  }

  private func isWithin(_ reach: Reach, _ asker: String?, _ dossier: String) -> Bool {
    switch reach {
    case .nobody: return false
    case .everyone: return true
    case .oneself: return asker == dossier
    case .ownTeam, .team:
      // A new colleague may be ill before he stands in the people's file.
      if isFree, roster.employee(dossier) == nil { return true }
      guard let asker else { return false }
      return reach == .team
        ? roster.leads(asker, dossier, on: today)
        : roster.ownTeam(of: asker).contains { $0.number == dossier }
    }
  }
}

extension AccessRules {
  /// The names of the fields of a kind of gebeurtenis that the asker may see in a dossier.
  ///
  /// An unknown kind shows none.
  public func visibleFields(of kind: String, _ asker: Asker, dossier: String) -> Set<String> {
    let fields = Gebeurtenissoort.named(kind)?.fields ?? []
    return Set(
      fields.filter { field in
        Content.parts(of: field).contains { mayView($0, asker, dossier: dossier) }
      }.map(\.name))
  }
}
