/// What stands between the parts of a typed list: commas, "en", "1 t/m 3".
enum DutchListSeparators {
  /// Numbers of choices, from the first to the last.
  struct Numbers {
    var first: Int
    var last: Int
    /// Whether only a dash tells that this is a range.
    var isUnclear = false
  }

  /// The pieces between semicolons.
  static func hardParts(of line: TypedLine) -> [String] {
    line.bytes.split(separator: UInt8(ascii: ";")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Where the pieces between commas, plus signs and "en" lie in the bytes of the line.
  static func parts(of line: TypedLine) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var current: Range<Int>?
    for token in line.tokens {
      if separates(token) {
        if let current { parts.append(current) }
        current = nil
      } else {
        current = (current?.lowerBound ?? token.start)..<token.end
      }
    }
    if let current { parts.append(current) }
    return parts
  }

  /// The numbers of a line that holds nothing else; nil for another line.
  static func numbers(in line: TypedLine) -> [Numbers]? {
    var numbers: [Numbers] = []
    var range: (isOpen: Bool, isUnclear: Bool) = (false, false)
    let tokens = line.tokens
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number {
        guard let value = token.value else { return nil }
        if range.isOpen, let last = numbers.indices.last {
          numbers[last].last = value
          numbers[last].isUnclear = range.isUnclear
          range = (false, false)
        } else {
          numbers.append(Numbers(first: value, last: value))
        }
      } else if token.isSymbol("-") {
        guard !numbers.isEmpty, !range.isOpen else { return nil }
        range = (true, true)
      } else if let length = upTo(tokens, at: index) {
        guard !numbers.isEmpty, !range.isOpen else { return nil }
        range = (true, false)
        index += length - 1
      } else if !separates(token), !token.isSymbol("."), !token.isSymbol(")"),
        !token.isSymbol("/"), !["nummer", "nummers", "nr"].contains(token.word)
      {
        return nil
      }
      index += 1
    }
    return numbers.isEmpty || range.isOpen ? nil : numbers
  }

  /// Whether the choice says that none of the others fits.
  static func meansNone(_ choice: Choice) -> Bool {
    let words = TypedLine(choice.text).words ?? []
    return words.first == "geen" && words.dropFirst().first == "van"
  }

  private static func separates(_ token: Token) -> Bool {
    token.isSymbol(",") || token.isSymbol("+") || token.isSymbol("&") || token.word == "en"
  }

  /// How many tokens of "t/m", "tm" or "tot en met" stand at `index`; nil for none.
  private static func upTo(_ tokens: [Token], at index: Int) -> Int? {
    let rest = tokens[index...]
    if rest.first?.word == "tm" { return 1 }
    let three = rest.prefix(3)
    guard three.count == 3 else { return nil }
    let words = three.map(\.word)
    if words == ["tot", "en", "met"] { return 3 }
    return words == ["t", "", "m"] && tokens[index + 1].isSymbol("/") ? 3 : nil
  }
}
