/// Breaks text between words so that it fits a width.
///
/// A line that fits is written as it stands. A broken line goes on under its first word: the
/// spaces, the `- ` or the `1. ` it begins with are kept free on the next lines.
struct TextWrapper {
  private let width: Int
  private let hasStyle: Bool

  init(width: Int, hasStyle: Bool) {
    self.width = max(width, 8)
    self.hasStyle = hasStyle
  }

  /// Writes a line that needs no cleaning, no marks and no breaking; false when it does need it.
  ///
  /// Nearly all lines go this way, which is much faster.
  func writeWhole(
    _ text: String, sources: [String] = [], after lead: LineLead = .none, to out: ByteBuffer
  ) -> Bool {
    guard var columns = text.visibleASCIICount else { return false }
    columns += lead.columns
    if !sources.isEmpty {
      guard !hasStyle else { return false }
      columns += 1
      for source in sources {
        guard let length = source.visibleASCIICount else { return false }
        columns += length + 2
      }
    }
    guard columns <= width else { return false }
    lead.write(to: out)
    out.append(text)
    if !sources.isEmpty {
      out.append(literal: " (")
      for (index, source) in sources.enumerated() {
        if index > 0 { out.append(literal: ", ") }
        out.append(source)
      }
      out.append(0x29)
    }
    out.append(0x0A)
    return true
  }

  /// Writes cleaned text of one or more lines, the first after `lead`, each with its line feed.
  func write(_ text: String, after lead: LineLead = .none, to out: ByteBuffer) {
    text.withBytes { bytes in
      var start = 0
      while start <= bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if start == 0 {
          lead.write(to: out)
        } else if !line.isEmpty {
          out.appendSpaces(lead.columns)
        }
        writeLine(line, column: lead.columns, to: out)
        out.append(0x0A)
        start = end + 1
      }
    }
  }

  private func writeLine(
    _ line: UnsafeBufferPointer<UInt8>, column: Int, to out: ByteBuffer
  ) {
    if column + CellWidth.of(line) <= width {
      StyleMark.write(line, hasStyle: hasStyle, to: out)
      return
    }
    let hang = hangingIndent(of: line, after: column)
    let leading = line.prefix { $0 == 0x20 }.count
    out.appendSpaces(min(leading, width / 2))
    var place = Place(column: column + min(leading, width / 2), isLineStart: true)
    for word in line[leading...].split(separator: 0x20) {
      writeWord(UnsafeBufferPointer(rebasing: word), hang: hang, at: &place, to: out)
    }
  }

  /// Where the next word would come.
  private struct Place {
    var column: Int
    var isLineStart: Bool
  }

  private func writeWord(
    _ word: UnsafeBufferPointer<UInt8>, hang: Int, at place: inout Place, to out: ByteBuffer
  ) {
    let cells = CellWidth.of(word)
    if !place.isLineStart {
      if place.column + 1 + cells > width {
        out.append(0x0A)
        out.appendSpaces(hang)
        place = Place(column: hang, isLineStart: true)
      } else {
        out.append(0x20)
        place.column += 1
      }
    }
    if place.column + cells <= width {
      StyleMark.write(word, hasStyle: hasStyle, to: out)
      place.column += cells
    } else {
      breakWord(word, hang: hang, at: &place, to: out)
    }
    place.isLineStart = false
  }

  /// Cuts a word that is longer than a line.
  private func breakWord(
    _ word: UnsafeBufferPointer<UInt8>, hang: Int, at place: inout Place, to out: ByteBuffer
  ) {
    var index = 0
    while index < word.count {
      let scalar = UTF8Scalar(word, at: index)
      let cells = CellWidth.of(scalar.value)
      if place.column + cells > width {
        out.append(0x0A)
        out.appendSpaces(hang)
        place.column = hang
      }
      let piece = UnsafeBufferPointer(rebasing: word[index..<index + scalar.length])
      StyleMark.write(piece, hasStyle: hasStyle, to: out)
      place.column += cells
      index += scalar.length
    }
  }

  private func hangingIndent(of line: UnsafeBufferPointer<UInt8>, after column: Int) -> Int {
    var indent = line.prefix { $0 == 0x20 }.count
    let rest = line[indent...]
    let digits = rest.prefix { 0x30...0x39 ~= $0 }.count
    if rest.starts(with: "- ".utf8) {
      indent += 2
    } else if 1...3 ~= digits, rest.dropFirst(digits).starts(with: ". ".utf8) {
      indent += digits + 2
    }
    let hang = column + indent
    // In a very narrow window the words need the room more.
    return hang <= width / 2 ? hang : min(hang, 2)
  }
}
