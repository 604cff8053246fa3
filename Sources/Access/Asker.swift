public import Verzuimprotocol

/// Who asks, and in which of his roles.
public struct Asker: Hashable, Sendable {
  /// The personeelsnummer, of 1 to 8 digits; nil when he did not say.
  public let number: String?
  /// The role in which he asks.
  public let role: Role

  /// Who asks, and in which of his roles.
  public init(number: String?, role: Role) {
    self.number = number
    self.role = role
  }
}
