import CSodium

/// BLAKE2b-256 with a key, in hexadecimal digits: only who has the key can make it.
package enum KeyedHash {
  package static let keyLength = 32

  private static let isReady = sodium_init() >= 0

  /// The 64 digits for these bytes.
  package static func digits(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    _ = isReady
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), key, key.count)
    return Hexadecimal.digits(hash)
  }

  /// A new key, from the machine's source of chance.
  package static func newKey() -> [UInt8] {
    _ = isReady
    var key = [UInt8](repeating: 0, count: keyLength)
    randombytes_buf(&key, key.count)
    return key
  }
}

/// Bytes as digits from 0 to f.
package enum Hexadecimal {
  /// Two digits for each byte.
  package static func digits(_ bytes: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return digits
  }

  /// The bytes for these digits; nil for anything else.
  package static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.compactMap(value)
    guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
