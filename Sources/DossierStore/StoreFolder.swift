import Glibc

/// The folders of a store, and the locks in them.
struct StoreFolder {
  let root: String
  let files: any FileSystem
  let patience: Int

  /// The folders that a store has from its beginning.
  static let names = [
    "dossiers", "inzage", "concepten", "postvak-uit", "verzonden", "toegang", "apart",
  ]

  /// Opens the store: its settings, written first when `create` and there are none.
  func settings(create: Bool) throws(StoreError) -> StoreSettings {
    try refuseRemote()
    if let bytes = try contents(of: StoreSettings.fileName) {
      return try StoreSettings.decode(bytes)
    }
    // Without its settings a store of accounts would quietly become one that believes everyone.
    let dossiers = (try? files.names(in: root + "/dossiers")) ?? []
    guard !dossiers.contains(where: { $0.hasSuffix(".jsonl") }) else {
      throw .settingsMissing(path: root)
    }
    guard create else { throw .missing(path: root) }
    try makeFolders(upTo: root)
    return try withLock(".lock") { () throws(StoreError) in
      // Another process may have been first.
      if let bytes = try contents(of: StoreSettings.fileName) {
        return try StoreSettings.decode(bytes)
      }
      for name in StoreFolder.names { try makeFolder("\(root)/\(name)") }
      // This syncs the folder too, so that whoever sees the settings can count on the folders.
      try attempt(StoreSettings.fileName) { () throws(SystemError) in
        do throws(SystemError) {
          try files.replace(
            StoreSettings.fileName, in: root, with: StoreSettings.initial.encoded,
            temporary: ".opslag.tmp")
        } catch {
          // Settings that may not last would be taken for a finished store.
          try? files.remove("\(root)/\(StoreSettings.fileName)")
          throw error
        }
      }
      return .initial
    }
  }

  /// The bytes of a file of the store; nil when it is not there.
  func contents(of name: String) throws(StoreError) -> [UInt8]? {
    try contents(atPath: "\(root)/\(name)")
  }

  /// The bytes of a file that may lie outside the store; nil when it is not there.
  func contents(atPath path: String) throws(StoreError) -> [UInt8]? {
    do throws(SystemError) {
      return try files.contents(of: path)
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw StoreError(error, path: path)
    }
  }

  /// Does system calls for a file of the store.
  func attempt<Value>(
    _ name: String, _ body: () throws(SystemError) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw StoreError(error, path: "\(root)/\(name)")
    }
  }

  /// Makes a folder; nothing is done when it is there.
  func makeFolder(_ path: String) throws(StoreError) {
    do throws(SystemError) {
      try files.makeFolder(path)
    } catch {
      guard error.number == EEXIST else { throw StoreError(error, path: path) }
    }
  }

  func makeFolders(upTo path: String) throws(StoreError) {
    var missing: [String] = []
    var current = path
    while !exists(current), let parent = StoreFolder.parent(of: current) {
      missing.append(current)
      current = parent
    }
    for folder in missing.reversed() {
      try makeFolder(folder)
      guard let parent = StoreFolder.parent(of: folder) else { continue }
      do throws(SystemError) {
        try files.syncFolder(parent)
      } catch {
        // Someone else's folder, that can be searched but not read.
        guard error.number == EACCES else { throw StoreError(error, path: parent) }
      }
    }
  }

  func refuseRemote() throws(StoreError) {
    var current = root
    var isRemote: Bool?
    while isRemote == nil {
      do throws(SystemError) {
        isRemote = try files.isRemote(current)
      } catch {
        guard error.number == ENOENT, let parent = StoreFolder.parent(of: current) else {
          throw StoreError(error, path: current)
        }
        current = parent
      }
    }
    if isRemote == true { throw .networkFileSystem(path: root) }
  }

  private func exists(_ path: String) -> Bool {
    guard let descriptor = try? files.open(path, .folder) else { return false }
    files.close(descriptor)
    return true
  }

  /// The folder that holds `path`; nil at the top.
  static func parent(of path: String) -> String? {
    guard path != "/", path != "." else { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
