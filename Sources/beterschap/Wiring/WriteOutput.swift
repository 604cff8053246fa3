import Glibc

/// Writes bytes to standard output as they are.
enum WriteOutput {
  /// Writes all of them.
  ///
  /// - Throws: 74 when they cannot be written.
  static func bytes(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Failure("De uitvoer kan niet geschreven worden.", exitCode: 74) }
      rest = rest.dropFirst(count)
    }
  }
}
