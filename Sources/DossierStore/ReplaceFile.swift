import Glibc

// Files that are replaced as a whole, each folder under its own lock.
extension StoreFolder {
  /// Puts a file in place durably; false when it was there and `onlyWhenNew`.
  @discardableResult
  func replaceFile(
    _ name: String, in folder: String, with bytes: [UInt8], onlyWhenNew: Bool = false
  ) throws(StoreError) -> Bool {
    let path = "\(root)/\(folder)"
    return try withLock("\(folder)/.lock") { () throws(StoreError) in
      if onlyWhenNew, try contents(of: "\(folder)/\(name)") != nil {
        // Its writer may have been stopped before the name was durable.
        try attempt(folder) { () throws(SystemError) in try files.syncFolder(path) }
        return false
      }
      try attempt("\(folder)/\(name)") { () throws(SystemError) in
        try files.replace(name, in: path, with: bytes, temporary: ".\(name).tmp")
      }
      return true
    }
  }

  /// Puts in place durably what `change` makes of the bytes that are there.
  func updateFile(
    _ name: String, in folder: String, _ change: ([UInt8]?) throws(StoreError) -> [UInt8]
  ) throws(StoreError) -> [UInt8] {
    try withLock("\(folder)/.lock") { () throws(StoreError) in
      let bytes = try change(try contents(of: "\(folder)/\(name)"))
      try attempt("\(folder)/\(name)") { () throws(SystemError) in
        try files.replace(name, in: "\(root)/\(folder)", with: bytes, temporary: ".\(name).tmp")
      }
      return bytes
    }
  }

  /// Removes a file durably.
  func removeFile(_ name: String, in folder: String) throws(StoreError) {
    let path = "\(root)/\(folder)"
    try withLock("\(folder)/.lock") { () throws(StoreError) in
      try attempt("\(folder)/\(name)") { () throws(SystemError) in
        do throws(SystemError) {
          try files.remove("\(path)/\(name)")
        } catch {
          guard error.number == ENOENT else { throw error }
        }
        try files.syncFolder(path)
      }
    }
  }

  /// The names in a folder of the store; none when the folder is not there.
  func fileNames(in folder: String) throws(StoreError) -> [String] {
    let path = "\(root)/\(folder)"
    do throws(SystemError) {
      return try files.names(in: path)
    } catch {
      guard error.number == ENOENT else { throw StoreError(error, path: path) }
      return []
    }
  }

  /// Removes half-written files, unless someone is writing one at this moment.
  func removeLeftovers(in folder: String) throws(StoreError) {
    try withLockIfFree("\(folder)/.lock") { () throws(StoreError) in
      // Looked up again: what was seen before the lock may be in use by now.
      for name in try fileNames(in: folder) where StoreFolder.isTemporary(name) {
        try attempt("\(folder)/\(name)") { () throws(SystemError) in
          try files.remove("\(root)/\(folder)/\(name)")
        }
      }
    }
  }

  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".tmp")
  }
}
