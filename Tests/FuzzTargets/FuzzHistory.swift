import Access
import Assistant
import CSVText
import CivilDate
import DossierStore
import Personnel
import Verzuimprotocol

/// Any bytes as a CSV file with the history of absence: what is taken from it stands in the dossiers,
/// each line with its note, and is there already when it is imported again.
enum FuzzHistory {
  private static let people: [Employee] = ["00010234", "00010100", "00000007"].map { number in
    var employee = Employee(number: number)
    // Of one it is not known how many hours he works, so he cannot be ill in part.
    if number != "00000007" { employee.hundredthsOfHours = 3200 }
    if number == "00010234" { employee.inService = "2020-03-02" }
    return employee
  }

  static func run(_ bytes: [UInt8]) {
    guard case .success(let file) = CSVFile.read(bytes) else { return }
    do throws(StoreError) {
      let environment = environment(try VolatileStore().store)
      let asker = Asker(number: people[1].number, role: .personeelsadministratie)
      guard
        case .success(let found) = try HistoryImport.read(file, by: asker, in: environment)
      else { return }
      try found.store()
      guard case .success(let again) = try HistoryImport.read(file, by: asker, in: environment)
      else { preconditionFailure("imported again it is refused") }
      precondition(again.newEvents == 0, "imported again it adds \(again.newEvents)")
      try check(found, in: environment)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func check(
    _ found: HistoryImport, in environment: Environment
  ) throws(StoreError) {
    var events = 0
    for dossier in try environment.store.dossierNumbers() {
      let contents = try environment.store.read(dossier)
      precondition(contents.damage.isEmpty, "\(contents.damage)")
      events += contents.events.count
      let inzage = try environment.store.inzage(.dossier(dossier))
      precondition(inzage.wrong.isEmpty && inzage.lines.count == contents.events.count)
    }
    precondition(events == found.newEvents, "\(events) of \(found.newEvents)")
  }

  private static func environment(_ store: Store) -> Environment {
    guard let now = CivilMoment(iso: "2026-03-02T09:00") else { preconditionFailure("no moment") }
    return Environment(
      store: store, personnel: Personnel(roster: Roster(people)), clock: { now },
      machineClock: { 1_772_438_400 }, rules: .nota2009, keepsDrafts: false, newID: { "" })
  }
}
