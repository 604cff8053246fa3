/// Reads a typed telephone number and groups it as it is said: "06 12 34 56 78".
enum DutchPhoneReader {
  static func read(_ line: TypedLine) throws(Refusal) -> String {
    var digits: [UInt8] = []
    var hasPlus = false
    for token in line.tokens {
      switch token.kind {
      case .number:
        // "+31 (0)6" holds a 0 that is not dialled.
        digits.append(contentsOf: line.bytes[token.start..<token.end])
      case .word:
        guard digits.isEmpty, labels.contains(token.word) else { throw DutchRefusals.noPhone }
      case .symbol:
        if token.isSymbol("+") {
          guard digits.isEmpty, !hasPlus else { throw DutchRefusals.noPhone }
          hasPlus = true
        } else if !isSeparator(token, behindDigits: !digits.isEmpty) {
          throw DutchRefusals.noPhone
        }
      }
    }
    if digits.isEmpty { throw DutchRefusals.noPhone }
    if !hasPlus, digits.starts(with: "00".utf8) {
      digits.removeFirst(2)
      hasPlus = true
    } else if !hasPlus, digits.count == 11, digits.starts(with: "31".utf8) {
      hasPlus = true
    }
    guard hasPlus else { return try dutch(digits) }
    guard digits.starts(with: "31".utf8) else { return try foreign(digits) }
    let national = digits.dropFirst(2)
    let hasZero = national.first == UInt8(ascii: "0")
    return try dutch(hasZero ? Array(national) : [UInt8(ascii: "0")] + national)
  }

  private static func isSeparator(_ token: Token, behindDigits: Bool) -> Bool {
    if token.isSymbol("(") || token.isSymbol(":") { return true }
    return behindDigits
      && (token.isSymbol("-") || token.isSymbol(".") || token.isSymbol("/") || token.isSymbol(")"))
      || token.isSymbol(".")
  }

  /// Groups a number that begins with its 0.
  private static func dutch(_ digits: [UInt8]) throws(Refusal) -> String {
    if digits.starts(with: "0800".utf8), digits.count == 8 || digits.count == 11 {
      return joined(digits, [4] + (digits.count == 8 ? [4] : [3, 4]))
    }
    guard digits.first == UInt8(ascii: "0"), digits.count == 10 else {
      throw digits.count == 10 ? DutchRefusals.noAreaCode : DutchRefusals.phoneLength(digits.count)
    }
    switch DutchAreaCodes.length(in: digits) {
    case 2: return joined(digits, [2, 2, 2, 2, 2])
    case 3: return joined(digits, [3, 3, 4])
    case 4: return joined(digits, [4, 3, 3])
    default: throw DutchRefusals.noAreaCode
    }
  }

  private static func foreign(_ digits: [UInt8]) throws(Refusal) -> String {
    guard (8...15).contains(digits.count), digits.first != UInt8(ascii: "0") else {
      throw DutchRefusals.noCountry
    }
    let country = CountryCodes.length(in: digits)
    var groups = [country]
    var left = digits.count - country
    while left > 4 {
      groups.append(3)
      left -= 3
    }
    groups.append(left)
    return "+" + joined(digits, groups)
  }

  private static func joined(_ digits: [UInt8], _ groups: [Int]) -> String {
    var text: [UInt8] = []
    var rest = digits[...]
    for group in groups {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: rest.prefix(group))
      rest = rest.dropFirst(group)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let labels: Set<String> = [
    "tel", "telefoon", "telefoonnummer", "nummer", "nr", "mobiel", "mob", "t", "is", "mijn",
  ]
}
