/// Writes JSON strings and lists byte by byte.
enum JSONText {
  /// Writes a string with its quotes; what is hidden or ends a line in JavaScript as `\u....`.
  static func append(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    var copy = text
    copy.withUTF8 { bytes in
      var done = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
          index += 1
          continue
        }
        if 0xC3..<0xCC ~= byte {
          index += 2
          continue
        }
        let scalar = UTF8Scalar(bytes, at: index)
        if byte == 0x22 || byte == 0x5C || HiddenCharacters.isHidden(scalar.value) {
          out.append(contentsOf: bytes[done..<index])
          escape(scalar.value, to: &out)
          done = index + scalar.length
        }
        index += scalar.length
      }
      out.append(contentsOf: bytes[done...])
    }
    out.append(0x22)
  }

  /// Writes a string, or null.
  static func append(_ text: String?, to out: inout [UInt8]) {
    if let text {
      append(text, to: &out)
    } else {
      out.append(contentsOf: "null".utf8)
    }
  }

  /// Writes a list, each element by `element`.
  static func append<Element>(
    _ list: [Element], to out: inout [UInt8], element: (Element, inout [UInt8]) -> Void
  ) {
    out.append(0x5B)
    for (index, one) in list.enumerated() {
      if index > 0 { out.append(0x2C) }
      element(one, &out)
    }
    out.append(0x5D)
  }

  private static func escape(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0x22: out.append(contentsOf: [0x5C, 0x22])
    case 0x5C: out.append(contentsOf: [0x5C, 0x5C])
    case 0x08: out.append(contentsOf: [0x5C, 0x62])
    case 0x09: out.append(contentsOf: [0x5C, 0x74])
    case 0x0A: out.append(contentsOf: [0x5C, 0x6E])
    case 0x0C: out.append(contentsOf: [0x5C, 0x66])
    case 0x0D: out.append(contentsOf: [0x5C, 0x72])
    case 0x10000...:
      let offset = scalar - 0x10000
      hex(0xD800 + offset >> 10, to: &out)
      hex(0xDC00 + offset & 0x3FF, to: &out)
    default: hex(scalar, to: &out)
    }
  }

  private static func hex(_ unit: UInt32, to out: inout [UInt8]) {
    out.append(contentsOf: [0x5C, 0x75])
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
