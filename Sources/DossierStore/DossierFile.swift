import Glibc

/// A dossier file that is open for adding a line; its lock is held by the caller.
struct DossierFile: ~Copyable {
  let damage: [Damage]

  // What stood in the file when it was opened; nil when there was none.
  private let scan: DossierScan?
  private let dossier: DossierNumber
  private let folder: StoreFolder
  // Nil when there is no file yet.
  private let descriptor: Int32?
  private let size: Int

  private var name: String { Store.fileName(dossier) }

  /// Opens the file, and sets apart what is damaged in it.
  static func open(
    _ dossier: DossierNumber, in folder: StoreFolder
  ) throws(StoreError) -> DossierFile {
    guard let descriptor = try openExisting(dossier, in: folder) else {
      return DossierFile(
        damage: [], scan: nil, dossier: dossier, folder: folder, descriptor: nil, size: 0)
    }
    let (scan, repaired): (DossierScan, DossierRepair.Result)
    do throws(StoreError) {
      let bytes = try folder.attempt(Store.fileName(dossier)) { () throws(SystemError) in
        try folder.files.readAll(descriptor, sizeHint: folder.files.size(descriptor))
      }
      scan = try DossierScan(bytes, dossier: dossier)
      repaired = try DossierRepair(dossier: dossier, folder: folder, bytes: bytes, scan: scan)
        .perform(on: descriptor)
    } catch {
      folder.files.close(descriptor)
      throw error
    }
    if repaired.isNewFile { folder.files.close(descriptor) }
    return DossierFile(
      damage: repaired.damage, scan: scan, dossier: dossier, folder: folder,
      descriptor: repaired.isNewFile ? try openExisting(dossier, in: folder) : descriptor,
      size: repaired.size)
  }

  /// Where a file ends whose lock was held since.
  struct End {
    let exists: Bool
    let size: Int
  }

  /// Where the file ends, to go on later without reading it again.
  var end: End { End(exists: descriptor != nil, size: size) }

  /// Opens a file again that nobody else can have changed since its end was taken.
  static func open(
    _ dossier: DossierNumber, at end: End, in folder: StoreFolder
  ) throws(StoreError) -> DossierFile {
    DossierFile(
      damage: [], scan: nil, dossier: dossier, folder: folder,
      descriptor: end.exists ? try openExisting(dossier, in: folder) : nil, size: end.size)
  }

  /// The events that stand in the file.
  var events: [Event] { scan?.events ?? [] }

  /// The number of the last event; 0 when there is none.
  var lastNumber: Int { scan?.lastNumber ?? 0 }

  /// The last event of a step of a conversation; nil when there is none.
  borrowing func event(of step: ConversationStep) -> Event? { scan?.event(of: step) }

  /// Makes what stands in the file last.
  borrowing func sync() throws(StoreError) {
    guard let descriptor else { return }
    try folder.attempt(name) { () throws(SystemError) in
      try folder.files.sync(descriptor, dataOnly: true)
    }
  }

  /// Adds lines durably; when that fails, what was written of them is cut off again.
  ///
  /// Without `isDurable` they last only once the whole file system is synced.
  borrowing func add(_ line: [UInt8], isDurable: Bool = true) throws(StoreError) {
    let files = folder.files
    let path = "\(folder.root)/\(name)"
    try folder.attempt(name) { () throws(SystemError) in
      var target = descriptor ?? -1
      if descriptor == nil { target = try files.open(path, .create) }
      defer { if descriptor == nil { files.close(target) } }
      // The name lasts before the first line is written: a file with lines never loses its name.
      // The root too, for whoever made the store may have been stopped before it was durable.
      if size == 0, isDurable {
        try files.syncFolder("\(folder.root)/dossiers")
        try files.syncFolder(folder.root)
      }
      do throws(SystemError) {
        try files.writeAll(target, line)
        if isDurable { try files.sync(target, dataOnly: true) }
      } catch {
        try? files.truncate(target, to: size)
        throw error
      }
    }
  }

  /// Closes the file.
  borrowing func close() {
    if let descriptor { folder.files.close(descriptor) }
  }

  private static func openExisting(
    _ dossier: DossierNumber, in folder: StoreFolder
  ) throws(StoreError) -> Int32? {
    let path = "\(folder.root)/\(Store.fileName(dossier))"
    do throws(SystemError) {
      return try folder.files.open(path, .append)
    } catch {
      guard error.number == ENOENT else { throw StoreError(error, path: path) }
      return nil
    }
  }
}
