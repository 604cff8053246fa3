/// Writes JSON without spaces; the caller gives the commas, and the keys in their order.
package struct JSONWriter {
  /// What was written.
  package private(set) var bytes: [UInt8]

  /// A writer that has written nothing.
  package init() {
    // Room for most lines: growing costs more than writing.
    bytes = []
    bytes.reserveCapacity(512)
  }

  /// These characters as they stand.
  package mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// These bytes as they stand.
  package mutating func raw(_ digits: [UInt8]) { bytes.append(contentsOf: digits) }

  /// A whole number.
  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A finite number; a whole one without a fraction.
  package mutating func number(_ value: Double) {
    if let whole = Int(exactly: value) {
      number(whole)
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// A string, with all control characters escaped.
  ///
  /// Those of Latin-1, the line separators, and what turns text around or has no width too, so that a
  /// line can be shown on a terminal.
  package mutating func string(_ text: String) {
    raw("\"")
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy(JSONWriter.isPlain) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { escapedString(text) }
    raw("\"")
  }

  // Most texts need no escape, and go as they are.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escapedString(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF:
        escape(scalar.value)
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  private mutating func escape(_ value: UInt32) {
    raw("\\u")
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
