package import DossierStore

/// A file system through which a sound store behaves as one with a flaw; for one thread.
package final class FlawedFileSystem: FileSystem, @unchecked Sendable {
  private let files: any FileSystem
  private let flaw: StoreFlaw?
  private var folders: Set<Int32> = []
  private var dossiers: Set<Int32> = []
  private var unsynced: [Int32] = []

  /// The same file system, through which a store has this flaw; nil for none.
  package init(_ files: any FileSystem, flaw: StoreFlaw?) {
    self.files = files
    self.flaw = flaw
  }

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32 {
    for descriptor in unsynced {
      try? files.sync(descriptor, dataOnly: false)
      files.close(descriptor)
    }
    unsynced = []
    var path = path
    if flaw == .lockOnDataFile, mode == .lock, let slash = path.lastIndex(of: "/"),
      path[..<slash].hasSuffix("/dossiers")
    {
      path = path[...slash] + "00010234.jsonl"
    }
    let descriptor = try files.open(path, mode)
    folders.remove(descriptor)
    dossiers.remove(descriptor)
    if mode == .folder { folders.insert(descriptor) }
    if path.contains("/dossiers/"), path.hasSuffix(".jsonl") { dossiers.insert(descriptor) }
    return descriptor
  }

  package func close(_ descriptor: Int32) {
    if !unsynced.contains(descriptor) { files.close(descriptor) }
  }

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    let count = try files.read(descriptor, into: buffer)
    if flaw == .checksumNotChecked, dossiers.contains(descriptor) {
      BelievedLines.mend(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
    }
    return count
  }

  package func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemError) -> Int {
    let count = try files.write(descriptor, bytes)
    return flaw == .shortWriteIgnored ? bytes.count : count
  }

  package func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    try files.seek(descriptor, to: offset)
  }

  package func size(_ descriptor: Int32) throws(SystemError) -> Int { try files.size(descriptor) }

  package func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    try files.truncate(descriptor, to: size)
  }

  package func sync(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {
    let isFolder = folders.contains(descriptor)
    switch flaw {
    case .noSync where !isFolder, .noFolderSync where isFolder: return
    case .acknowledgedEarly where !isFolder: unsynced.append(descriptor)
    case .noSync, .noFolderSync, .acknowledgedEarly, .noLock, .lockOnDataFile, .shortWriteIgnored,
      .truncatedInPlace, .checksumNotChecked, nil:
      try files.sync(descriptor, dataOnly: dataOnly)
    }
  }

  package func syncFileSystem(_ descriptor: Int32) throws(SystemError) {
    if flaw != .noSync { try files.syncFileSystem(descriptor) }
  }

  package func lock(_ descriptor: Int32, shared: Bool) throws(SystemError) -> Bool {
    if flaw == .noLock { return true }
    return try files.lock(descriptor, shared: shared)
  }

  package func rename(_ source: String, to target: String) throws(SystemError) {
    guard flaw == .truncatedInPlace else { return try files.rename(source, to: target) }
    let bytes = try files.contents(of: source)
    let descriptor = try files.open(target, .replace)
    defer { files.close(descriptor) }
    try files.writeAll(descriptor, bytes)
    try files.sync(descriptor, dataOnly: false)
    try files.remove(source)
  }

  package func remove(_ path: String) throws(SystemError) { try files.remove(path) }

  package func makeFolder(_ path: String) throws(SystemError) { try files.makeFolder(path) }

  package func names(in path: String) throws(SystemError) -> [String] {
    try files.names(in: path)
  }

  package func isRemote(_ path: String) throws(SystemError) -> Bool { try files.isRemote(path) }

  package func microseconds() -> Int { files.microseconds() }

  package func pause(microseconds: Int) { files.pause(microseconds: microseconds) }
}
