/// Reads a personeelsnummer of 1 to 8 digits: "10234", "10.234", "0001 0234".
enum EmployeeNumberReader {
  static func read(_ line: TypedLine) throws(Refusal) -> String {
    var digits: [UInt8] = []
    let tokens = line.tokens
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .number: digits.append(contentsOf: line.bytes[token.start..<token.end])
      case .word:
        guard digits.isEmpty, ["personeelsnummer", "nummer", "nr", "pnr"].contains(token.word)
        else { throw DutchRefusals.noEmployeeNumber }
      case .symbol:
        guard isSeparator(tokens, at: index, isFirst: digits.isEmpty) else {
          throw DutchRefusals.noEmployeeNumber
        }
      }
    }
    guard !digits.isEmpty else { throw DutchRefusals.noEmployeeNumber }
    guard digits.count <= 8 else { throw DutchRefusals.longEmployeeNumber }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 8 - digits.count)
    return String(decoding: zeros + digits, as: UTF8.self)
  }

  /// A dot or dash before three digits, a dot behind it all, or a sign in front.
  private static func isSeparator(_ tokens: [Token], at index: Int, isFirst: Bool) -> Bool {
    let token = tokens[index]
    if isFirst { return token.isSymbol("#") || token.isSymbol(":") || token.isSymbol(".") }
    guard index + 1 < tokens.count else { return token.isSymbol(".") || token.isSymbol("!") }
    return token.isSymbol(".") && tokens[index + 1].kind == .number && tokens[index + 1].count == 3
  }
}
