import CSodium

/// BLAKE2b-128 in hexadecimal digits: finds damage, keeps nobody out.
enum Checksum {
  static let length = 32

  private static let isReady = sodium_init() >= 0

  /// The 32 digits for these bytes.
  static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    withHash(of: bytes) { hash in
      Hexadecimal.digits(Array(hash))
    }
  }

  /// Whether the 32 digits are those for these bytes.
  static func isRight(
    _ digits: UnsafeBufferPointer<UInt8>, for bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    withHash(of: bytes) { hash in
      for (index, byte) in hash.enumerated() {
        guard digits[2 * index] == Hexadecimal.digit(byte >> 4),
          digits[2 * index + 1] == Hexadecimal.digit(byte & 15)
        else { return false }
      }
      return true
    }
  }

  private static func withHash<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Result
  ) -> Result {
    _ = isReady
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length / 2) { hash in
      hash.initialize(repeating: 0)
      if let start = hash.baseAddress {
        _ = crypto_generichash(
          start, length / 2, bytes.baseAddress, UInt64(bytes.count), nil, 0)
      }
      return body(hash)
    }
  }

  /// The 32 digits for these bytes, as text.
  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.withUnsafeBufferPointer(digits), as: UTF8.self)
  }
}
