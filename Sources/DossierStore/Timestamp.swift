import CivilDate

/// A second on the machine's clock, in UTC.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1 January 1970 00:00 UTC.
  public let secondsSince1970: Int

  /// The moment that lies `secondsSince1970` seconds after 1 January 1970 00:00 UTC.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// Reads "2026-03-02T08:30:00Z" and nothing else.
  public init?(iso text: String) {
    guard let read = Array(text.utf8).withUnsafeBufferPointer(Timestamp.init(iso:)) else {
      return nil
    }
    self = read
  }

  init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let date = CivilDate(iso: UnsafeBufferPointer(rebasing: bytes[..<10])),
      let hour = Timestamp.twoDigits(bytes, at: 11),
      let minute = Timestamp.twoDigits(bytes, at: 14),
      let second = Timestamp.twoDigits(bytes, at: 17), hour < 24, minute < 60, second < 60
    else { return nil }
    secondsSince1970 = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The moment as "2026-03-02T08:30:00Z".
  public var description: String {
    var second = secondsSince1970 % 86_400
    if second < 0 { second += 86_400 }
    let date = CivilDate(dayNumber: (secondsSince1970 - second) / 86_400)
    let time = String(unsafeUninitializedCapacity: 10) { bytes in
      bytes.initialize(repeating: UInt8(ascii: ":"))
      bytes[0] = UInt8(ascii: "T")
      put(second / 3600, 2, in: bytes, at: 1)
      put(second / 60 % 60, 2, in: bytes, at: 4)
      put(second % 60, 2, in: bytes, at: 7)
      bytes[9] = UInt8(ascii: "Z")
      return 10
    }
    return date.iso + time
  }

  /// Earlier moments come first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  private static func twoDigits(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let (tens, ones) = (bytes[index] &- 48, bytes[index + 1] &- 48)
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}
