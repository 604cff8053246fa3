extension CivilDate: CustomStringConvertible, Codable {
  /// The day as ISO 8601 writes it: "2026-03-02".
  public var iso: String {
    let (year, month, day) = components
    // A year of another length has no place in the ten bytes.
    guard (0...9999).contains(year) else {
      return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      bytes.initialize(repeating: UInt8(ascii: "-"))
      put(year, 4, in: bytes, at: 0)
      put(month, 2, in: bytes, at: 5)
      put(day, 2, in: bytes, at: 8)
      return 10
    }
  }

  /// Reads "2026-03-02" and nothing else; nil for another form or an impossible day.
  public init?(iso text: some StringProtocol) {
    let utf8 = text.utf8
    // Most texts lie in one piece, and need no copy.
    let read = utf8.withContiguousStorageIfAvailable { CivilDate(iso: $0) }
    guard let date = read ?? Array(utf8).withUnsafeBufferPointer({ CivilDate(iso: $0) }) else {
      return nil
    }
    self = date
  }

  /// Reads the bytes of "2026-03-02" and nothing else.
  package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The same as ``iso``.
  public var description: String { iso }

  /// Decodes from the ISO text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = date
  }

  /// Encodes as the ISO text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// The decimal digits of `value`, with zeros in front up to `width`.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Writes `value` in `count` decimal digits, with zeros in front.
package func put(
  _ value: Int, _ count: Int, in bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
) {
  var rest = value
  var index = start + count
  while index > start {
    index -= 1
    bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
}

/// The value of ASCII digits; nil when one of them is something else.
func number(_ digits: some Sequence<UInt8>) -> Int? {
  var value = 0
  for byte in digits {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
