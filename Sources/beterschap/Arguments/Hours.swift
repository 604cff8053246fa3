/// Hours a week on the command line, with a comma or a dot.
enum Hours {
  /// The hours in hundredths: "36" is 3600, "20,5" and "20.50" are 2050.
  ///
  /// - Throws: 64 for words, for signs, and for more than two digits after the comma.
  static func hundredths(_ text: String, option: String) throws(Failure) -> Int {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard let whole = parts.first, (1...4).contains(whole.utf8.count), let hours = digits(whole)
    else { throw unreadable(text, option) }
    guard parts.count == 2 else { return hours * 100 }
    guard (1...2).contains(parts[1].utf8.count), let fraction = digits(parts[1]) else {
      throw unreadable(text, option)
    }
    return hours * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction)
  }

  private static func digits(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func unreadable(_ text: String, _ option: String) -> Failure {
    Failure("\(option) \(text) is geen aantal uren. Typ een getal, zoals 36 of 20,5.", exitCode: 64)
  }
}
