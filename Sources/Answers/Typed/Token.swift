/// A run of digits, a run of letters, or one other character of a typed line.
struct Token {
  enum Kind {
    case number
    case word
    case symbol
  }

  let kind: Kind
  /// Where it stands in the bytes of the line.
  let start: Int
  /// Where it ends in the bytes of the line.
  let end: Int
  /// Whether white space stands before it.
  let isSpaced: Bool
  /// The value of a number (nil beyond 15 digits), the byte of a symbol.
  let value: Int?
  /// The letters of a word; empty for anything else.
  let word: String

  /// How many bytes it has: the digits of a number.
  var count: Int { end - start }

  func isSymbol(_ symbol: Unicode.Scalar) -> Bool {
    kind == .symbol && value == Int(symbol.value)
  }

  /// Whether it is a symbol that may stand between or behind words without a meaning.
  var isPunctuation: Bool {
    guard kind == .symbol, let value else { return false }
    switch UInt8(value) {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "`"):
      return true
    default: return false
    }
  }

  /// The tokens of plain bytes.
  static func all(in bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(8)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var isSpaced = false
      let total = buffer.count
      while index < total {
        let byte = buffer[index]
        if byte == 0x20 {
          isSpaced = true
          index += 1
          continue
        }
        let start = index
        var value: Int?
        var word = ""
        let kind: Kind
        if isDigit(byte) {
          kind = .number
          var sum = 0
          while index < total, isDigit(buffer[index]) {
            // 15 digits fit with room for every sum that a reader makes.
            if index - start < 15 { sum = sum * 10 + Int(buffer[index] & 0x0F) }
            index += 1
          }
          value = index - start <= 15 ? sum : nil
        } else if isLetter(byte) {
          kind = .word
          while index < total, isLetter(buffer[index]) { index += 1 }
          word = String(
            decoding: UnsafeBufferPointer(rebasing: buffer[start..<index]), as: UTF8.self)
        } else {
          kind = .symbol
          value = Int(byte)
          index += 1
        }
        tokens.append(
          Token(
            kind: kind, start: start, end: index, isSpaced: isSpaced, value: value, word: word))
        isSpaced = false
      }
    }
    return tokens
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  // An emoji counts as a letter, so that it spoils the word it stands in.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || byte == PlainText.strange
  }
}
