/// Text from outside without what cannot be seen or what turns a line around.
enum CleanText {
  /// The text without control, escape, bidi and zero-width characters and without spaces around it.
  static func clean(_ text: String) -> String {
    // Nearly all texts are plain, and there may be thousands of people.
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if isPlain, text.utf8.first != 0x20, text.utf8.last != 0x20 { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      default: if !isHidden(scalar) { scalars.append(scalar) }
      }
    }
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // The format characters are the bidi and zero-width ones, the soft hyphen and the tags.
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: isBlankLetter(scalar.value)
    }
  }

  // Letters and marks that show nothing: the Hangul fillers, the variation selectors, the joiner.
  private static func isBlankLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180D, 0x180F, 0x3164, 0xFE00...0xFE0F,
      0xFFA0, 0xE0100...0xE01EF:
      true
    default: false
    }
  }
}
