import ScriptText

/// A part of a line of the file that is being read: plain numbers, so that handing it on is free.
struct Piece {
  /// The line's place among the lines that say something.
  let line: Int
  /// Its first byte in the file.
  let start: Int
  /// The place behind its last byte.
  let end: Int

  var isEmpty: Bool { start == end }
}

/// The bytes and lines of a file while it is being read.
struct Pieces {
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: UnsafeBufferPointer<LineSpan>

  /// The whole line, without its indent.
  func whole(_ line: Int) -> Piece {
    Piece(line: line, start: lines[line].start, end: lines[line].end)
  }

  /// What follows the first `count` bytes of a line, without the spaces around it.
  func rest(_ line: Int, after count: Int) -> Piece {
    let span = lines[line]
    return trimmed(line, min(span.start + count, span.end), span.end)
  }

  /// Whether a line begins with `word` and a space, a colon or its end comes after it.
  @inline(__always)
  func begins(_ line: Int, with word: StaticString) -> Bool {
    let span = lines[line]
    let end = span.start + word.utf8CodeUnitCount
    guard end <= span.end, holds(word, at: span.start) else { return false }
    return end == span.end || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: ":")
  }

  /// Whether a line begins with these bytes, whatever comes after them.
  func begins(_ line: Int, withBytes word: StaticString) -> Bool {
    let span = lines[line]
    return span.end - span.start >= word.utf8CodeUnitCount && holds(word, at: span.start)
  }

  /// Whether a part is this word.
  @inline(__always)
  func isWord(_ piece: Piece, _ word: StaticString) -> Bool {
    piece.end - piece.start == word.utf8CodeUnitCount && holds(word, at: piece.start)
  }

  /// Whether a part can be the name of a dialog, step or question: "eerste-dag".
  func isName(_ piece: Piece) -> Bool {
    guard !piece.isEmpty else { return false }
    for place in piece.start..<piece.end {
      switch bytes[place] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        continue
      default: return false
      }
    }
    return true
  }

  /// The parts before and after the first `separator`, without the spaces around them; nil when it
  /// is not there.
  @inline(__always)
  func cut(_ piece: Piece, at separator: StaticString) -> (before: Piece, after: Piece)? {
    let width = separator.utf8CodeUnitCount
    let first = separator.utf8Start[0]
    var place = piece.start
    while place + width <= piece.end {
      if bytes[place] == first, holds(separator, at: place) {
        return (
          trimmed(piece.line, piece.start, place),
          trimmed(piece.line, place + width, piece.end)
        )
      }
      place += 1
    }
    return nil
  }

  /// Takes the part up to the next comma off; nil when nothing is left.
  ///
  /// `rest` is nil behind the last comma: what is empty between commas is a part too.
  func nextPart(of rest: inout Piece?) -> Piece? {
    guard let whole = rest else { return nil }
    var place = whole.start
    while place < whole.end, bytes[place] != UInt8(ascii: ",") { place += 1 }
    rest = place < whole.end ? Piece(line: whole.line, start: place + 1, end: whole.end) : nil
    return trimmed(whole.line, whole.start, place)
  }

  func text(_ piece: Piece) -> String { text(piece.start, piece.end) }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// Where a part begins, in characters.
  func place(_ piece: Piece) -> ScriptPlace {
    let span = lines[piece.line]
    let before =
      span.isASCII ? piece.start - span.start : text(span.start, piece.start).count
    return ScriptPlace(line: span.number, column: span.indent + before + 1)
  }

  func trimmed(_ line: Int, _ start: Int, _ end: Int) -> Piece {
    var (start, end) = (start, end)
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return Piece(line: line, start: start, end: end)
  }

  @inline(__always)
  private func holds(_ word: StaticString, at place: Int) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount where bytes[place + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }
}
