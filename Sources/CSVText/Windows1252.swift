/// The characters of Windows-1252, in which older spreadsheets write.
enum Windows1252 {
  // 0x80 to 0x9F; 0 is a byte that has no character.
  private static let table: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The same text in UTF-8; a byte without a character becomes ``unknown``.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        out.append(byte)
        continue
      }
      let value = byte < 0xA0 ? table[Int(byte) - 0x80] : UInt16(byte)
      guard value != 0, let scalar = Unicode.Scalar(value) else {
        out.append(unknown)
        continue
      }
      out.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    return out
  }

  /// A byte that no UTF-8 has.
  static let unknown: UInt8 = 0xFF
}
