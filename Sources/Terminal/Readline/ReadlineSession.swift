internal import Assistant
internal import Glibc

/// One chat on a terminal, from its first words to the exit code.
final class ReadlineSession {
  private let chat: any Conversing
  private let history: LineHistory
  private let kiosk: KioskTimes?
  private var idle: IdleWatch?
  private let surroundings = Surroundings()
  private let bytes = ByteBuffer()
  private var screen: ScreenRenderer
  private var shownFailure: ChatFailure?
  /// Whether Ctrl-C was pressed at this line already.
  private var isInterrupted = false

  init(_ chat: any Conversing, history: HistoryKeeping, kiosk: KioskTimes?) {
    self.chat = chat
    self.history = LineHistory(history)
    self.kiosk = kiosk
    screen = ScreenRenderer(width: 80, hasStyle: surroundings.hasStyle)
  }

  func run() -> Int32 {
    // A terminal that is gone must be an error to handle, not a sudden death.
    signal(SIGPIPE, SIG_IGN)
    guard let inbox = SignalInbox() else { return 74 }
    defer { inbox.close() }
    if let code = show(chat.open()) { return code }
    let chat = self.chat
    let editor = LineEditor(
      phrases: { chat.completions }, hasEscapes: surroundings.hasEscapes, isBare: kiosk != nil)
    history.load()
    editor.enter()
    editor.prompt(isHidden: chat.hidesTyping)
    idle = kiosk.map { IdleWatch($0, now: IdleWatch.now()) }
    let code = converse(editor, inbox)
    editor.leave()
    history.forget()
    return code
  }

  private func converse(_ editor: LineEditor, _ inbox: SignalInbox) -> Int32 {
    while true {
      while let number = inbox.next() {
        if let code = obey(number, editor, inbox) { return code }
      }
      if let event = editor.nextEvent() {
        if let code = take(event) { return linger(inbox) ?? code }
        editor.prompt(isHidden: chat.hidesTyping)
        continue
      }
      var waits = [
        pollfd(fd: inbox.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      poll(&waits, 2, idle?.wait(at: IdleWatch.now()) ?? -1)
      if waits[1].revents != 0 {
        guard editor.read() else { return 129 }
        idle?.keyPressed(at: IdleWatch.now())
        continue
      }
      switch idle?.due(at: IdleWatch.now()) {
      case .warning: editor.interject(TerminalWords.stillThere)
      case .away:
        editor.moveBehindLine()
        return show(chat.endOfInput()) ?? 0
      case nil: break
      }
    }
  }

  /// Leaves the last words on the screen of a kiosk for a while, or until a key; gives the exit code
  /// when a signal ended the wait.
  private func linger(_ inbox: SignalInbox) -> Int32? {
    guard let kiosk, kiosk.reading > 0 else { return nil }
    writeAll("\n\(TerminalWords.closesSoon(kiosk.reading))\n", to: STDOUT_FILENO)
    var waits = [
      pollfd(fd: inbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waits, 2, Int32(clamping: kiosk.reading * 1000))
    guard let number = inbox.next(), number == SIGTERM || number == SIGHUP else { return nil }
    return 128 + number
  }

  /// Handles what the user did; gives the exit code when it was the last thing.
  private func take(_ event: LineEditor.Event) -> Int32? {
    switch event {
    case .endOfInput:
      writeAll("\n", to: STDOUT_FILENO)
      return show(chat.endOfInput()) ?? 0
    case .line(.refused(let fault)):
      isInterrupted = false
      return show(chat.reject(fault))
    case .line(.text(let line)):
      let goesOn = isInterrupted && line.allSatisfy { $0 == " " }
      isInterrupted = false
      // This Enter answers the words about Ctrl-C, not the pending question.
      if goesOn { return nil }
      history.add(line)
      return show(chat.receive(line))
    }
  }

  /// Handles a signal; gives the exit code when the program must end.
  private func obey(_ number: Int32, _ editor: LineEditor, _ inbox: SignalInbox) -> Int32? {
    switch number {
    case SIGINT:
      editor.moveBehindLine()
      if isInterrupted { return 130 }
      isInterrupted = true
      editor.drop()
      writeAll("\(TerminalWords.interrupted)\n", to: STDOUT_FILENO)
      editor.prompt()
    case SIGTSTP:
      editor.moveBehindLine()
      editor.suspend()
      inbox.stopProcess()
      editor.enter()
      editor.redraw()
    case SIGCONT:
      // Another program may have changed the terminal in the meantime.
      editor.suspend()
      editor.enter()
      editor.redraw()
    case SIGWINCH: editor.resize()
    default:
      editor.moveBehindLine()
      return 128 + number
    }
    return nil
  }

  /// Shows the blocks of a turn; gives the exit code when it was the last one.
  private func show(_ blocks: [Block]) -> Int32? {
    var blocks = blocks
    let failure = chat.failure
    let isNew = failure != shownFailure
    shownFailure = failure
    if let failure, isNew, !blocks.contains(.refusal(failure.message)) {
      blocks.append(.refusal(failure.message))
    }
    screen.width = Surroundings.textWidth(of: STDOUT_FILENO)
    bytes.removeAll()
    screen.render(blocks, awaiting: chat.awaiting, to: bytes)
    if writeAll(bytes.bytes, to: STDOUT_FILENO) != nil { return 74 }
    guard chat.awaiting == nil else { return nil }
    return isNew ? failure?.exitCode ?? 0 : 0
  }
}
