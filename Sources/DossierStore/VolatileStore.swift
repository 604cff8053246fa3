import Glibc

/// A store that is in memory only, for practising: when the program ends nothing of it is left, however
/// it ends.
public final class VolatileStore: @unchecked Sendable {
  private let files: VolatileFiles
  /// The store, to be used as any other.
  public let store: Store

  /// An empty free store.
  public convenience init() throws(StoreError) {
    try self.init(VolatileFiles())
  }

  private init(_ files: VolatileFiles) throws(StoreError) {
    self.files = files
    store = try Store.open(at: "/oefening", create: true, files: files)
  }

  /// The same store as it is now; what happens to one does not happen to the other.
  public func copy() throws(StoreError) -> VolatileStore {
    try VolatileStore(files.copy())
  }
}

/// Files in memory, for one process and one thread: a lock is always free.
package final class VolatileFiles: FileSystem, @unchecked Sendable {
  private struct Opened {
    let path: String
    var position = 0
  }

  private var contents: [String: [UInt8]] = [:]
  private var folders: Set<String> = ["/"]
  private var opened: [Int32: Opened] = [:]
  private var lastDescriptor: Int32 = 2

  /// An empty folder.
  package init() {}

  /// Puts a file in place.
  package func put(_ bytes: [UInt8], at path: String) { contents[path] = bytes }

  /// The same files as they are now.
  package func copy() -> VolatileFiles {
    let copy = VolatileFiles()
    copy.contents = contents
    copy.folders = folders
    return copy
  }

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32 {
    switch mode {
    case .folder:
      guard folders.contains(path) else { throw SystemError(ENOENT) }
    case .read, .append:
      guard contents[path] != nil else { throw SystemError(ENOENT) }
    case .create, .lock:
      try requireFolder(of: path)
      contents[path] = contents[path] ?? []
    case .replace:
      try requireFolder(of: path)
      contents[path] = []
    }
    lastDescriptor += 1
    opened[lastDescriptor] = Opened(path: path)
    return lastDescriptor
  }

  package func close(_ descriptor: Int32) { opened[descriptor] = nil }

  package func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer)
    throws(SystemError)
    -> Int
  {
    guard let file = opened[descriptor], let bytes = contents[file.path] else {
      throw SystemError(EBADF)
    }
    let rest = bytes.dropFirst(file.position).prefix(buffer.count)
    buffer.copyBytes(from: rest)
    opened[descriptor]?.position += rest.count
    return rest.count
  }

  package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError)
    -> Int
  {
    guard let file = opened[descriptor] else { throw SystemError(EBADF) }
    contents[file.path, default: []] += bytes
    return bytes.count
  }

  package func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    opened[descriptor]?.position = offset
  }

  package func size(_ descriptor: Int32) throws(SystemError) -> Int {
    guard let file = opened[descriptor] else { throw SystemError(EBADF) }
    return contents[file.path]?.count ?? 0
  }

  package func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    guard let file = opened[descriptor] else { throw SystemError(EBADF) }
    contents[file.path] = Array((contents[file.path] ?? []).prefix(size))
  }

  package func sync(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {}

  package func syncFileSystem(_ descriptor: Int32) throws(SystemError) {}

  package func lock(_ descriptor: Int32, shared: Bool) throws(SystemError) -> Bool { true }

  package func rename(_ source: String, to target: String) throws(SystemError) {
    guard let bytes = contents.removeValue(forKey: source) else { throw SystemError(ENOENT) }
    contents[target] = bytes
  }

  package func remove(_ path: String) throws(SystemError) {
    guard contents.removeValue(forKey: path) != nil else { throw SystemError(ENOENT) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    guard folders.insert(path).inserted else { throw SystemError(EEXIST) }
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    guard folders.contains(path) else { throw SystemError(ENOENT) }
    let start = path == "/" ? path : path + "/"
    return (Array(contents.keys) + Array(folders)).compactMap { name in
      guard name.hasPrefix(start), name != path else { return nil }
      let rest = name.dropFirst(start.count)
      return rest.contains("/") ? nil : String(rest)
    }
  }

  package func isRemote(_ path: String) throws(SystemError) -> Bool {
    guard folders.contains(path) else { throw SystemError(ENOENT) }
    return false
  }

  package func microseconds() -> Int { 0 }

  package func pause(microseconds: Int) {}

  private func requireFolder(of path: String) throws(SystemError) {
    guard let folder = StoreFolder.parent(of: path), folders.contains(folder) else {
      throw SystemError(ENOENT)
    }
  }
}
