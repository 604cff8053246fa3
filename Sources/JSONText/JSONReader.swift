/// What `JSONReader` throws: the bytes are no JSON of the expected shape.
package struct Malformed: Error {
  /// The bytes cannot be read.
  package init() {}
}

/// Reads JSON straight from bytes, at the pace of a scan.
///
/// The caller asks for what should come; anything else throws.
package struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// Reads from the start of `bytes`.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next byte that is no space; 0 at the end.
  package mutating func peek() -> UInt8 {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return bytes[index]
      }
    }
    return 0
  }

  /// Reads one character that has to come, after spaces.
  package mutating func expect(_ byte: Unicode.Scalar) throws(Malformed) {
    guard take(byte) else { throw Malformed() }
  }

  /// Whether the character comes next, after spaces; it is read when it does.
  package mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte), index < bytes.count else { return false }
    index += 1
    return true
  }

  /// Throws when more than spaces follows.
  package mutating func end() throws(Malformed) {
    _ = peek()
    guard index == bytes.count else { throw Malformed() }
  }

  /// An object: `member` is called with each key and has to read its value.
  package mutating func object(
    _ member: (inout JSONReader, String) throws(Malformed) -> Void
  ) throws(Malformed) {
    try expect("{")
    if take("}") { return }
    repeat {
      let key = try string()
      try expect(":")
      try member(&self, key)
    } while take(",")
    try expect("}")
  }

  /// A list: `element` is called for each and has to read it.
  package mutating func list(
    _ element: (inout JSONReader) throws(Malformed) -> Void
  ) throws(Malformed) {
    try expect("[")
    if take("]") { return }
    repeat { try element(&self) } while take(",")
    try expect("]")
  }

  /// `true` or `false`.
  package mutating func flag() throws(Malformed) -> Bool {
    if peek() == UInt8(ascii: "t") {
      try word("true")
      return true
    }
    try word("false")
    return false
  }

  /// Passes over any value, nested ones too.
  package mutating func skipValue(depth: Int = 0) throws(Malformed) {
    guard depth < 32 else { throw Malformed() }
    switch peek() {
    case UInt8(ascii: "{"):
      try object { (reader, _) throws(Malformed) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      try list { (reader) throws(Malformed) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
    default: _ = try number()
    }
  }

  /// Whether `null` stands here; it is read when it does.
  package mutating func null() throws(Malformed) -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// A number without a fraction.
  package mutating func integer() throws(Malformed) -> Int {
    guard let value = Int(exactly: try number()) else { throw Malformed() }
    return value
  }

  private mutating func word(_ word: StaticString) throws(Malformed) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard index < bytes.count, bytes[index] == word.utf8Start[offset] else { throw Malformed() }
      index += 1
    }
  }
}

// Numbers.
extension JSONReader {
  /// A finite number.
  package mutating func number() throws(Malformed) -> Double {
    _ = peek()
    let start = index
    let isNegative = skip(UInt8(ascii: "-"))
    let leadsWithZero = index < bytes.count && bytes[index] == UInt8(ascii: "0")
    var whole = 0
    let digits = skipDigits { digit in whole = whole &* 10 &+ digit }
    guard digits > 0, digits == 1 || !leadsWithZero else { throw Malformed() }
    var isWhole = digits <= 15
    if skip(UInt8(ascii: ".")) {
      isWhole = false
      guard skipDigits({ _ in }) > 0 else { throw Malformed() }
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      isWhole = false
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      guard skipDigits({ _ in }) > 0 else { throw Malformed() }
    }
    if isWhole { return Double(isNegative ? -whole : whole) }
    guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      value.isFinite
    else { throw Malformed() }
    return value
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipDigits(_ each: (Int) -> Void) -> Int {
    let start = index
    while index < bytes.count, bytes[index] &- 48 < 10 {
      each(Int(bytes[index] &- 48))
      index += 1
    }
    return index - start
  }
}

// Strings.
extension JSONReader {
  /// A string.
  package mutating func string() throws(Malformed) -> String {
    try expect("\"")
    let start = index
    var highBits: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let part = UnsafeBufferPointer(rebasing: bytes[start..<index])
        index += 1
        // Most strings are ASCII, and need no further proof.
        if highBits < 0x80 { return String(decoding: part, as: UTF8.self) }
        guard let text = String(validating: part, as: UTF8.self) else { throw Malformed() }
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw Malformed()
      default:
        highBits |= byte
        index += 1
      }
    }
    throw Malformed()
  }

  /// The bytes of a string in which nothing is escaped; they live as long as what is read from.
  package mutating func plainBytes() throws(Malformed) -> UnsafeBufferPointer<UInt8> {
    try expect("\"")
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20 else { throw Malformed() }
      index += 1
    }
    guard index < bytes.count else { throw Malformed() }
    index += 1
    return UnsafeBufferPointer(rebasing: bytes[start..<index - 1])
  }

  private mutating func escapedString(from start: Int) throws(Malformed) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: text, as: UTF8.self) else { throw Malformed() }
        return text
      case UInt8(ascii: "\\"): text.append(contentsOf: UTF8.encode(try escape()) ?? .init())
      case 0..<0x20: throw Malformed()
      default: text.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escape() throws(Malformed) -> Unicode.Scalar {
    guard index < bytes.count else { throw Malformed() }
    index += 1
    switch bytes[index - 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "u"):
      var value = try codeUnit()
      if value >= 0xD800, value < 0xDC00 {
        guard skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else { throw Malformed() }
        let low = try codeUnit()
        guard low >= 0xDC00, low < 0xE000 else { throw Malformed() }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw Malformed() }
      return scalar
    default: throw Malformed()
    }
  }

  private mutating func codeUnit() throws(Malformed) -> UInt32 {
    guard index + 4 <= bytes.count else { throw Malformed() }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case 97...102: value = value << 4 | UInt32(byte - 87)
      default: throw Malformed()
      }
    }
    index += 4
    return value
  }
}
