/// Writes JSON strings and lists byte by byte.
enum JSONText {
  /// Writes a string with its quotes; what is hidden or ends a line in JavaScript as `\u....`.
  static func append(_ text: String, to out: ByteBuffer) {
    out.append(0x22)
    text.withBytes { bytes in
      if isPlain(bytes) {
        out.append(bytes)
      } else {
        appendEscaped(bytes, to: out)
      }
    }
    out.append(0x22)
  }

  /// Writes a string, or null.
  static func append(_ text: String?, to out: ByteBuffer) {
    if let text {
      append(text, to: out)
    } else {
      out.append(literal: "null")
    }
  }

  /// Writes a list, each element by `element`.
  static func append<Element>(
    _ list: [Element], to out: ByteBuffer, element: (Element) -> Void
  ) {
    out.append(0x5B)
    for (index, one) in list.enumerated() {
      if index > 0 { out.append(0x2C) }
      element(one)
    }
    out.append(0x5D)
  }

  /// Whether nothing must be escaped; it takes many bytes at once, as ``areVisibleASCII`` does.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    for byte in bytes {
      others |= byte &- 0x20 > 0x5E || byte == 0x22 || byte == 0x5C ? 1 : 0
    }
    return others == 0
  }

  private static func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    var done = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let scalar = UTF8Scalar(bytes, at: index)
      if byte == 0x22 || byte == 0x5C || HiddenCharacters.isHidden(scalar.value) {
        out.append(UnsafeBufferPointer(rebasing: bytes[done..<index]))
        escape(scalar.value, to: out)
        done = index + scalar.length
      }
      index += scalar.length
    }
    out.append(UnsafeBufferPointer(rebasing: bytes[done...]))
  }

  private static func escape(_ scalar: UInt32, to out: ByteBuffer) {
    switch scalar {
    case 0x22: out.append(literal: "\\\"")
    case 0x5C: out.append(literal: "\\\\")
    case 0x08: out.append(literal: "\\b")
    case 0x09: out.append(literal: "\\t")
    case 0x0A: out.append(literal: "\\n")
    case 0x0C: out.append(literal: "\\f")
    case 0x0D: out.append(literal: "\\r")
    case 0x10000...:
      let offset = scalar - 0x10000
      hex(0xD800 + offset >> 10, to: out)
      hex(0xDC00 + offset & 0x3FF, to: out)
    default: hex(scalar, to: out)
    }
  }

  private static func hex(_ unit: UInt32, to out: ByteBuffer) {
    out.append(literal: "\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
