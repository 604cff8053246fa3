/// Writes the JSON of one line, without spaces; the caller gives the keys in order.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func raw(_ digits: [UInt8]) { bytes.append(contentsOf: digits) }

  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  mutating func value(_ value: EventValue) {
    switch value {
    case .text(let text): string(text)
    case .number(let number):
      if let whole = Int(exactly: number) {
        self.number(whole)
      } else {
        bytes.append(contentsOf: number.description.utf8)
      }
    case .flag(let flag): if flag { raw("true") } else { raw("false") }
    case .texts(let texts):
      raw("[")
      for (index, text) in texts.enumerated() {
        if index > 0 { raw(",") }
        string(text)
      }
      raw("]")
    }
  }

  mutating func fields(_ fields: [String: EventValue]) {
    raw("{")
    for (index, key) in fields.keys.sorted().enumerated() {
      if index > 0 { raw(",") }
      string(key)
      raw(":")
      if let value = fields[key] { self.value(value) }
    }
    raw("}")
  }

  /// A string; all control characters are escaped, those of Latin-1 and the line separators too,
  /// so that a line can be shown on a terminal.
  mutating func string(_ text: String) {
    raw("\"")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: escape(scalar.value)
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    raw("\"")
  }

  private mutating func escape(_ value: UInt32) {
    raw("\\u")
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
