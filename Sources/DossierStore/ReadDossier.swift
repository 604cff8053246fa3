import Glibc

extension Store {
  /// The events of a dossier, and what is wrong with its file; nothing for one that is not there.
  ///
  /// Changes nothing: damage is set apart by the next ``append(_:to:noting:)``. Throws `.newerFormat`
  /// for a line of a newer program.
  public func read(_ dossier: DossierNumber) throws(StoreError) -> DossierContents {
    guard let scan = try scan(dossier) else { return DossierContents(events: [], damage: []) }
    return DossierContents(events: scan.events, damage: scan.damage)
  }

  /// The same as ``read(_:)``, but no event is read further than it is asked for.
  public func glance(at dossier: DossierNumber) throws(StoreError) -> DossierGlance {
    guard let scan = try scan(dossier) else { return DossierGlance(events: [], damage: []) }
    return DossierGlance(events: scan.glances, damage: scan.damage)
  }

  private func scan(_ dossier: DossierNumber) throws(StoreError) -> DossierScan? {
    let first = try scanOnce(dossier)
    guard let first, !first.damage.isEmpty else { return first }
    // What looks torn may be a line that is being written: look again when its writer is done.
    do throws(StoreError) {
      return try folder.withLock(Store.lockName(dossier), shared: true) { () throws(StoreError) in
        try scanOnce(dossier)
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

  private func scanOnce(_ dossier: DossierNumber) throws(StoreError) -> DossierScan? {
    guard let bytes = try folder.contents(of: Store.fileName(dossier)) else { return nil }
    return try DossierScan(bytes, dossier: dossier)
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

  static func fileName(_ dossier: DossierNumber) -> String { "dossiers/\(dossier).jsonl" }

  // A hundred lock files for all dossiers: enough that people seldom meet, and the folder stays
  // a list of dossiers.
  static func lockName(_ dossier: DossierNumber) -> String {
    "dossiers/.\(dossier.description.suffix(2)).lock"
  }
}
