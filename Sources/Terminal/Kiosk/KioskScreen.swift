internal import CReadline
internal import Glibc

/// The screen and the keyboard of a kiosk between one visitor and the next.
///
/// While it is there, no key stops, quits or suspends a program on this terminal. A kiosk has one,
/// on its main thread.
public final class KioskScreen {
  /// What ended a wait.
  public enum Happening: Hashable, Sendable {
    /// Somebody pressed Enter.
    case enter
    /// The visitor's program ended, or the time was over.
    case over
    /// The kiosk must end, with this exit code.
    case ends(Int32)
  }

  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  private let modeBefore: termios
  private let inbox: SignalInbox

  /// Takes the terminal; nil when there is none.
  public init?() {
    KioskScreen.ignoreSignalsOfKeys()
    var mode = termios()
    guard tcgetattr(STDIN_FILENO, &mode) == 0,
      let inbox = SignalInbox([SIGTERM, SIGHUP, SIGCHLD])
    else { return nil }
    modeBefore = mode
    self.inbox = inbox
    takeKeys()
  }

  /// Lets the signals that keys send pass by; a program that was started must do so itself too.
  public static func ignoreSignalsOfKeys() {
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE] {
      signal(number, SIG_IGN)
    }
  }

  /// Makes the keyboard safe again after a visitor, and forgets what was typed too early.
  public func takeKeys() {
    var mode = modeBefore
    mode.c_lflag &= ~tcflag_t(ISIG | ICANON | ECHO | IEXTEN)
    mode.c_iflag &= ~tcflag_t(IXON | IXOFF | IXANY | BRKINT | ISTRIP)
    mode.c_iflag |= tcflag_t(IGNBRK | ICRNL)
    withUnsafeMutableBytes(of: &mode.c_cc) { keys in
      for key in [VINTR, VQUIT, VSUSP, VEOF, VLNEXT, VSTART, VSTOP, VREPRINT, VDISCARD] {
        // _POSIX_VDISABLE.
        keys[Int(key)] = 0
      }
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &mode)
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  /// Takes everything off the screen, and what went off it before.
  public func clear() { writeAll(KioskScreen.clearing, to: STDOUT_FILENO) }

  /// Waits for Enter; what is typed after it stays for the visitor's program.
  public func waitForEnter() -> Happening {
    while true {
      if let code = wait(for: STDIN_FILENO, milliseconds: -1) { return .ends(code) }
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1, byte == 0x0A || byte == 0x0D { return .enter }
      if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { return .ends(129) }
    }
  }

  /// Waits until a child of this process has ended.
  public func waitForChild(isOver: () -> Bool) -> Happening {
    while !isOver() {
      if let code = wait(for: nil, milliseconds: -1) { return .ends(code) }
    }
    return .over
  }

  /// Waits for some seconds.
  public func pause(seconds: Int) -> Happening {
    let end = IdleWatch.now() + seconds * 1000
    while true {
      let rest = end - IdleWatch.now()
      guard rest > 0 else { return .over }
      if let code = wait(for: nil, milliseconds: Int32(clamping: rest)) { return .ends(code) }
    }
  }

  /// Leaves an empty screen and gives the terminal its old mode back.
  public func close() {
    clear()
    var mode = modeBefore
    tcflush(STDIN_FILENO, TCIFLUSH)
    tcsetattr(STDIN_FILENO, TCSANOW, &mode)
    inbox.close()
  }

  /// Waits for a key or a signal; gives an exit code when the kiosk must end.
  private func wait(for descriptor: Int32?, milliseconds: Int32) -> Int32? {
    var waits = [
      pollfd(fd: inbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waits, 2, milliseconds)
    while let number = inbox.next() {
      if number != SIGCHLD { return 128 + number }
    }
    return nil
  }
}
