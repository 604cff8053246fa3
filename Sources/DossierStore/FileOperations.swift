import Glibc

// What the store does with files, in terms of the few calls of a file system.
extension FileSystem {
  /// All bytes from here to the end.
  package func readAll(_ descriptor: Int32, sizeHint: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    var filled = 0
    // No more than the hint: what the file grew since it was asked for is for the next reader.
    let bytes = [UInt8](unsafeUninitializedCapacity: sizeHint) { buffer, count in
      do throws(SystemError) {
        while filled < buffer.count {
          let got = try read(
            descriptor,
            into: UnsafeMutableRawBufferPointer(
              UnsafeMutableBufferPointer(rebasing: buffer[filled...])))
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
      count = filled
    }
    if let failure { throw failure }
    return bytes
  }

  /// The bytes of a file; at most `sizeHint` of one that does not know its size.
  package func contents(of path: String, sizeHint: Int? = nil) throws(SystemError) -> [UInt8] {
    let descriptor = try open(path, .read)
    defer { close(descriptor) }
    if let sizeHint { return try readAll(descriptor, sizeHint: sizeHint) }
    return try readAll(descriptor, sizeHint: size(descriptor))
  }

  /// Writes all bytes, however many calls it takes.
  package func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      var done = 0
      while done < buffer.count {
        let part = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[done...]))
        let written = try write(descriptor, part)
        guard written > 0 else { throw SystemError(EIO) }
        done += written
      }
    }
  }

  /// Makes the entries of a folder last.
  package func syncFolder(_ path: String) throws(SystemError) {
    let descriptor = try open(path, .folder)
    defer { close(descriptor) }
    try sync(descriptor, dataOnly: false)
  }

  /// Puts a file in place as a whole: a reader sees the old bytes or the new ones.
  ///
  /// The caller holds the lock that guards `temporary`, so a leftover of that name can be reused.
  package func replace(
    _ name: String, in folder: String, with bytes: [UInt8], temporary: String
  ) throws(SystemError) {
    let source = "\(folder)/\(temporary)"
    let descriptor = try open(source, .replace)
    do throws(SystemError) {
      defer { close(descriptor) }
      try writeAll(descriptor, bytes)
      try sync(descriptor, dataOnly: false)
    } catch {
      try? remove(source)
      throw error
    }
    try rename(source, to: "\(folder)/\(name)")
    try syncFolder(folder)
  }
}
