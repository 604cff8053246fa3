import Assistant
import Glibc

/// The machine's mail program, by the interface that all of them have: `sendmail -t -i`.
struct Sendmail {
  private static let places = ["/usr/sbin/sendmail", "/usr/lib/sendmail", "/usr/bin/sendmail"]
  // Longer than a server may take, and short enough to be seen by the next run of cron.
  private static let secondsOfPatience = 120

  let path: String

  /// The program that was named, else the one in a standard place.
  ///
  /// - Throws: 78 when there is none.
  init(named: String?) throws(Failure) {
    let candidates = named.map { [$0] } ?? Sendmail.places
    guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
      throw Failure(
        "Er is geen mailprogramma gevonden. Gezocht in: \(candidates.joined(separator: ", ")). "
          + "Installeer er een, of geef het met --sendmail.", exitCode: 78)
    }
    path = found
  }

  /// Hands one message over and waits for what the program says.
  func handOver(_ message: [UInt8]) -> HandedOver {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .refused("Er is geen pijp te maken.") }
    // The program gets its own copy of the reading end, and nothing else.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let process = start(input: ends[0]) else {
      close(ends[0])
      close(ends[1])
      return .refused("\(path) start niet.")
    }
    close(ends[0])
    // Before its end of input the program has not sent anything; nothing is lost by a broken pipe.
    let isWhole = write(Sendmail.withUnixLines(message), to: ends[1])
    close(ends[1])
    return fate(of: process, isWhole: isWhole)
  }

  private func start(input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // What it says to nobody in particular must not stand between our own words.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words: [String] = [path, "-t", "-i"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, path, &actions, nil, &arguments, environ)
    return result == 0 ? process : nil
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    // A mail program that ends early is an answer, and must not end this program.
    signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, SIG_DFL) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func fate(of process: pid_t, isWhole: Bool) -> HandedOver {
    var status: Int32 = 0
    var waited = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return .unknown("\(path) is zoekgeraakt.") }
      guard waited < Sendmail.secondsOfPatience * 100 else {
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .unknown("\(path) gaf geen antwoord.")
      }
      usleep(10_000)
      waited += 1
    }
    guard status & 0x7F == 0 else { return .unknown("\(path) brak af.") }
    let code = (status >> 8) & 0xFF
    if code == 0 { return isWhole ? .accepted : .unknown("\(path) las het bericht niet.") }
    return .refused("\(path) weigerde het bericht (code \(code)).")
  }

  // Mail programs of a Unix machine expect its own line ends.
  private static func withUnixLines(_ message: [UInt8]) -> [UInt8] {
    message.filter { $0 != UInt8(ascii: "\r") }
  }
}
