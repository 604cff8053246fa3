import Glibc

extension StoreFolder {
  /// Does `body` while this process holds the lock file `name`, waiting for it at most `patience`.
  ///
  /// The lock file is never removed: another process may be about to lock it. Throws `.busy`.
  func withLock<Value>(
    _ name: String, shared: Bool = false, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let descriptor = try openLock(name)
    defer { files.close(descriptor) }
    try waitFor(descriptor, name: name, shared: shared)
    return try body()
  }

  /// Does `body` only when nobody holds the lock at this moment.
  func withLockIfFree(_ name: String, _ body: () throws(StoreError) -> Void) throws(StoreError) {
    let descriptor = try openLock(name)
    defer { files.close(descriptor) }
    let isMine = try attempt(name) { () throws(SystemError) in
      try files.lock(descriptor, shared: false)
    }
    if isMine { try body() }
  }

  private func openLock(_ name: String) throws(StoreError) -> Int32 {
    let path = "\(root)/\(name)"
    do throws(SystemError) {
      return try files.open(path, .lock)
    } catch {
      guard error.number == ENOENT, let parent = StoreFolder.parent(of: path), parent != root else {
        throw StoreError(error, path: path)
      }
    }
    if let parent = StoreFolder.parent(of: path) { try makeFolder(parent) }
    return try attempt(name) { () throws(SystemError) in
      try files.syncFolder(root)
      return try files.open(path, .lock)
    }
  }

  // A blocking flock could only be bounded by a signal, so the lock is asked for again and again.
  private func waitFor(_ descriptor: Int32, name: String, shared: Bool) throws(StoreError) {
    var pause = 100
    var deadline: Int?
    while true {
      let isMine = try attempt(name) { () throws(SystemError) in
        try files.lock(descriptor, shared: shared)
      }
      if isMine { return }
      let now = files.microseconds()
      guard now < deadline ?? .max else { throw .busy }
      if deadline == nil { deadline = now + patience }
      files.pause(microseconds: pause)
      pause = min(pause * 2, 500)
    }
  }
}
