public import Assistant

/// Shows a chat as plain text when input or output is no terminal: no prompt, no echo.
public struct PlainFrontEnd {
  private let streams: Streams
  private let width: Int
  private let hasStyle: Bool

  /// A front end for the given descriptors.
  ///
  /// - Parameters:
  ///   - streams: where lines come from and text goes to.
  ///   - width: the columns to fill; the window's, at most 80, when nil.
  ///   - hasStyle: whether sources are dimmed; nil looks at the terminal and `NO_COLOR`.
  public init(streams: Streams = Streams(), width: Int? = nil, hasStyle: Bool? = nil) {
    self.streams = streams
    self.width = width ?? Surroundings.textWidth(of: streams.output)
    self.hasStyle = hasStyle ?? Surroundings(streams: streams).hasStyle
  }

  /// Runs the chat to its end and gives the exit code.
  ///
  /// 0 when the chat is over or input ends at the menu, 65 when input ends inside a dialog, 74
  /// when input or output fails, 141 when the reader went away, and the code of a failure of the
  /// chat. From here on the process ignores SIGPIPE.
  public func run(_ chat: any Conversing) -> Int32 {
    let renderer = ScreenRenderer(width: width, hasStyle: hasStyle)
    var loop = PipeLoop(streams: streams, renderer: renderer)
    return loop.run(chat)
  }
}
