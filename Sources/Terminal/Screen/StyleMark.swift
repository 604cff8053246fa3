/// Marks inside text on its way to the screen; cleaned text cannot contain them.
enum StyleMark {
  static let dim = "\u{1}"
  static let bold = "\u{2}"
  static let end = "\u{3}"
  /// A space where no line may break.
  static let glue: UInt8 = 0x1F

  /// Writes text, with its marks turned into escape sequences or left out.
  static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, hasStyle: Bool, to out: ByteBuffer
  ) {
    guard bytes.contains(where: { $0 < 0x20 }) else {
      out.append(bytes)
      return
    }
    for byte in bytes {
      switch byte {
      case 0x01: if hasStyle { out.append(literal: "\u{1B}[2m") }
      case 0x02: if hasStyle { out.append(literal: "\u{1B}[1m") }
      case 0x03: if hasStyle { out.append(literal: "\u{1B}[0m") }
      case glue: out.append(0x20)
      default: out.append(byte)
      }
    }
  }
}
