internal import Assistant
internal import CReadline
internal import Glibc

/// One line after another from readline, fed by hand so that pastes and endless lines stay tame.
///
/// readline calls back without a context, so there is one editor a process, on its main thread.
final class LineEditor {
  /// What the user did with the line.
  enum Event {
    case line(CheckedLine)
    case endOfInput
  }

  nonisolated(unsafe) private static var current: LineEditor?

  private let phrases: () -> [String]
  private let hasEscapes: Bool
  private let isBare: Bool
  private var keys: KeyInput
  /// The line when nobody may read it.
  private var secret: SecretLine?
  private var completion = PhraseCompletion()
  private var event: Event?
  /// Why the line that is being typed must be refused, whatever it looks like.
  private var fault: LineFault?
  private var isPasting = false
  private var hasHungUp = false

  /// Makes readline ready; it sets the terminal's mode with ``enter()``.
  ///
  /// A bare one, for a public terminal, knows only keys that type, erase and move.
  init(phrases: @escaping () -> [String], hasEscapes: Bool, isBare: Bool) {
    self.phrases = phrases
    self.hasEscapes = hasEscapes
    self.isBare = isBare
    keys = KeyInput(isBare: isBare)
    // A C locale would swallow é; a file of the user's could print what others may not read.
    setenv("LC_ALL", "C.UTF-8", 1)
    setenv("INPUTRC", "/dev/null", 1)
    creadline_set_name("beterschap")
    creadline_leave_signals_alone()
    creadline_keep_terminal_mode()
    rl_initialize()
    for (name, value) in [
      ("enable-bracketed-paste", "off"), ("enable-active-region", "off"), ("bell-style", "none"),
      ("completion-ignore-case", "on"), ("show-all-if-ambiguous", "on"),
    ] {
      rl_variable_bind(name, value)
    }
    takeAwayKeys()
    connect()
    if isBare {
      creadline_use_bare_keymap(
        BareKey.home, BareKey.left, BareKey.end, BareKey.right, BareKey.delete)
    }
    Self.current = self
  }

  /// Gives the terminal the mode for editing.
  func enter() {
    rl_prep_terminal(1)
    // The terminal of a kiosk echoes nothing by itself, which readline takes as its own orders.
    if isBare { rl_tty_set_echoing(1) }
    setPastesBracketed(true)
  }

  /// Gives the terminal its old mode back.
  func leave() {
    rl_callback_handler_remove()
    suspend()
    Self.current = nil
  }

  /// Gives the terminal its old mode back for a while.
  func suspend() {
    setPastesBracketed(false)
    rl_deprep_terminal()
  }

  /// Shows the prompt with an empty line; a hidden one shows stars.
  func prompt(isHidden: Bool = false) {
    event = nil
    fault = nil
    secret = isHidden ? SecretLine() : nil
    if isHidden { return redraw() }
    rl_callback_handler_install(TerminalWords.prompt) { LineEditor.current?.accept($0) }
  }

  /// Draws the prompt and the line again, on a line of their own.
  func redraw() {
    guard let secret else {
      rl_forced_update_display()
      return
    }
    writeAll(TerminalWords.prompt + secret.shown, to: STDOUT_FILENO)
  }

  /// Fits the line to the window's new size.
  func resize() {
    if secret == nil { rl_resize_terminal() }
  }

  /// Says something below the line and shows the line again as it was.
  func interject(_ words: String) {
    let cursor = creadline_cursor()
    moveBehindLine()
    writeAll("\(words)\n", to: STDOUT_FILENO)
    creadline_set_cursor(cursor)
    redraw()
  }

  /// Puts the cursor behind the line, so that other text can follow below it.
  func moveBehindLine() {
    if secret == nil {
      rl_callback_sigcleanup()
      rl_end_of_line(1, 0)
      rl_redisplay()
    }
    writeAll("\n", to: STDOUT_FILENO)
  }

  /// Throws the line away, and all that was typed or pasted after it.
  func drop() {
    rl_free_line_state()
    rl_callback_handler_remove()
    keys.clear()
    isPasting = false
  }

  /// Reads what was typed; false when the terminal is gone.
  func read() -> Bool {
    switch keys.fill(from: STDIN_FILENO) {
    case .bytes, .interrupted: return true
    case .hangup:
      hasHungUp = true
      return false
    }
  }

