/// Typed text as plain small ASCII letters, so that readers compare bytes.
///
/// Capitals, accents, full-width forms and typographic dashes, quotes and spaces are folded away.
/// What is left becomes ``strange``, which no word holds, so that nothing is read past it.
enum PlainText {
  /// Stands for every character without a plain form, such as an emoji.
  static let strange: UInt8 = 0x7F

  static func bytes(of typed: String) -> [UInt8] {
    var typed = typed
    let ascii: [UInt8]? = typed.withUTF8 { utf8 in
      var isASCII = true
      let folded = [UInt8](unsafeUninitializedCapacity: utf8.count) { output, count in
        var index = 0
        let total = utf8.count
        while index < total {
          let byte = utf8[index]
          if byte >= 0x80 {
            isASCII = false
            break
          }
          output[index] = fold(ascii: byte)
          index += 1
        }
        count = index
      }
      return isASCII ? folded : nil
    }
    return ascii ?? foldScalars(of: typed)
  }

  private static func foldScalars(of typed: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(typed.utf8.count)
    for scalar in typed.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        folded.append(fold(ascii: UInt8(value)))
      } else if value >= 0xFF01, value <= 0xFF5E {
        folded.append(fold(ascii: UInt8(value - 0xFEE0)))
      } else if let letters = Self.letters(for: value) {
        folded.append(contentsOf: letters.utf8)
      }
    }
    return folded
  }

  private static func fold(ascii byte: UInt8) -> UInt8 {
    if byte >= 0x41, byte <= 0x5A { return byte + 0x20 }
    if byte > 0x20 { return byte }
    return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 0x20 : strange
  }

  /// The plain form of a scalar outside ASCII; nil when it is invisible.
  private static func letters(for scalar: UInt32) -> String? {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      nil
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0xB4, 0x2BC, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032: "'"
    case 0xAB, 0xBB, 0x201C...0x201F: "\""
    case 0x2044, 0x2215: "/"
    case 0x2026: "."
    case 0xBD: " half"
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    case 0xDD, 0xFD, 0xFF: "y"
    case 0x132, 0x133: "ij"
    default: "\u{7F}"
    }
  }
}
