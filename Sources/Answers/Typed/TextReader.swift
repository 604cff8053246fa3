/// Reads words of one's own: without white space around it, at most so many characters.
///
/// A lone number or sign is a choice that went astray, or a finger that slipped: no address and no
/// agreement.
enum TextReader {
  static func read(_ typed: String, maximum: Int) throws(Refusal) -> String {
    let text = folded(typed)
    if text.isEmpty { throw DutchRefusals.emptyText }
    let count = text.count
    if count > maximum { throw DutchRefusals.textTooLong(count, maximum: maximum) }
    guard text.utf8.contains(where: isLetter) else { throw DutchRefusals.textWithoutWords }
    return text
  }

  /// The text with every run of white space and control characters as one space, trimmed.
  static func folded(_ typed: String) -> String {
    var text = ""
    text.reserveCapacity(typed.utf8.count)
    var isPending = false
    for scalar in typed.unicodeScalars {
      if isInvisible(scalar) { continue }
      if scalar.properties.isWhitespace || isControl(scalar) {
        isPending = true
        continue
      }
      if isPending, !text.isEmpty { text.append(" ") }
      isPending = false
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// Every byte of a sign outside ASCII counts: an emoji can be an answer.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Marks without a shape that can hide or turn around what is read; emoji keep their joiner.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