  /// Handles what was read up to the end of a line; nil when more must be typed.
  func nextEvent() -> Event? {
    while event == nil, !keys.isEmpty {
      if secret != nil {
        takeSecret()
      } else if isPasting {
        guard takePasted() else { return nil }
      } else if fault == .tooLong {
        guard keys.skipLine() else { return nil }
        rl_callback_read_char()
      } else {
        rl_callback_read_char()
        refuseEndlessLine()
      }
    }
    return hasHungUp ? nil : event
  }

  /// Takes a piece of a paste as text, never as keys; false when more must come first.
  ///
  /// A line end in it becomes a space: only who types Enter himself gives an answer, and no line of a
  /// pasted mail answers a question that was not yet asked.
  private func takePasted() -> Bool {
    switch keys.nextPasted() {
    case .moreToCome: return false
    case .pasteEnd: isPasting = false
    case .lineEnd:
      if fault != .tooLong, creadline_line_length() > 0 { rl_insert_text(" ") }
    case .text(let bytes):
      guard fault != .tooLong else { return true }
      if bytes.contains(0) { fault = .controlCharacters }
      let shown = bytes.map { $0 == 0 || $0 == 0x09 ? 0x20 : CChar(bitPattern: $0) } + [0]
      rl_insert_text(shown)
      refuseEndlessLine()
      rl_redisplay()
    }
    return true
  }

  private func takeSecret() {
    guard let byte = keys.next(), let (echo, line) = secret?.take(byte) else { return }
    writeAll(echo, to: STDOUT_FILENO)
    if let line { event = .line(line.withUnsafeBufferPointer(LineGate.check)) }
  }

  private func refuseEndlessLine() {
    guard event == nil, Int(creadline_line_length()) > LineGate.mostBytes else { return }
    fault = .tooLong
    rl_replace_line("", 1)
    rl_redisplay()
  }

  private func accept(_ line: UnsafeMutablePointer<CChar>?) {
    rl_callback_handler_remove()
    guard let line else {
      event = .endOfInput
      return
    }
    defer { free(line) }
    if let fault {
      event = .line(.refused(fault))
      return
    }
    let length = strlen(line)
    event = line.withMemoryRebound(to: UInt8.self, capacity: length) {
      .line(LineGate.check(UnsafeBufferPointer(start: $0, count: length)))
    }
  }

  /// The next key for readline; it waits only inside a command of several keys.
  private func nextKey() -> Int32 {
    while !hasHungUp {
      if let key = keys.next() { return Int32(key) }
      waitUntilReady(STDIN_FILENO, for: POLLIN)
      _ = read()
    }
    return EOF
  }

  private func setPastesBracketed(_ yes: Bool) {
    guard hasEscapes, !isBare else { return }
    CrashGuard.pastesAreBracketed(yes)
    writeAll("\u{1B}[?2004\(yes ? "h" : "l")", to: STDOUT_FILENO)
  }

  private func connect() {
    creadline_set_input(
      { _ in LineEditor.current?.nextKey() ?? EOF },
      { LineEditor.current?.keys.isEmpty == false ? 1 : 0 })
    creadline_set_completion(
      { text, _, _ in
        creadline_complete_whole_phrases()
        return rl_completion_matches(text) { LineEditor.current?.complete($0, state: $1) }
      },
      { LineEditor.current?.complete($0, state: $1) },
      { matches, count, _ in LineEditor.current?.show(matches, count: Int(count)) })
    rl_bind_keyseq("\\e[200~") { _, _ in
      LineEditor.current?.isPasting = true
      return 0
    }
  }

  private func complete(_ text: UnsafePointer<CChar>?, state: Int32) -> UnsafeMutablePointer<CChar>?
  {
    if state == 0 {
      completion.begin(line: text.map { String(cString: $0) } ?? "", phrases: phrases())
    }
    return completion.next().flatMap { strdup($0) }
  }

  /// The first match is what all have in common; the list begins after it.
  private func show(_ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int) {
    guard let matches, count > 0 else { return }
    let phrases = (1...count).compactMap { matches[$0].map { String(cString: $0) } }
    let width = Surroundings.textWidth(of: STDOUT_FILENO)
    let list = PhraseCompletion.list(phrases, width: width)
    _ = writeAll(list.bytes, to: STDOUT_FILENO)
    redraw()
  }

  /// Takes away the keys for files, for readline's own affairs and for another way of editing.
  private func takeAwayKeys() {
    creadline_unbind(rl_tilde_expand)
    creadline_unbind(rl_re_read_init_file)
    creadline_unbind(rl_insert_completions)
    creadline_unbind(rl_insert_comment)
    creadline_unbind(rl_vi_editing_mode)
  }
}
