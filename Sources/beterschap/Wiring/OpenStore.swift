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
    let path = try folder(named: options.store)
    let moment = try options.checkedMoment()
    let store = try open(path)
    guard store.value.settings.access == .free else {
      throw Failure(
        "Deze opslag is gecontroleerd. Dit programma opent alleen een vrije opslag.",
        exitCode: 77)
    }
    var environment = Environment(
      store: store.value, personnel: store.personnel,
      clock: { moment ?? AmsterdamClock.moment(secondsSince1970: machineSeconds()) },
      machineClock: machineSeconds, rules: store.rules, keepsDrafts: true, newID: newID)
    environment.troubles = store.troubles
    return environment
  }

  private struct Opened {
    let value: Store
    let personnel: Personnel
    let troubles: [String]
    let rules: Verzuimprotocol
  }

  private static func open(_ path: String) throws(Failure) -> Opened {
    do {
      let store = try Store.open(at: path, create: true)
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
