import CFileSystem
import Glibc

/// The file system of the machine.
package struct GlibcFileSystem: FileSystem {
  /// The file system of the machine.
  package init() {}

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32 {
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .append: O_RDWR | O_APPEND
      case .create: O_RDWR | O_APPEND | O_CREAT
      case .replace: O_WRONLY | O_CREAT | O_TRUNC
      case .lock: O_RDWR | O_CREAT
      case .folder: O_RDONLY | O_DIRECTORY
      }
    return try checked { Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600) }
  }

  package func close(_ descriptor: Int32) {
    // Linux frees the descriptor whatever close answers, so there is nothing to try again.
    _ = Glibc.close(descriptor)
  }

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    try checked { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
  }

  package func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemError) -> Int {
    try checked { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
  }

  package func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    _ = try checked { lseek(descriptor, off_t(offset), SEEK_SET) }
  }

  package func size(_ descriptor: Int32) throws(SystemError) -> Int {
    var status = stat()
    _ = try checked { fstat(descriptor, &status) }
    // A pipe or a device in the store would block or never end.
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL) }
    return Int(status.st_size)
  }

  package func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    _ = try checked { ftruncate(descriptor, off_t(size)) }
  }

  package func sync(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {
    _ = try checked { dataOnly ? fdatasync(descriptor) : fsync(descriptor) }
  }

  package func syncFileSystem(_ descriptor: Int32) throws(SystemError) {
    _ = try checked { syncfs(descriptor) }
  }

  package func lock(_ descriptor: Int32, shared: Bool) throws(SystemError) -> Bool {
    if flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw SystemError(errno) }
    return false
  }

  package func rename(_ source: String, to target: String) throws(SystemError) {
    _ = try checked { Glibc.rename(source, target) }
  }

  package func remove(_ path: String) throws(SystemError) {
    _ = try checked { unlink(path) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    _ = try checked { mkdir(path, 0o700) }
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    var found = opendir(path)
    while found == nil, errno == EINTR { found = opendir(path) }
    guard let folder = found else { throw SystemError(errno) }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError(errno) }
    return names
  }

  package func isRemote(_ path: String) throws(SystemError) -> Bool {
    try NetworkFileSystems.contain(path)
  }

  package func microseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000 + now.tv_nsec / 1000
  }

  package func pause(microseconds: Int) {
    usleep(useconds_t(microseconds))
  }

  // A signal may come in the middle of any call; that is no reason to refuse a report.
  private func checked<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { throw SystemError(errno) }
    }
  }
}
