import DossierStore
import Glibc

/// A file system in memory that can fail at any call, stop there, and lose its power.
///
/// Single-threaded. It remembers what was synced: after `survivor(powerLost: true)` only that is
/// left.
final class MemoryFileSystem: FileSystem, @unchecked Sendable {
  /// What happens at a call.
  enum Fault: Equatable {
    /// The process ends: half of a write is done, and no later call does anything.
    case stop
    /// The call fails.
    case fail(Int32)
    /// A write does less than was asked; other calls succeed.
    case short
  }

  /// The bytes of a file, and those of them that were synced.
  final class Node {
    var bytes: [UInt8] = []
    var durable: [UInt8] = []
    var isLocked = false
  }

  private struct Opened {
    let path: String
    let node: Node?
    var position = 0
    var holdsLock = false
  }

  /// The names in each folder.
  var folders: [String: [String: Node]] = ["/": [:]]
  /// The names in each folder that were synced.
  var durableFolders: [String: [String: Node]] = ["/": [:]]
  private var opened: [Int32: Opened] = [:]
  private var nextDescriptor: Int32 = 3
  private var time = 0
  private var hasStopped = false
  private var stopWasSeen = false

  /// How many calls were made.
  private(set) var calls = 0
  /// The faults by the number of the call, from 1.
  var faults: [Int: Fault] = [:]
  /// What `isRemote` answers.
  var isOnServer = false
  /// Whether someone else holds every lock.
  var locksAreTaken = false

  // Whether the call is to be done short.
  private func enter() throws(SystemError) -> Bool {
    if hasStopped { throw SystemError(EIO) }
    calls += 1
    switch faults[calls] {
    case nil: return false
    case .stop:
      hasStopped = true
      throw SystemError(EIO)
    case .fail(let number): throw SystemError(number)
    case .short: return true
    }
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32 {
    _ = try enter()
    nextDescriptor += 1
    if case .folder = mode {
      guard folders[path] != nil else { throw SystemError(ENOENT) }
      opened[nextDescriptor] = Opened(path: path, node: nil)
      return nextDescriptor
    }
    let (folder, name) = split(path)
    guard folders[folder] != nil else { throw SystemError(ENOENT) }
    let makes =
      switch mode {
      case .read, .append, .folder: false
      case .create, .replace, .lock: true
      }
    if makes, folders[folder]?[name] == nil { folders[folder]?[name] = Node() }
    guard let node = folders[folder]?[name] else { throw SystemError(ENOENT) }
    if case .replace = mode { node.bytes = [] }
    opened[nextDescriptor] = Opened(path: path, node: node)
    return nextDescriptor
  }

  func close(_ descriptor: Int32) {
    let file = opened.removeValue(forKey: descriptor)
    if file?.holdsLock == true { file?.node?.isLocked = false }
  }

  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError)
    -> Int
  {
    let short = try enter()
    guard let file = opened[descriptor], let node = file.node else { throw SystemError(EBADF) }
    let available = min(buffer.count, node.bytes.count - file.position)
    let count = short ? (available + 1) / 2 : available
    for index in 0..<count { buffer[index] = node.bytes[file.position + index] }
    opened[descriptor]?.position += count
    return count
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    guard let node = opened[descriptor]?.node else { throw SystemError(EBADF) }
    do throws(SystemError) {
      let count = try enter() ? (bytes.count + 1) / 2 : bytes.count
      node.bytes.append(contentsOf: bytes.prefix(count))
      return count
    } catch {
      if faults[calls] == .stop, opened[descriptor] != nil, !stopWasSeen {
        stopWasSeen = true
        node.bytes.append(contentsOf: bytes.prefix(bytes.count / 2))
      }
      throw error
    }
  }

