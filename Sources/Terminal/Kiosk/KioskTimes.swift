/// How long a kiosk waits for a visitor who touches no key, in seconds.
public struct KioskTimes: Hashable, Sendable {
  /// When it asks whether he is still there.
  public let warning: Int
  /// When the conversation is over.
  public let away: Int
  /// How long the last words of a conversation stay on the screen.
  public let reading: Int

  /// The times of a kiosk.
  public init(warning: Int = 90, away: Int = 120, reading: Int = 10) {
    self.warning = warning
    self.away = away
    self.reading = reading
  }
}
