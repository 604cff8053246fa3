public import Assistant

/// Shows a chat as JSON for programs: one object a line.
///
/// The last object of each turn that waits for a line has `"soort": "invoer"`.
public struct JSONFrontEnd {
  private let streams: Streams

  /// A front end for the given descriptors.
  public init(streams: Streams = Streams()) {
    self.streams = streams
  }

  /// Runs the chat to its end and gives the exit code, as ``PlainFrontEnd/run(_:)`` does.
  ///
  /// A failure is `{"fout": ...}` on the descriptor for errors.
  public func run(_ chat: any Conversing) -> Int32 {
    var loop = PipeLoop(streams: streams, renderer: JSONRenderer())
    return loop.run(chat)
  }
}
