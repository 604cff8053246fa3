public import Assistant

/// Shows a chat between two terminals, with line editing, completion and history by readline.
///
/// Use it only when ``Surroundings/isInteractive`` holds, on the main thread of a program without
/// other threads: signals wait while the chat works, so that no answer is stored by halves.
public struct ReadlineFrontEnd {
  private let history: HistoryKeeping
  private let kiosk: KioskTimes?

  /// A front end for standard input and output; `history` says which lines come back with the
  /// arrow keys.
  public init(history: HistoryKeeping = .memory) {
    self.history = history
    kiosk = nil
  }

  /// A front end for a kiosk, where anybody can get at the keys.
  ///
  /// Only keys that type, erase and move do anything, and no line comes back. Without a key for
  /// some time the chat ends as at the end of input. A typed line stays until then.
  public init(kiosk: KioskTimes) {
    history = .none
    self.kiosk = kiosk
  }

  /// Runs the chat to its end, restores the terminal and gives the exit code.
  ///
  /// 0 when the chat is over or input ends, 130 after Ctrl-C twice, 129, 131 and 143 by SIGHUP,
  /// SIGQUIT and SIGTERM, 74 when the screen cannot be written. A failure of the chat is shown as
  /// a refusal and the chat goes on; when it is over at once, its exit code is given.
  public func run(_ chat: any Conversing) -> Int32 {
    let session = ReadlineSession(chat, history: history, kiosk: kiosk)
    return session.run()
  }
}
