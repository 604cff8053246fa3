internal import Glibc

/// A program of this package between two pipes.
public final class PipeProgram {
  /// How a run ended.
  public struct Ending: Sendable {
    /// The exit code, or 128 plus the signal.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: String
    /// What it wrote on standard error.
    public let errors: String
  }

  private let process: pid_t
  private var input: Int32
  private let output: Int32
  private let errors: Int32
  private var written: [UInt8] = []

  /// Starts a program that stands beside the test bundle, with only these environment variables.
  public convenience init(_ name: String, _ arguments: [String], settings: [String] = []) throws {
    try self.init(path: try builtProgram(name), arguments, settings: settings)
  }

  /// Starts a program of the machine, such as "/bin/bash".
  public init(path: String, _ arguments: [String], settings: [String]) throws {
    var ends: [[Int32]] = []
    for _ in 0..<3 {
      var pair: [Int32] = [0, 0]
      guard pipe(&pair) == 0 else { throw NoProgram() }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends.append(pair)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[0][0], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1][1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[2][1], 2)
    let words = cStrings([path] + arguments)
    let environment = cStrings(["PATH=/usr/bin", "LC_ALL=C"] + settings)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      for word in words + environment { free(word) }
    }
    var process: pid_t = 0
    let result = posix_spawn(&process, path, &actions, nil, words, environment)
    close(ends[0][0])
    close(ends[1][1])
    close(ends[2][1])
    (input, output, errors) = (ends[0][1], ends[1][0], ends[2][0])
    self.process = process
    guard result == 0 else { throw NoProgram() }
  }

  deinit {
    closeInput()
    close(output)
    close(errors)
  }

  /// Writes text to its standard input; nothing happens when it no longer reads.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to its standard input.
  public func write(_ bytes: [UInt8]) {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads its standard output until text appears; false when it ends before.
  public func reads(_ text: String) -> Bool {
    while written.firstRange(of: Array(text.utf8)) == nil {
      guard read(output, into: &written) else { return false }
    }
    return true
  }

  /// Kills it with SIGKILL.
  public func kill() { Glibc.kill(process, SIGKILL) }

  /// Closes its input, reads all it writes, and waits for its end.
  public func end() -> Ending {
    closeInput()
    while read(output, into: &written) {}
    var complaints: [UInt8] = []
    while read(errors, into: &complaints) {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Ending(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }

  private func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  private func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
