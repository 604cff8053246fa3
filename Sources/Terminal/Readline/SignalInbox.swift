internal import CReadline
internal import Glibc

/// Signals that wait in a descriptor until the front end has time, so that no turn is cut in two.
struct SignalInbox {
  /// Readable when a signal waits.
  let descriptor: Int32
  private let maskBefore: sigset_t

  /// Holds the signals that a terminal or its owner sends, but for those that were ignored.
  init?(
    _ signals: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]
  ) {
    var watched = sigset_t()
    sigemptyset(&watched)
    for number in signals where !Self.isIgnored(number) { sigaddset(&watched, number) }
    var before = sigset_t()
    guard pthread_sigmask(SIG_BLOCK, &watched, &before) == 0 else { return nil }
    maskBefore = before
    descriptor = signalfd(-1, &watched, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    if descriptor < 0 {
      pthread_sigmask(SIG_SETMASK, &before, nil)
      return nil
    }
  }

  /// The next signal that waits; nil when there is none.
  func next() -> Int32? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return read(descriptor, &info, size) == size ? Int32(info.ssi_signo) : nil
  }

  /// Lets signals strike again as they did before.
  func close() {
    var before = maskBefore
    _ = Glibc.close(descriptor)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Stops the process as Ctrl-Z does and comes back when it goes on.
  ///
  /// Without a shell that can wake it up, the system leaves it running.
  func stopProcess() {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    raise(SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    // The signal that woke it up needs no second answer.
    var wake = sigset_t()
    sigemptyset(&wake)
    sigaddset(&wake, SIGCONT)
    var none = timespec()
    while sigtimedwait(&wake, nil, &none) > 0 {}
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
