import CSodium

/// BLAKE2b-128 in hexadecimal digits: finds damage, keeps nobody out.
enum Checksum {
  static let length = 32

  private static let isReady = sodium_init() >= 0

  /// The 32 digits for these bytes.
  static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    withHash(of: bytes) { hash in
      hash.flatMap { [digit($0 >> 4), digit($0 & 15)] }
    }
  }

  /// Whether the 32 digits are those for these bytes.
  static func isRight(
    _ digits: UnsafeBufferPointer<UInt8>, for bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    withHash(of: bytes) { hash in
      for (index, byte) in hash.enumerated() {
        guard digits[2 * index] == digit(byte >> 4), digits[2 * index + 1] == digit(byte & 15)
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

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
