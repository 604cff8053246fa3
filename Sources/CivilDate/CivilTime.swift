/// A time of the day to the minute, without zone: 00:00 to 23:59.
public struct CivilTime: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// The time with this hour (0-23) and minute (0-59); nil outside those.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads "09:30"; nil for another form or an impossible time.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[0..<2]),
      let minute = number(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// 12:00.
  public static let noon = CivilTime(validMinutes: 720)

  init(validMinutes: Int) {
    minutes = validMinutes
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// The time as "09:30".
  public var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  /// Earlier times come first.
  public static func < (left: CivilTime, right: CivilTime) -> Bool { left.minutes < right.minutes }

  /// Decodes from "09:30".
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = CivilTime(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time: \(text)")
    }
    self = time
  }

  /// Encodes as "09:30".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A day and a time as a wall clock shows them, without zone.
public struct CivilMoment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  public var date: CivilDate
  /// The time on that day.
  public var time: CivilTime

  /// A day with a time on it.
  public init(date: CivilDate, time: CivilTime) {
    self.date = date
    self.time = time
  }

  /// Reads "2026-03-02T09:30", or "2026-03-02" which is noon of that day.
  public init?(iso text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let date = CivilDate(iso: first) else { return nil }
    guard parts.count == 2 else {
      self.init(date: date, time: .noon)
      return
    }
    guard let time = CivilTime(iso: parts[1]) else { return nil }
    self.init(date: date, time: time)
  }

  /// The moment as "2026-03-02T09:30".
  public var description: String { "\(date)T\(time)" }

  /// Earlier moments come first.
  public static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}
