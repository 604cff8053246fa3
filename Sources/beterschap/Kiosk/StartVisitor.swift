import Glibc

/// Starts the program again for one visitor, so that nothing of him is left when it ends.
struct StartVisitor {
  /// How a visitor's program ended.
  enum Ending: Hashable {
    case done
    /// Something went wrong, in words for the beheerder.
    case broke(String)
  }

  /// The program's real path, as it was when the kiosk started: a newer one may stand there now.
  let path: String
  /// The words after it.
  let arguments: [String]

  /// Starts it on this terminal; nil when that does not work.
  ///
  /// It gets the terminal's kind and nothing else of the environment.
  func start() -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The kiosk itself holds its signals back.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let kept = ["TERM", "NO_COLOR"].compactMap { name in
      FindDialogs.variable(name).map { "\(name)=\($0)" }
    }
    let words = StartVisitor.cStrings([path] + arguments)
    let environment = StartVisitor.cStrings(kept + ["LC_ALL=C.UTF-8"])
    defer { for word in words + environment { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, nil, &attributes, words, environment) == 0 else { return nil }
    return process
  }

  /// How it ended; nil while it runs.
  static func ending(of process: pid_t) -> Ending? {
    var status: Int32 = 0
    let result = waitpid(process, &status, WNOHANG)
    if result == 0 || result < 0 && errno == EINTR { return nil }
    guard result == process else { return .broke("onbekend") }
    let signal = status & 0x7F
    if signal != 0 { return .broke("signaal \(signal)") }
    let code = (status >> 8) & 0xFF
    return code == 0 ? .done : .broke("code \(code)")
  }

  /// Ends it, kindly at first, so that what it was storing is whole.
  static func end(_ process: pid_t) {
    kill(process, SIGTERM)
    for _ in 0..<500 {
      if ending(of: process) != nil { return }
      usleep(10_000)
    }
    kill(process, SIGKILL)
    while ending(of: process) == nil { usleep(10_000) }
  }

  private static func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { strdup($0) } + [nil]
  }
}
