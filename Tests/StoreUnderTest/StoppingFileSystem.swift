package import DossierStore
import Glibc

/// A file system on which nothing happens any more after some calls, as if the program was killed;
/// for one thread.
package final class StoppingFileSystem: FileSystem, @unchecked Sendable {
  private let files: any FileSystem
  /// How many calls are done yet; nil for all.
  package var left: Int?
  /// How many calls were done.
  package private(set) var calls = 0

  /// The same file system until `left` is 0.
  package init(_ files: any FileSystem) { self.files = files }

  private func enter() throws(SystemError) {
    if let left {
      guard left > 0 else { throw SystemError(EIO) }
      self.left = left - 1
    }
    calls += 1
  }

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32 {
    try enter()
    return try files.open(path, mode)
  }

  package func close(_ descriptor: Int32) { files.close(descriptor) }

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    try enter()
    return try files.read(descriptor, into: buffer)
  }

  package func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemError) -> Int {
    try enter()
    return try files.write(descriptor, bytes)
  }

  package func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    try enter()
    try files.seek(descriptor, to: offset)
  }

  package func size(_ descriptor: Int32) throws(SystemError) -> Int {
    try enter()
    return try files.size(descriptor)
  }

  package func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    try enter()
    try files.truncate(descriptor, to: size)
  }

  package func sync(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {
    try enter()
    try files.sync(descriptor, dataOnly: dataOnly)
  }

  package func syncFileSystem(_ descriptor: Int32) throws(SystemError) {
    try enter()
    try files.syncFileSystem(descriptor)
  }

  package func lock(_ descriptor: Int32, shared: Bool) throws(SystemError) -> Bool {
    try enter()
    return try files.lock(descriptor, shared: shared)
  }

  package func rename(_ source: String, to target: String) throws(SystemError) {
    try enter()
    try files.rename(source, to: target)
  }

  package func remove(_ path: String) throws(SystemError) {
    try enter()
    try files.remove(path)
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    try enter()
    try files.makeFolder(path)
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    try enter()
    return try files.names(in: path)
  }

  package func isRemote(_ path: String) throws(SystemError) -> Bool {
    try enter()
    return try files.isRemote(path)
  }

  package func microseconds() -> Int { files.microseconds() }

  package func pause(microseconds: Int) { files.pause(microseconds: microseconds) }
}
