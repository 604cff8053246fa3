import Access
import Assistant
import CivilDate
import DossierStore
import Glibc
import Personnel
import Verzuimprotocol

/// Opens the store and everything that comes from it.
enum OpenStore {
  /// The store's folder: `named`, else `$BETERSCHAP_OPSLAG`, else in the XDG data folder.
  static func folder(named: String?) throws(Failure) -> String {
    if let chosen = named ?? FindDialogs.variable("BETERSCHAP_OPSLAG") { return chosen }
    if let data = FindDialogs.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/beterschap"
    }
    guard let home = FindDialogs.variable("HOME") else {
      throw Failure("Er is geen map voor de opslag. Geef er een met --opslag.", exitCode: 78)
    }
    return "\(home)/.local/share/beterschap"
  }

  /// What the chat works with.
  static func environment(_ options: NamedOptions) throws(Failure) -> Environment {
    let place = try FixedPlace.find()
    let path: String
    if let place { path = place.store } else { path = try folder(named: options.store) }
    let moment = try options.checkedMoment()
    let store = try open(path, create: place == nil)
    let caller = try check(store, place)
    var environment = Environment(
      store: store.value, personnel: store.personnel,
      clock: { moment ?? AmsterdamClock.moment(secondsSince1970: machineSeconds()) },
      machineClock: machineSeconds, rules: store.rules, keepsDrafts: true, newID: newID)
    environment.troubles = store.troubles
    environment.caller = caller
    return environment
  }

  /// The same for who looks after the program.
  static func maintained(_ options: NamedOptions) throws(Failure) -> Environment {
    let environment = try environment(options)
    try WhoAsks.requireMaintainer(options, environment)
    return environment
  }

  /// The folder into which a copy may be put back: by the store's own account, or by anyone free.
  static func placeToRestore(_ options: NamedOptions) throws(Failure) -> String {
    guard let place = try FixedPlace.find() else { return try folder(named: options.store) }
    try requireMachine()
    return place.store
  }

  /// A store that is still free, to make a checked one of.
  static func stillFree(
    _ options: NamedOptions
  ) throws(Failure) -> (Store, Personnel, FixedPlace?) {
    let place = try FixedPlace.find()
    let path: String
    if let place { path = place.store } else { path = try folder(named: options.store) }
    if place != nil { try requireMachine() }
    let store = try open(path, create: true)
    guard store.troubles.isEmpty else {
      throw Failure(store.troubles.joined(separator: " "), exitCode: 65)
    }
    return (store.value, store.personnel, place)
  }

  private static func requireMachine() throws(Failure) {
    guard getenv("SUDO_UID") == nil else {
      throw Failure(
        "Dit doet alleen het account van de opslag: runuser -u beterschap -- beterschap ...",
        exitCode: 77)
    }
  }

  /// Who starts the program, when it may open this store at this place.
  private static func check(_ store: Opened, _ place: FixedPlace?) throws(Failure) -> Caller {
    let path = store.value.path
    switch (store.value.settings.access, place) {
    case (.free, nil): return .believed
    case (.checked, nil):
      throw Failure(
        "Deze opslag is gecontroleerd. Alleen het geïnstalleerde programma opent hem.",
        exitCode: 77)
    case (.free, .some):
      throw Failure(
        "De opslag in \(path) is nog vrij. Doe eerst: beterschap opslag maak-gecontroleerd",
        exitCode: 78)
    case (.checked, .some):
      guard store.troubles.isEmpty else {
        throw Failure(store.troubles.joined(separator: " "), exitCode: 65)
      }
      return try .identify(store: path, roster: store.personnel.roster)
    }
  }

  private struct Opened {
    let value: Store
    let personnel: Personnel
    let troubles: [String]
    let rules: Verzuimprotocol
  }

  private static func open(_ path: String, create: Bool) throws(Failure) -> Opened {
    do {
      let store = try Store.open(at: path, create: create)
      let (personnel, troubles) = try people(store)
      let rules = try Protocolregister.standard.named(store.settings.protocolName)
      return Opened(value: store, personnel: personnel, troubles: troubles, rules: rules)
    } catch let error as StoreError {
      throw Failure(error.description, exitCode: error.exitCode)
    } catch let error as ProtocolkeuzeError {
      throw Failure(error.message, exitCode: 78)
    } catch {
      throw Failure("De opslag kan niet geopend worden.", exitCode: 78)
    }
  }

  /// The people and the organisation; a file that cannot be used is told and left aside, because
  /// a report of illness comes before everything else.
  private static func people(_ store: Store) throws(StoreError) -> (Personnel, [String]) {
    var troubles: [String] = []
    var roster = Roster()
    var organisation = Organisation.example
    let rosterBytes = try store.contents(of: .personnel)
    let organisationBytes = try store.contents(of: .organisation)
    do throws(PersonnelError) {
      roster = try Personnel(rosterBytes: rosterBytes, organisationBytes: nil).roster
    } catch {
      troubles.append(error.description)
    }
    do throws(PersonnelError) {
      organisation = try Personnel(rosterBytes: nil, organisationBytes: organisationBytes)
        .organisation
    } catch {
      troubles.append(error.description)
    }
    return (Personnel(roster: roster, organisation: organisation), troubles)
  }

  private static func machineSeconds() -> Int { time(nil) }

  /// 128 random bits, so that no two conversations on any machine have the same.
  static func newID() -> String {
    var generator = SystemRandomNumberGenerator()
    let parts = [generator.next(), generator.next()].map { (bits: UInt64) in
      let digits = String(bits, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    return parts.joined()
  }
}
