/// Something that the nota leaves open, and what the program makes of it.
public struct OwnReading: Sendable {
  /// The stable name, such as "onderbreking-telt-niet".
  public let id: String
  /// What the program does, with the section that it fills in.
  public let text: Cited<String>
  /// Why it does so.
  public let reason: String
  /// The row whose dates it is about; nil when it is about something else.
  public let verplichting: Verplichting?
  /// Which dates of that row.
  public let moments: [TaakMoment]

  /// Something that the nota leaves open.
  public init(
    _ id: String, _ text: Cited<String>, reason: String, _ verplichting: Verplichting? = nil,
    _ moments: [TaakMoment] = []
  ) {
    self.id = id
    self.text = text
    self.reason = reason
    self.verplichting = verplichting
    self.moments = moments
  }
}

extension Verzuimprotocol {
  /// What the program filled in about a row.
  public func ownReadings(about verplichting: Verplichting) -> [OwnReading] {
    texts.ownReadings.filter { $0.verplichting == verplichting }
  }
}
