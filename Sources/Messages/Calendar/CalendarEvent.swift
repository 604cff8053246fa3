public import CivilDate

/// One all-day appointment.
public struct CalendarEvent: Hashable, Sendable {
  /// The name that stays the same when the appointment is sent again: "...@beterschap".
  public var uid: String
  /// The day.
  public var day: CivilDate
  /// The title, that others may see too.
  public var summary: String
  /// More about it; nil for nothing.
  public var details: String?
  /// Whether it need not be done any more: a calendar that had it takes it away.
  public var isCancelled: Bool

  /// One all-day appointment.
  public init(
    uid: String, day: CivilDate, summary: String, details: String? = nil, isCancelled: Bool = false
  ) {
    self.uid = uid
    self.day = day
    self.summary = summary
    self.details = details
    self.isCancelled = isCancelled
  }
}
