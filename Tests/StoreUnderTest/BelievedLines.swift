internal import CSodium

/// Gives every line of a dossier the checksum of what stands in it, so that none is found wrong.
package enum BelievedLines {
  private static let trailer = Array(",\"som\":\"".utf8)

  package static func mend(_ bytes: UnsafeMutableRawBufferPointer) {
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if let place = bytes[start..<end].firstRange(of: trailer), end - place.upperBound >= 32 {
        let line = Array(bytes[start..<place.lowerBound])
        var hash = [UInt8](repeating: 0, count: 16)
        _ = crypto_generichash(&hash, hash.count, line, UInt64(line.count), nil, 0)
        for (index, byte) in hash.enumerated() {
          bytes[place.upperBound + 2 * index] = digit(byte >> 4)
          bytes[place.upperBound + 2 * index + 1] = digit(byte & 15)
        }
      }
      start = end + 1
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
