import DialogEngine
import ScriptText

extension DialogParser {
  /// The words on a line and on the indented lines under it, joined by spaces.
  mutating func template(
    _ first: Piece, _ more: Range<Int>, use: WrittenText.Use = .statement
  ) -> Template {
    let start = begin(first, more)
    let template = template(from: start, at: first)
    texts.close(use, from: start)
    return template
  }

  /// Begins a text of the rest of a line and of whole lines; gives its place.
  mutating func begin(_ first: Piece, _ more: Range<Int>) -> Int {
    let start = texts.begin(first)
    for line in more { texts.add(pieces.whole(line)) }
    return start
  }

  /// The words of the text that was begun at `start`.
  mutating func template(from start: Int, at first: Piece) -> Template {
    let range = start..<texts.lines.count
    if range.isEmpty { report(.missing, at: first, "Hier ontbreken de woorden.") }
    if !range.isEmpty, !range.contains(where: { mayHoldBraces(texts.lines[$0]) }) {
      return Template(words: plainWords(range))
    }
    var segments: [Template.Segment] = []
    for index in range {
      if index > start { append(" ", to: &segments) }
      read(texts.lines[index], into: &segments)
    }
    return Template(segments)
  }

  private func mayHoldBraces(_ piece: Piece) -> Bool { pieces.lines[piece.line].mayHoldBraces }

  private func plainWords(_ range: Range<Int>) -> String {
    let first = texts.lines[range.lowerBound]
    if range.count == 1 { return pieces.text(first) }
    let count = range.reduce(range.count - 1) { $0 + texts.lines[$1].end - texts.lines[$1].start }
    return String(unsafeUninitializedCapacity: count) { buffer in
      var place = 0
      for index in range {
        if index > range.lowerBound {
          buffer[place] = UInt8(ascii: " ")
          place += 1
        }
        let piece = texts.lines[index]
        let bytes = pieces.bytes[piece.start..<piece.end]
        _ = buffer[place...].update(fromContentsOf: bytes)
        place += bytes.count
      }
      return place
    }
  }

  private mutating func read(_ piece: Piece, into segments: inout [Template.Segment]) {
    var index = piece.start
    var words = index
    while index < piece.end {
      let byte = pieces.bytes[index]
      let isDoubled = index + 1 < piece.end && pieces.bytes[index + 1] == byte
      switch byte {
      case UInt8(ascii: "{") where isDoubled, UInt8(ascii: "}") where isDoubled:
        append(pieces.text(words, index + 1), to: &segments)
        index += 2
        words = index
      case UInt8(ascii: "{"):
        append(pieces.text(words, index), to: &segments)
        var close = index
        while close < piece.end, pieces.bytes[close] != UInt8(ascii: "}") { close += 1 }
        guard close < piece.end else {
          report(
            .braces, at: Piece(line: piece.line, start: index, end: piece.end),
            "Deze accolade gaat niet dicht. Schrijf {naam}, of {{ voor een accolade.")
          return
        }
        let name = Piece(line: piece.line, start: index + 1, end: close)
        if let value = refer(.value, name) { segments.append(.value(value)) }
        index = close + 1
        words = index
      case UInt8(ascii: "}"):
        report(
          .braces, at: Piece(line: piece.line, start: index, end: piece.end),
          "Hier gaat een accolade dicht die niet open is. Schrijf }} voor een accolade.")
        append(pieces.text(words, index), to: &segments)
        index += 1
        words = index
      default:
        index += 1
      }
    }
    append(pieces.text(words, index), to: &segments)
  }

  private func append(_ words: String, to segments: inout [Template.Segment]) {
    guard !words.isEmpty else { return }
    if case .words(let before) = segments.last {
      segments[segments.count - 1] = .words(before + words)
    } else {
      segments.append(.words(words))
    }
  }
}
