/// How many columns characters take on a screen.
enum CellWidth {
  /// The columns of valid UTF-8; style marks take none.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var cells = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        cells += byte < 0x1F ? 0 : 1
        index += 1
      } else {
        let scalar = UTF8Scalar(bytes, at: index)
        cells += of(scalar.value)
        index += scalar.length
      }
    }
    return cells
  }

  /// The columns of one scalar: 0 when it is drawn over the one before, 2 for wide ones.
  static func of(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0..<0x1F: 0
    case 0x1F..<0x300: 1
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F: 0
    case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3: 2
    case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: 2
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}
