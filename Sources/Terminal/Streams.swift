/// The three file descriptors of a front end.
public struct Streams: Hashable, Sendable {
  /// Where lines come from.
  public let input: Int32
  /// Where blocks go to.
  public let output: Int32
  /// Where the one line about a failure goes to.
  public let errors: Int32

  /// The three file descriptors of a front end.
  public init(input: Int32 = 0, output: Int32 = 1, errors: Int32 = 2) {
    self.input = input
    self.output = output
    self.errors = errors
  }
}

/// Why a front end cannot go on.
enum StreamFault: Error, Hashable {
  /// The reader on the other side went away.
  case closedPipe
  /// No space, or a device that gives errors.
  case unwritable(errno: Int32)
  /// Input that gives errors.
  case unreadable
}
