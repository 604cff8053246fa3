import Glibc

extension Store {
  /// The events of a dossier, and what is wrong with its file; nothing for one that is not there.
  ///
  /// Changes nothing: damage is set apart by the next ``append(_:to:unless:)``. Throws `.newerFormat`
  /// for a line of a newer program.
  public func read(_ dossier: DossierNumber) throws(StoreError) -> DossierContents {
    let first = try scan(dossier)
    guard !first.damage.isEmpty else { return first }
    // What looks torn may be a line that is being written: look again when its writer is done.
    do throws(StoreError) {
      return try folder.withLock(Store.lockName(dossier), shared: true) { () throws(StoreError) in
        try scan(dossier)
      }
    } catch {
      switch error {
      case .readOnly, .notAllowed: return first
      case .missing, .settingsMissing, .keyMissing, .noMemory, .tooManyFiles, .noSpace, .busy,
        .damaged, .newerFormat, .networkFileSystem, .unstorable, .refused, .io:
        throw error
      }
    }
  }

  /// Whether there is a file of this dossier.
  public func hasDossier(_ dossier: DossierNumber) throws(StoreError) -> Bool {
    try folder.contents(of: Store.fileName(dossier)) != nil
  }

  /// The numbers of all dossiers, in order.
  public func dossierNumbers() throws(StoreError) -> [DossierNumber] {
    let names: [String]
    do throws(SystemError) {
      names = try files.names(in: path + "/dossiers")
    } catch {
      guard error.number == ENOENT else { throw StoreError(error, path: path + "/dossiers") }
      return []
    }
    var numbers: [DossierNumber] = []
    for name in names where name.utf8.count == 14 && name.hasSuffix(".jsonl") {
      if let number = DossierNumber(name.prefix(8)) { numbers.append(number) }
    }
    return numbers.sorted()
  }

  private func scan(_ dossier: DossierNumber) throws(StoreError) -> DossierContents {
    guard let bytes = try folder.contents(of: Store.fileName(dossier)) else {
      return DossierContents(events: [], damage: [])
    }
    let scan = try DossierScan(bytes, dossier: dossier)
    return DossierContents(events: scan.events, damage: scan.damage)
  }

  static func fileName(_ dossier: DossierNumber) -> String { "dossiers/\(dossier).jsonl" }

  // A hundred lock files for all dossiers: enough that people seldom meet, and the folder stays
  // a list of dossiers.
  static func lockName(_ dossier: DossierNumber) -> String {
    "dossiers/.\(dossier.description.suffix(2)).lock"
  }
}
