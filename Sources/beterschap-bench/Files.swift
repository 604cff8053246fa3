import Glibc

/// Files and folders of the machine.
enum Files {
  /// The path of the program that runs.
  static func executable() throws -> String { try real("/proc/self/exe") }

  /// The folder in which a file stands.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The full path of what is there.
  static func existing(_ path: String) throws -> String {
    do {
      return try real(path)
    } catch {
      throw BenchError("\(path) is not there. Build everything first: swift build -c release")
    }
  }

  private static func real(_ path: String) throws -> String {
    guard let found = realpath(path, nil) else { throw BenchError("\(path) is not there.") }
    defer { free(found) }
    return String(cString: found)
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw BenchError("\(path) cannot be read.") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchError("\(path) cannot be written.") }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else {
      throw BenchError("\(path) cannot be written.")
    }
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func make(_ folder: String) throws {
    guard mkdir(folder, 0o700) == 0 else { throw BenchError("\(folder) cannot be made.") }
  }

  /// A new folder that lies in memory.
  static func makeInMemory() throws -> String {
    var template = Array("/dev/shm/beterschap-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchError("There is no /dev/shm to write in.") }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The size of a file in bytes.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The paths of all files in a folder and the folders in it.
  static func below(_ folder: String, _ prefix: String = "") -> [String] {
    names("\(folder)/\(prefix)").flatMap { name -> [String] in
      isFolder("\(folder)/\(prefix)\(name)")
        ? below(folder, "\(prefix)\(name)/") : ["\(prefix)\(name)"]
    }
  }

  /// Removes a folder with all that is in it.
  static func remove(_ folder: String) {
    for name in names(folder) {
      let path = "\(folder)/\(name)"
      if isFolder(path) { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  private static func names(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
