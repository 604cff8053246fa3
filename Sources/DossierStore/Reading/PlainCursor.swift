import Glibc

/// Goes through bytes that hold JSON without spaces and without anything escaped.
struct PlainCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// Passes over these characters when they come next.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - index >= count, let start = bytes.baseAddress,
      memcmp(start + index, text.utf8Start, count) == 0
    else { return false }
    index += count
    return true
  }

  /// The next `count` bytes.
  mutating func bytes(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
    guard bytes.count - index >= count else { return nil }
    index += count
    return UnsafeBufferPointer(rebasing: bytes[index - count..<index])
  }

  /// A string of plain ASCII: where it stands, without its quotes.
  mutating func string() -> Range<Int>? {
    guard take("\"") else { return nil }
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return start..<index - 1
      }
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    return nil
  }

  /// 1 to 15 digits without zeros in front.
  mutating func digits() -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, index - start < 16, bytes[index] &- 48 < 10 {
      value = value * 10 + Int(bytes[index] &- 48)
      index += 1
    }
    let count = index - start
    guard (1...15).contains(count), count == 1 || bytes[start] != UInt8(ascii: "0") else {
      return nil
    }
    return value
  }

  /// 8 digits and the quote after them.
  mutating func dossierNumber() -> DossierNumber? {
    guard let digits = bytes(8) else { return nil }
    var value = 0
    for digit in digits {
      guard digit &- 48 < 10 else { return nil }
      value = value * 10 + Int(digit &- 48)
    }
    guard take("\"") else { return nil }
    return DossierNumber(value: value)
  }

  /// The fields of an event: where they stand, with their brackets.
  mutating func fields() -> Range<Int>? {
    let start = index
    guard take("{") else { return nil }
    if take("}") { return start..<index }
    repeat {
      guard string() != nil, take(":"), value() != nil else { return nil }
    } while take(",")
    return take("}") ? start..<index : nil
  }

  /// One value of a field.
  mutating func value() -> PlainValue? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
    case UInt8(ascii: "["):
      let start = index
      index += 1
      if take("]") { return .texts(start..<index) }
      repeat { guard string() != nil else { return nil } } while take(",")
      return take("]") ? .texts(start..<index) : nil
    default:
      let isNegative = take("-")
      guard let value = digits(), value > 0 || !isNegative, isEndOfNumber else { return nil }
      return .number(isNegative ? -value : value)
    }
  }

  // A fraction or an exponent is read in another way.
  private var isEndOfNumber: Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "}"))
  }
}

/// The value of a field where it stands.
enum PlainValue {
  case text(Range<Int>)
  case number(Int)
  case flag(Bool)
  /// With its brackets.
  case texts(Range<Int>)
}
