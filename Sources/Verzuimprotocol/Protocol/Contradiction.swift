/// Two places of the nota that cannot both hold, and which one the program follows.
public struct Contradiction: Sendable {
  /// The stable name, such as "loonstappen".
  public let id: String
  /// The reading that holds.
  public let choice: Cited<String>
  /// The reading that does not.
  public let against: Cited<String>
  /// Why the first one was chosen.
  public let reason: String
  /// The rows that it decides about.
  public let verplichtingen: Verplichtingen

  /// A contradiction with its two readings.
  public init(
    _ id: String, _ choice: Cited<String>, against: Cited<String>, reason: String,
    _ verplichtingen: Verplichtingen = []
  ) {
    self.id = id
    self.choice = choice
    self.against = against
    self.reason = reason
    self.verplichtingen = verplichtingen
  }
}

extension Verzuimprotocol {
  /// The contradictions that decide about a row.
  public func contradictions(about verplichting: Verplichting) -> [Contradiction] {
    texts.contradictions.filter { $0.verplichtingen.contains(verplichting) }
  }
}
