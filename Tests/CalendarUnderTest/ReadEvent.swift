/// An appointment as a reader found it, in words that two readers can be compared by.
public struct ReadEvent: Hashable, Sendable {
  /// The name that stays the same.
  public var uid = ""
  /// The title.
  public var summary = ""
  /// More about it.
  public var details = ""
  /// The day, as "20260302".
  public var day = ""
  /// When the file was made, as "20260302T083000Z".
  public var stamp = ""
  /// "CONFIRMED" or "CANCELLED".
  public var status = ""
  /// How far before the day an alarm goes off, as "-P1D"; empty without an alarm.
  public var alarm = ""

  /// An appointment without anything in it.
  public init() {}
}

/// Why a calendar could not be read.
public struct UnreadableCalendar: Error {
  /// What was wrong.
  public let reason: String
}
