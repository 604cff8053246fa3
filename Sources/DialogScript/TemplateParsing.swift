import DialogEngine
import ScriptText

extension DialogParser {
  /// The words on a line and on the indented lines under it, joined by spaces.
  mutating func template(
    _ first: Phrase, _ body: [ScriptLine] = [], use: WrittenText.Use? = .statement
  ) -> Template {
    var segments: [Template.Segment] = []
    let phrases = (first.isEmpty ? [] : [first]) + body.map { $0.rest(after: 0) }
    if phrases.isEmpty { report(.missing, at: first, "Hier ontbreken de woorden.") }
    if let use { texts.append(WrittenText(use, phrases)) }
    for (index, phrase) in phrases.enumerated() {
      if index > 0 { append(" ", to: &segments) }
      read(phrase, into: &segments)
    }
    return Template(segments)
  }

  private mutating func read(_ phrase: Phrase, into segments: inout [Template.Segment]) {
    let bytes = phrase.bytes
    var index = bytes.startIndex
    var words = index
    func text(_ end: Int) -> String { String(decoding: bytes[words..<end], as: UTF8.self) }
    while index < bytes.endIndex {
      let isDoubled = index + 1 < bytes.endIndex && bytes[index + 1] == bytes[index]
      switch bytes[index] {
      case UInt8(ascii: "{") where isDoubled, UInt8(ascii: "}") where isDoubled:
        append(text(index + 1), to: &segments)
        index += 2
        words = index
      case UInt8(ascii: "{"):
        append(text(index), to: &segments)
        guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
          report(
            .braces, at: Phrase(line: phrase.line, bytes: bytes[index...]),
            "Deze accolade gaat niet dicht. Schrijf {naam}, of {{ voor een accolade.")
          return
        }
        let name = Phrase(line: phrase.line, bytes: bytes[(index + 1)..<close])
        if let value = refer(.value, name) { segments.append(.value(value)) }
        index = close + 1
        words = index
      case UInt8(ascii: "}"):
        report(
          .braces, at: Phrase(line: phrase.line, bytes: bytes[index...]),
          "Hier gaat een accolade dicht die niet open is. Schrijf }} voor een accolade.")
        append(text(index), to: &segments)
        index += 1
        words = index
      default:
        index += 1
      }
    }
    append(text(index), to: &segments)
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
