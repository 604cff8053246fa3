import Assistant
import DossierStore
import Glibc
import Personnel
import Terminal

/// What the beheerder does with the store as a whole.
struct StoreUpkeep {
  let options: NamedOptions

  /// Proves the store: says that it is in order, or lists what is not.
  func check() throws(Failure) -> Int32 {
    let environment = try OpenStore.maintained(options)
    let findings = try StoreUpkeep.findings(in: environment.store, environment.troubles)
    try Failure.attempt { () throws(StoreError) in try StoreUpkeep.anchor(environment.store) }
    return show(findings, elseSay: "De opslag is in orde.")
  }

  /// Copies the store and proves the copy.
  func backUp(to target: String) throws(Failure) -> Int32 {
    let environment = try OpenStore.maintained(options)
    let moment = Timestamp(secondsSince1970: environment.machineClock())
    let path = StoreUpkeep.absolute(target)
    do throws(StoreError) {
      let count = try environment.store.backUp(to: path, moment: moment)
      let copy = try Store.open(at: path, create: false)
      try StoreUpkeep.anchor(environment.store)
      return show(
        try copy.findings(isCopy: true),
        elseSay: "De reservekopie staat in \(target): \(count) bestanden, nagelezen en in orde.")
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }

  /// Puts a copy back into an empty or new store and proves it.
  func restore(from source: String) throws(Failure) -> Int32 {
    let target = try OpenStore.placeToRestore(options)
    do throws(StoreError) {
      let count = try Store.restore(from: StoreUpkeep.absolute(source), to: target)
      let store = try Store.open(at: target, create: false)
      // What was noted after the copy is gone, as who put it back knows.
      try StoreUpkeep.anchor(store, afresh: true)
      return show(
        try store.findings(),
        elseSay: "De opslag is hersteld in \(target): \(count) bestanden, nagelezen en in orde.")
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }

  /// Makes a checked store of a free one.
  func makeChecked(keys: String?) throws(Failure) -> Int32 {
    let (store, people, place) = try OpenStore.stillFree(options)
    guard people.roster.employees.contains(where: StoreUpkeep.isBeheerder) else {
      throw Failure(
        "Er is nog geen beheerder. Geef in personeel.json iemand de rol beheerder en een account.",
        exitCode: 65)
    }
    guard let folder = keys ?? place?.keys else {
      throw Failure("Geef de map voor de sleutels met --sleutels MAP.", exitCode: 64)
    }
    do throws(StoreError) {
      let checked = try store.makeChecked(keysIn: StoreUpkeep.absolute(folder))
      return show(
        try checked.findings(),
        elseSay: "De opslag is nu gecontroleerd. De sleutels staan in \(folder).")
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }

  /// The findings about files of the store and of the beheerder.
  static func findings(
    in store: Store, _ troubles: [String]
  ) throws(Failure) -> [StoreFinding] {
    do throws(StoreError) {
      return try store.findings() + troubles.map { StoreFinding(file: "opslag", text: $0) }
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }

  /// Remembers where the lists of who looked end, to find later what is cut off from them.
  private static func anchor(_ store: Store, afresh: Bool = false) throws(StoreError) {
    do throws(StoreError) {
      try store.anchorInzage(afresh: afresh)
    } catch {
      switch error {
      // Nobody can look either, for nothing can be noted.
      case .readOnly: break
      // The findings tell it.
      case .damaged, .newerFormat, .keyMissing: break
      case .missing, .settingsMissing, .noMemory, .tooManyFiles, .noSpace, .busy, .notAllowed,
        .networkFileSystem, .unstorable, .refused, .io:
        throw error
      }
    }
  }

  func show(_ findings: [StoreFinding], elseSay words: String) -> Int32 {
    if options.isJSON {
      let list = findings.map { finding in
        JSONOutput.object([
          .init("bestand", .text(finding.file)), .init("tekst", .text(finding.text)),
        ])
      }
      print(JSONOutput.object([.init("bevindingen", .list(list))]).line)
    } else if findings.isEmpty {
      print(ScreenText.line(words))
    } else {
      for finding in findings { print(ScreenText.line("\(finding.file): \(finding.text)")) }
    }
    return findings.isEmpty ? 0 : 65
  }

  private static func isBeheerder(_ employee: Employee) -> Bool {
    employee.account != nil && employee.roles.contains("beheerder")
  }

  /// A path from the root, so that the program may change its folder.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }
}