  func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    _ = try enter()
    opened[descriptor]?.position = offset
  }

  func size(_ descriptor: Int32) throws(SystemError) -> Int {
    _ = try enter()
    guard let node = opened[descriptor]?.node else { throw SystemError(EBADF) }
    return node.bytes.count
  }

  func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    _ = try enter()
    guard let node = opened[descriptor]?.node else { throw SystemError(EBADF) }
    node.bytes = Array(node.bytes.prefix(size))
  }

  func sync(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {
    _ = try enter()
    guard let file = opened[descriptor] else { throw SystemError(EBADF) }
    if let node = file.node {
      node.durable = node.bytes
    } else {
      durableFolders[file.path] = folders[file.path]
      // The folders in it last with it; what is in those does not.
      for folder in folders.keys where split(folder).folder == file.path && folder != "/" {
        if durableFolders[folder] == nil { durableFolders[folder] = [:] }
      }
    }
  }

  func syncFileSystem(_ descriptor: Int32) throws(SystemError) {
    _ = try enter()
    for path in folders.keys {
      durableFolders[path] = folders[path]
      for node in (folders[path] ?? [:]).values { node.durable = node.bytes }
    }
  }

  func lock(_ descriptor: Int32, shared: Bool) throws(SystemError) -> Bool {
    _ = try enter()
    guard let node = opened[descriptor]?.node else { throw SystemError(EBADF) }
    if locksAreTaken || node.isLocked { return false }
    node.isLocked = true
    opened[descriptor]?.holdsLock = true
    return true
  }

  func rename(_ source: String, to target: String) throws(SystemError) {
    _ = try enter()
    let (from, to) = (split(source), split(target))
    guard let node = folders[from.folder]?.removeValue(forKey: from.name) else {
      throw SystemError(ENOENT)
    }
    folders[to.folder]?[to.name] = node
  }

  func remove(_ path: String) throws(SystemError) {
    _ = try enter()
    let (folder, name) = split(path)
    guard folders[folder]?.removeValue(forKey: name) != nil else { throw SystemError(ENOENT) }
  }

  func makeFolder(_ path: String) throws(SystemError) {
    _ = try enter()
    guard folders[path] == nil else { throw SystemError(EEXIST) }
    guard folders[split(path).folder] != nil else { throw SystemError(ENOENT) }
    folders[path] = [:]
  }

  func names(in path: String) throws(SystemError) -> [String] {
    _ = try enter()
    guard let folder = folders[path] else { throw SystemError(ENOENT) }
    return Array(folder.keys)
  }

  func isRemote(_ path: String) throws(SystemError) -> Bool {
    _ = try enter()
    guard folders[path] != nil else { throw SystemError(ENOENT) }
    return isOnServer
  }

  func microseconds() -> Int { time }

  func pause(microseconds: Int) { time += microseconds }

  /// The folder of a path and the name in it.
  func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("/", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}

// What a test looks at.
extension MemoryFileSystem {
  /// The bytes of a file; nil when it is not there.
  subscript(path: String) -> [UInt8]? {
    get { folders[split(path).folder]?[split(path).name]?.bytes }
    set {
      let node = Node()
      node.bytes = newValue ?? []
      node.durable = node.bytes
      folders[split(path).folder]?[split(path).name] = newValue == nil ? nil : node
    }
  }

  /// The names in a folder.
  func list(_ path: String) -> [String] { (folders[path] ?? [:]).keys.sorted() }

  /// The disk as the next process finds it: as it is, or with only what was synced.
  ///
  /// Of a file that was not synced a part of its new bytes may be there all the same: `extra`
  /// tells how many.
  func survivor(powerLost: Bool, extra: Int = 0) -> MemoryFileSystem {
    let next = MemoryFileSystem()
    let kept = powerLost ? durableFolders : folders
    next.folders = kept.mapValues { folder in
      folder.mapValues { node in
        let copy = Node()
        copy.bytes = powerLost ? node.durable : node.bytes
        if powerLost, node.bytes.starts(with: node.durable) {
          copy.bytes += node.bytes.dropFirst(node.durable.count).prefix(extra)
        }
        copy.durable = copy.bytes
        return copy
      }
    }
    next.durableFolders = next.folders
    return next
  }
}
