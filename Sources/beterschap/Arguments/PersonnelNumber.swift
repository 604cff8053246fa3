/// Personeelsnummers on the command line.
enum PersonnelNumber {
  /// 1 to 8 digits as eight; nil for anything else.
  static func padded(_ text: String) -> String? {
    guard (1...8).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return String(repeating: "0", count: 8 - text.utf8.count) + text
  }
}
