public import Assistant

/// Shows a chat between two terminals, with line editing, completion and history by readline.
///
/// Use it only when ``Surroundings/isInteractive`` holds, on the main thread of a program without
/// other threads: signals wait while the chat works, so that no answer is stored by halves.
public struct ReadlineFrontEnd {
  private let history: HistoryKeeping
  private let idleSeconds: Int?

  /// A front end for standard input and output.
  ///
  /// - Parameters:
  ///   - history: which lines come back with the arrow keys.
  ///   - idleSeconds: after so long without a key the chat ends as at the end of input; never
  ///     when nil.
  public init(history: HistoryKeeping = .memory, idleSeconds: Int? = nil) {
    self.history = history
    self.idleSeconds = idleSeconds
  }

  /// Runs the chat to its end, restores the terminal and gives the exit code.
  ///
  /// 0 when the chat is over or input ends, 130 after Ctrl-C twice, 129, 131 and 143 by SIGHUP,
  /// SIGQUIT and SIGTERM, 74 when the screen cannot be written. A failure of the chat is shown as
  /// a refusal and the chat goes on; when it is over at once, its exit code is given.
  public func run(_ chat: any Conversing) -> Int32 {
    let session = ReadlineSession(chat, history: history, idleSeconds: idleSeconds)
    return session.run()
  }
}
