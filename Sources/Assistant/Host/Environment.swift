public import Access
public import CivilDate
public import DossierStore
public import Personnel
public import Verzuimprotocol

/// What the chat works with: the store, the people, the clock and the rules.
public struct Environment {
  /// The dossiers, and what is put aside or to be sent.
  public var store: Store
  /// The people and the contacts of the organisation.
  public var personnel: Personnel
  /// The clock on the wall of Amsterdam, or the moment that was named.
  public var clock: () -> CivilMoment
  /// The moment that counts as now: it stands still while one line is answered.
  public var now: CivilMoment
  /// The machine's clock, for the `moment` of a gebeurtenis: seconds since 1970.
  public var machineClock: () -> Int
  /// The protocol in force.
  public var rules: Verzuimprotocol
  /// Whether a conversation is kept after each answer; not at a kiosk.
  public var keepsDrafts: Bool
  /// Who the system says that starts the program.
  public var caller = Caller.believed
  /// What was wrong with the files of the beheerder, to be told once.
  public var troubles: [String] = []
  /// What was noted already about who looks at dossiers.
  public let inzage: InzageSession
  /// A new id for a conversation, never used before.
  public var newID: () -> String

  /// What the chat works with.
  public init(
    store: Store, personnel: Personnel, clock: @escaping () -> CivilMoment,
    machineClock: @escaping () -> Int,
    rules: Verzuimprotocol, keepsDrafts: Bool, newID: @escaping () -> String
  ) {
    self.store = store
    self.personnel = personnel
    self.clock = clock
    now = clock()
    self.machineClock = machineClock
    self.rules = rules
    self.keepsDrafts = keepsDrafts
    self.newID = newID
    inzage = InzageSession(origin: "chat", clock: machineClock)
  }

  /// The day that counts as today.
  public var today: CivilDate { now.date }

  var organisation: Organisation { personnel.organisation }

  /// Whether one is believed to be who one says one is.
  public var isFree: Bool { store.settings.access == .free }

  /// The dossiers, for one asker: it is noted that he looks.
  public func dossiers(for asker: Asker) -> DossierAccess {
    DossierAccess(store: store, rules: access, asker: asker, session: inzage)
  }

  /// Who may do what.
  public var access: AccessRules {
    AccessRules(roster: personnel.roster, isFree: isFree, today: today.iso)
  }

  /// Who a role is and how to reach him: "HR-adviseur, 020 123 4567".
  func contactLine(_ role: Role) -> String {
    let contact = organisation.contact(for: role.rawValue)
    let known = [contact.name, contact.phone, contact.email].filter {
      $0 != Organisation.notFilledIn && !$0.isEmpty
    }
    let reach =
      known.isEmpty ? "contact \(Organisation.notFilledIn)" : known.joined(separator: ", ")
    return "de \(role.title) (\(reach))"
  }
}

/// Who is asking, as far as that is known.
public struct PartialAsker: Hashable, Sendable {
  /// The personeelsnummer in eight digits.
  public var number: String?
  /// The role he asks in.
  public var role: Role?

  /// The asker for the rules of access; nil while the role is not known.
  public var asker: Asker? { role.map { Asker(number: number, role: $0) } }

  /// Who is asking, as far as that is known.
  public init(number: String? = nil, role: Role? = nil) {
    self.number = number
    self.role = role
  }
}
