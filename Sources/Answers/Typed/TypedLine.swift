/// A typed line, folded to plain bytes and cut into numbers, words and symbols.
struct TypedLine {
  /// The line as it was typed.
  let typed: String
  /// The line in plain small ASCII letters.
  let bytes: [UInt8]
  /// Everything in the line but its white space.
  let tokens: [Token]

  init(_ typed: String) {
    self.typed = typed
    let plain = PlainText.bytes(of: typed)
    bytes = plain
    tokens = Token.all(in: plain)
  }

  /// The words and numbers, joined by one space, without punctuation.
  var simplified: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for token in tokens where token.kind != .symbol {
      // A letter after a digit stays where it is: "3b" is one word.
      if !result.isEmpty, token.start == 0 || !isWordByte(bytes[token.start - 1]) {
        result.append(UInt8(ascii: " "))
      }
      result.append(contentsOf: bytes[token.start..<token.end])
    }
    return result
  }

  /// The words of a line of words alone; nil when it holds something else.
  var words: [String]? {
    var result: [String] = []
    for token in tokens {
      switch token.kind {
      case .word: result.append(token.word)
      case .symbol: if !token.isPunctuation { return nil }
      case .number: return nil
      }
    }
    return result
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == PlainText.strange
  }
}
