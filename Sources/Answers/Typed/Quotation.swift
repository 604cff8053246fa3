/// What was typed, when it is short and harmless enough to show again.
enum Quotation {
  /// The most characters that are repeated.
  static let maximum = 40

  /// The typed text between quotes; nil when it is long or holds more than letters and signs.
  static func quoted(_ typed: String) -> String? {
    // A tab or a line end is folded to a space; any other control character is left unsaid.
    guard typed.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }) else {
      return nil
    }
    var shown = ""
    var count = 0
    var words = 1
    for scalar in TextReader.folded(typed).unicodeScalars {
      count += 1
      if scalar == " " { words += 1 }
      guard count <= maximum, words <= 6, isHarmless(scalar) else { return nil }
      shown.unicodeScalars.append(scalar)
    }
    return shown.isEmpty ? nil : "\"\(shown)\""
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22: false
    case 0x20...0x7E: true
    // Letters with accents of Western languages.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: true
    default: false
    }
  }
}
