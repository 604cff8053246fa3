internal import Glibc

/// The lines of earlier runs, oldest first, in a private file.
struct HistoryFile {
  static let mostLines = 200
  /// What is left when the file is full, so that it is not rewritten for each line.
  private static let linesAfterTrimming = 150
  private static let mostBytes = 262_144

  private let path: String
  private(set) var lines: [String]

  /// Reads the file; lines that may not stand there, and all but the last 200, are taken out.
  init(path: String, mayRemember: (String) -> Bool) {
    self.path = path
    lines = []
    guard let bytes = Self.read(path) else { return }
    var isClean = true
    bytes.withUnsafeBufferPointer { buffer in
      for piece in buffer.split(separator: 0x0A) {
        switch LineGate.check(UnsafeBufferPointer(rebasing: piece)) {
        case .text(let line) where mayRemember(line): lines.append(line)
        case .text, .refused: isClean = false
        }
      }
    }
    if lines.count > Self.mostLines {
      lines.removeFirst(lines.count - Self.mostLines)
      isClean = false
    }
    if !isClean { rewrite() }
  }

  /// Adds a line; false when the file cannot be written.
  @discardableResult
  mutating func append(_ line: String) -> Bool {
    lines.append(line)
    if lines.count > Self.mostLines {
      lines.removeFirst(lines.count - Self.linesAfterTrimming)
      return rewrite()
    }
    return write([line], to: path, flags: O_APPEND)
  }

  @discardableResult
  private func rewrite() -> Bool {
    let fresh = "\(path).\(getpid())"
    guard write(lines, to: fresh, flags: O_TRUNC) else {
      unlink(fresh)
      return false
    }
    return rename(fresh, path) == 0
  }

  private func write(_ lines: [String], to path: String, flags: Int32) -> Bool {
    let options = O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags
    let descriptor = open(path, options, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    fchmod(descriptor, 0o600)
    return writeAll(lines.map { "\($0)\n" }.joined(), to: descriptor) == nil
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_size <= mostBytes
    else { return nil }
    let size = Int(information.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(Glibc.read(descriptor, buffer.baseAddress, size), 0)
    }
  }
}
