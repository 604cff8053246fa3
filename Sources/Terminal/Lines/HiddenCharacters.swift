/// Characters that a screen obeys or that nobody sees: controls, escapes, direction marks, joiners.
enum HiddenCharacters {
  /// What a scan came across.
  struct Finds: OptionSet {
    let rawValue: UInt8
    static let tab = Finds(rawValue: 1)
    static let lineFeed = Finds(rawValue: 2)
    static let hidden = Finds(rawValue: 4)
  }

  /// Looks through valid UTF-8.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Finds {
    var finds: Finds = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20..<0x7F: index += 1
      case 0x09:
        finds.insert(.tab)
        index += 1
      case 0x0A:
        finds.insert(.lineFeed)
        index += 1
      case 0xC3..<0xCC:
        // U+00C0 to U+02FF: letters, none of them hidden.
        index += 2
      default:
        let scalar = UTF8Scalar(bytes, at: index)
        if isHidden(scalar.value) { finds.insert(.hidden) }
        index += scalar.length
      }
    }
    return finds
  }

  /// Whether a scalar is a control or invisible; a space and emoji style selectors are not.
  static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0: true
    // Soft hyphen, combining joiner, Arabic mark, Hangul fillers, Khmer and Mongolian marks.
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    // Zero width, direction marks and overrides, line separators, invisible operators.
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    // Variation selectors can carry hidden text; only the two emoji styles are in real use.
    case 0x3164, 0xFE00...0xFE0D, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    // Noncharacters.
    case 0xFDD0...0xFDEF: true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }
}

/// One scalar read from valid UTF-8.
struct UTF8Scalar {
  let value: UInt32
  let length: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lead = UInt32(bytes[index])
    func low(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    switch lead {
    case 0..<0x80: (value, length) = (lead, 1)
    case 0x80..<0xE0: (value, length) = ((lead & 0x1F) << 6 | low(1), 2)
    case 0xE0..<0xF0: (value, length) = ((lead & 0x0F) << 12 | low(1) << 6 | low(2), 3)
    default:
      (value, length) = ((lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
    }
  }
}
