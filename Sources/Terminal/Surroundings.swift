internal import Glibc

/// What is known about the screen and the keyboard.
public struct Surroundings: Hashable, Sendable {
  /// Whether input and output are both terminals, so that lines can be edited.
  public let isInteractive: Bool
  /// Whether the screen may get dimmed and bold letters.
  public let hasStyle: Bool
  /// Whether the terminal understands escape sequences at all.
  public let hasEscapes: Bool

  /// Looks at the descriptors and at `TERM` and `NO_COLOR`.
  public init(streams: Streams = Streams()) {
    let term = environmentValue("TERM") ?? ""
    let isScreen = isatty(streams.output) == 1
    isInteractive = isScreen && isatty(streams.input) == 1
    hasEscapes = isScreen && !term.isEmpty && term != "dumb"
    hasStyle = hasEscapes && (environmentValue("NO_COLOR") ?? "").isEmpty
  }

  /// The columns that text may fill: those of the window, at most 80, and 80 without a window.
  public static func textWidth(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), 80)
  }
}

private func environmentValue(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
