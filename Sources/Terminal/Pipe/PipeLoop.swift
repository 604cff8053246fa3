internal import Assistant
internal import Glibc

/// Leads a chat over a pipe: lines in, rendered blocks out.
///
/// Output is written before each wait for input, so that a program on the other side always has
/// its answer, and at once for all the lines that are already here, so that a script is fast.
struct PipeLoop<Renderer: BlockRenderer> {
  private let streams: Streams
  private var renderer: Renderer
  private let sink: OutputSink
  private let reader: LineReader
  /// Whether something was recorded in the dialog that runs now.
  private var hasRecorded = false

  init(streams: Streams, renderer: Renderer) {
    self.streams = streams
    self.renderer = renderer
    sink = OutputSink(descriptor: streams.output)
    reader = LineReader(descriptor: streams.input)
  }

  /// Runs the chat to its end and gives the exit code.
  mutating func run(_ chat: any Conversing) -> Int32 {
    // A closed pipe must be an error to handle, not a sudden death.
    signal(SIGPIPE, SIG_IGN)
    do {
      return try converse(chat)
    } catch {
      switch error {
      case .closedPipe: return 141
      case .unreadable: return complain(TerminalWords.unreadable, exitCode: 74)
      case .unwritable(let number):
        let isFull = number == ENOSPC || number == EDQUOT
        return complain(
          isFull ? TerminalWords.diskFull : TerminalWords.unwritable, exitCode: 74)
      }
    }
  }

  private mutating func converse(_ chat: any Conversing) throws(StreamFault) -> Int32 {
    if let code = try show(chat.open(), of: chat) { return code }
    while true {
      if let line = reader.bufferedLine() {
        if let code = try take(line, chat) { return code }
        continue
      }
      try sink.flush()
      if try reader.fill() { continue }
      if let line = reader.lastLine(), let code = try take(line, chat) { return code }
      return try end(chat)
    }
  }

  private mutating func take(
    _ line: CheckedLine, _ chat: any Conversing
  ) throws(StreamFault) -> Int32? {
    switch line {
    case .text(let text): try show(chat.receive(text), of: chat)
    case .refused(let fault): try show(chat.reject(fault), of: chat)
    }
  }

  /// Shows the blocks of a turn; gives the exit code when it was the last one.
  private mutating func show(
    _ blocks: [Block], of chat: any Conversing
  ) throws(StreamFault) -> Int32? {
    let awaiting = chat.awaiting
    let failure = chat.failure
    note(blocks, awaiting)
    renderer.render(blocks, awaiting: failure == nil ? awaiting : nil, to: sink.bytes)
    if let failure {
      try sink.flush()
      return complain(failure.message, exitCode: failure.exitCode)
    }
    guard awaiting == nil else {
      try sink.flushWhenFull()
      return nil
    }
    try sink.flush()
    return 0
  }

  private mutating func note(_ blocks: [Block], _ awaiting: Awaiting?) {
    for block in blocks {
      switch block {
      case .recorded: hasRecorded = true
      case .finished: hasRecorded = false
      case .say, .question, .refusal, .review: break
      }
    }
    if awaiting?.dialog == nil { hasRecorded = false }
  }

  private mutating func end(_ chat: any Conversing) throws(StreamFault) -> Int32 {
    let isInDialog = chat.awaiting?.dialog != nil
    let blocks = chat.endOfInput()
    if !isInDialog { renderer.render(blocks, awaiting: nil, to: sink.bytes) }
    try sink.flush()
    if let failure = chat.failure {
      return complain(failure.message, exitCode: failure.exitCode)
    }
    guard isInDialog else { return 0 }
    let words = hasRecorded ? TerminalWords.partlyRecorded : TerminalWords.nothingRecorded
    return complain(words, exitCode: 65)
  }

  private func complain(_ message: String, exitCode: Int32) -> Int32 {
    let line = ByteBuffer()
    renderer.complaint(message, to: line)
    // When standard error is gone too, the exit code still tells it.
    _ = writeAll(line.bytes, to: streams.errors)
    return exitCode
  }
}
