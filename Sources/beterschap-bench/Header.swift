import CBench
import Glibc
import Measuring

/// On what machine, of what program and with what disk the figures hold.
enum Header {
  static func items(_ bench: Bench) throws -> [(name: String, value: String)] {
    var machine = utsname()
    uname(&machine)
    let release = withUnsafeBytes(of: &machine.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let size = Unit.short(Double(Files.size(bench.program)) / 1e6)
    return [
      ("cores", "\(sysconf(Int32(_SC_NPROCESSORS_ONLN)))"),
      ("load", line(of: "cut -d' ' -f1-3 /proc/loadavg")),
      ("kernel", release),
      ("file system", line(of: "stat -f -c %T '\(bench.folder)'") + " (\(bench.folder))"),
      ("fdatasync", Unit.time.words(try StoreRows.sync(bench).median)),
      ("swift", compiler), ("flags", flags),
      ("commit", line(of: "git describe --always --dirty")),
      ("program", "\(bench.program), \(try linking(bench.program)), \(size) MB"),
      ("anchor", "\(bench.anchor), \(try linking(bench.anchor))"),
      ("left out", "SQLite: libsqlite3 would be a package that nothing else here needs"),
    ]
  }

  private static var compiler: String {
    #if compiler(>=6.4)
    "6.4 or newer"
    #elseif compiler(>=6.3)
    "6.3"
    #elseif compiler(>=6.2)
    "6.2"
    #else
    "6.1"
    #endif
  }

  private static var flags: String {
    #if DEBUG
    "debug: these figures tell nothing"
    #else
    "release"
    #endif
  }

  private static func linking(_ path: String) throws -> String {
    let start = try Files.read(path).prefix(4096)
    return start.firstRange(of: Array("/ld-linux".utf8)) == nil ? "static" : "dynamic"
  }

  /// The first line that a command prints; "unknown" without one.
  private static func line(of command: String) -> String {
    guard let pipe = popen("\(command) 2>/dev/null", "r") else { return "unknown" }
    defer { pclose(pipe) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, Int32(buffer.count), pipe) != nil else { return "unknown" }
    let bytes = buffer.prefix { $0 != 0 && $0 != 10 }
    return String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
