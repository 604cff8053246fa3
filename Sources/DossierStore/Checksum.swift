import CSodium

/// BLAKE2b-128 in hexadecimal digits: finds damage, keeps nobody out.
enum Checksum {
  static let length = 32

  private static let isReady = sodium_init() >= 0

  /// The 32 digits for these bytes.
  static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    _ = isReady
    var digits: [UInt8] = []
    digits.reserveCapacity(length)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length / 2) { hash in
      guard let start = hash.baseAddress else { return }
      _ = crypto_generichash(
        start, length / 2, bytes.baseAddress, UInt64(bytes.count), nil, 0)
      for byte in hash {
        digits.append(digit(byte >> 4))
        digits.append(digit(byte & 15))
      }
    }
    return digits
  }

  /// The 32 digits for these bytes, as text.
  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.withUnsafeBufferPointer(digits), as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
