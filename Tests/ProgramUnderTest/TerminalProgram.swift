internal import CPseudoTerminal
internal import Glibc

/// A program of this package on a pseudo-terminal, typed to and read from like a person does.
public final class TerminalProgram {
  private var terminal = pseudo_terminal()
  private let modeBefore: [UInt8]
  private var unread: [UInt8] = []
  private var hasEnded = false
  /// The program's process.
  public let process: Int32

  /// Starts a program that stands beside the test bundle.
  public init(
    _ name: String, _ arguments: [String] = [], columns: Int32 = 60, term: String = "xterm",
    settings: [String] = []
  ) throws {
    guard pseudo_terminal_open(&terminal, 24, columns) == 0 else { throw NoProgram() }
    modeBefore = Self.mode(terminal)
    let path = try builtProgram(name)
    let words = cStrings([path] + arguments)
    // A C locale must not swallow é, nor a file of the user's change the keys.
    let environment = cStrings(["TERM=\(term)", "LC_ALL=C", "PATH=/usr/bin"] + settings)
    defer { for word in words + environment { free(word) } }
    process = pseudo_terminal_exec(&terminal, path, words, environment)
    guard process > 0 else { throw NoProgram() }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      _ = pseudo_terminal_wait(process, 1000)
    }
    close(terminal.master)
    close(terminal.slave)
  }

  /// Types text; it goes on reading meanwhile, as a terminal does.
  public func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes.
  public func type(_ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        write(terminal.master, $0.baseAddress, $0.count)
      }
      if count > 0 {
        done += count
      } else if !read(milliseconds: 5000, events: POLLIN | POLLOUT) {
        return
      }
    }
  }

  /// Reads until text appears and gives all up to and with it; nil when it does not come.
  public func reads(_ text: String, seconds: Int = 10) -> String? {
    let start = time(nil)
    while true {
      if let range = unread.firstRange(of: text.utf8) {
        let found = String(decoding: unread[..<range.upperBound], as: UTF8.self)
        unread.removeSubrange(..<range.upperBound)
        return found
      }
      guard time(nil) - start <= seconds, read(milliseconds: 1000) || time(nil) - start < seconds
      else { return nil }
    }
  }

  /// Everything written until the program ended, and how it ended.
  public func end() -> (status: Int32, screen: String) {
    var status: Int32 = -1
    for _ in 0..<1000 where status < 0 {
      _ = read(milliseconds: 1)
      status = pseudo_terminal_wait(process, 10)
    }
    hasEnded = status >= 0
    while read(milliseconds: 20) {}
    return (status, String(decoding: unread, as: UTF8.self))
  }

  /// How the program stands: -1 when it runs, 512 when it is stopped.
  public func status(milliseconds: Int32) -> Int32 { pseudo_terminal_wait(process, milliseconds) }

  /// Gives the window another width.
  public func resize(columns: Int32) { _ = pseudo_terminal_resize(&terminal, 24, columns) }

  /// Sends the program a signal.
  public func send(_ signal: Int32) { kill(process, signal) }

  /// Whether the terminal has the mode it had before the program.
  public var hasOldMode: Bool { Self.mode(terminal) == modeBefore }

  private func read(milliseconds: Int32, events: Int32 = POLLIN) -> Bool {
    var waiting = pollfd(fd: terminal.master, events: Int16(events), revents: 0)
    guard poll(&waiting, 1, milliseconds) == 1 else { return false }
    guard Int32(waiting.revents) & POLLIN != 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(terminal.master, &buffer, buffer.count)
    guard count > 0 else { return false }
    unread += buffer[..<count]
    return true
  }

  private static func mode(_ terminal: pseudo_terminal) -> [UInt8] {
    var terminal = terminal
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = pseudo_terminal_mode(&terminal, &bytes, 128)
    return Array(bytes.prefix(Int(max(count, 0))))
  }
}

/// A list as C programs take it, ended by nil; each string is to be freed.
func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
  strings.map { strdup($0) } + [nil]
}
