internal import Assistant

/// Turns blocks into text, the same for a terminal and a pipe, one empty line between blocks.
struct ScreenRenderer: BlockRenderer {
  /// The columns text may fill; a window can change.
  var width: Int
  private let hasStyle: Bool
  private var isEmpty = true
  // The sections that were shown last: they are not repeated after every sentence.
  private var shownSources: [String] = []

  init(width: Int, hasStyle: Bool) {
    self.width = width
    self.hasStyle = hasStyle
  }

  mutating func render(_ blocks: [Block], awaiting: Awaiting?, to out: ByteBuffer) {
    for block in blocks { render(block, to: out) }
  }

  func complaint(_ message: String, to out: ByteBuffer) {
    out.append("\(TerminalWords.complaint(ScreenText.line(message)))\n")
  }

  private mutating func render(_ block: Block, to out: ByteBuffer) {
    let wrapper = TextWrapper(width: width, hasStyle: hasStyle)
    switch block {
    case .say(let text, let sources):
      separate(out)
      let fresh = sources == shownSources ? [] : sources
      if !sources.isEmpty { shownSources = sources }
      if !wrapper.writeWhole(text, sources: fresh, to: out) {
        wrapper.write(ScreenText.lines(text) + suffix(fresh), to: out)
      }
    case .question(let question):
      separate(out)
      shownSources = []
      render(question, wrapper, to: out)
    case .refusal(let text):
      separate(out)
      let prefix = StyleMark.bold + TerminalWords.refusal + StyleMark.end
      wrapper.write("\(prefix) \(ScreenText.lines(text))", to: out)
    case .review(let rows):
      separate(out)
      for row in rows {
        let words = "\(ScreenText.line(row.question)): \(ScreenText.line(row.value))"
        wrapper.write(words, after: .number(row.number), to: out)
      }
    case .recorded(let event, let dossier):
      separate(out)
      let words = TerminalWords.recorded(event: event, dossier: dossier)
      wrapper.write(ScreenText.line(words), to: out)
    case .finished:
      // The dialog's own last words have told it.
      break
    }
  }

  private func render(
    _ question: QuestionBlock, _ wrapper: TextWrapper, to out: ByteBuffer
  ) {
    if !wrapper.writeWhole(question.text, to: out) {
      wrapper.write(ScreenText.lines(question.text), to: out)
    }
    var number = 0
    for choice in question.choices {
      number += 1
      if !wrapper.writeWhole(choice, after: .number(number), to: out) {
        wrapper.write(ScreenText.line(choice), after: .number(number), to: out)
      }
    }
    if let standard = question.standard {
      let words = TerminalWords.enterMeans(ScreenText.line(standard))
      wrapper.write(words, after: .spaces, to: out)
    } else if !question.isRequired, question.id != nil {
      wrapper.write(TerminalWords.enterMeans(TerminalWords.skip), after: .spaces, to: out)
    }
  }

  private func suffix(_ sources: [String]) -> String {
    if sources.isEmpty { return "" }
    let glued = sources.map { source in
      String(
        decoding: ScreenText.line(source).utf8.map { $0 == 0x20 ? StyleMark.glue : $0 },
        as: UTF8.self)
    }
    return " \(StyleMark.dim)(\(glued.joined(separator: ", ")))\(StyleMark.end)"
  }

  private mutating func separate(_ out: ByteBuffer) {
    if !isEmpty { out.append(0x0A) }
    isEmpty = false
  }
}
