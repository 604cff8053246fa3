/// People found by a part of their name.
public struct NameSearch: Hashable, Sendable {
  /// The first of them, by name.
  public let found: [Employee]
  /// How many there are in all.
  public let count: Int

  /// Finds the people in service on `day` in whose names each word of `text` stands.
  ///
  /// Capitals and accents make no difference, and a single letter is an initial. At most `limit` are given.
  public init(_ text: String, in roster: Roster, on day: String, limit: Int = 10) {
    let words = NameSearch.folded(text).split(separator: " ")
    guard !words.isEmpty else {
      found = []
      count = 0
      return
    }
    let all = roster.employees.filter { employee in
      guard !employee.hasLeft(on: day), let name = employee.name else { return false }
      let folded = NameSearch.folded(name)
      return words.allSatisfy { word in
        // A letter is an initial; in the middle of a name nearly every letter stands.
        word.count > 1 ? folded.contains(word) : " \(folded)".contains(" \(word)")
      }
    }
    count = all.count
    found = Array(
      all.sorted { ($0.name ?? "", $0.number) < ($1.name ?? "", $1.number) }.prefix(limit))
  }

  /// Small letters without accents; what is no letter or digit is a space.
  static func folded(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        plain.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        plain.append(contentsOf: base(of: scalar).unicodeScalars)
      }
    }
    return String(String(plain).map { $0.isLetter || $0.isNumber ? $0 : " " })
  }

  // Unicode calls them "LATIN SMALL LETTER O WITH STROKE"; the letter is what stands before WITH.
  private static func base(of scalar: Unicode.Scalar) -> String {
    if scalar == "\u{DF}" { return "ss" }
    // The Turkish i without a dot, which no Dutch keyboard has.
    if scalar == "\u{131}" { return "i" }
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return String(scalar) }
    let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
    return letter.count <= 2 ? letter.lowercased() : String(scalar)
  }
}
