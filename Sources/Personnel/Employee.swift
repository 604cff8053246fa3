/// Someone in personeel.json; all but the number may be unknown.
public struct Employee: Hashable, Sendable {
  /// The personeelsnummer in 8 digits.
  public let number: String
  /// The name.
  public var name: String?
  /// The afdeling.
  public var department: String?
  /// The functie.
  public var position: String?
  /// The personeelsnummer of the leidinggevende, in 8 digits.
  public var leidinggevende: String?
  /// The personeelsnummer of who replaces him, in 8 digits.
  public var replacement: String?
  /// The hours a week of the contract, in hundredths: 36 hours is 3600.
  public var hundredthsOfHours: Int?
  /// The first day in service, as "2026-03-02".
  public var inService: String?
  /// The last day in service, as "2026-03-02".
  public var outOfService: String?
  /// The name of the system account.
  public var account: String?
  /// The e-mail address.
  public var email: String?
  /// The telephone number.
  public var phone: String?
  /// The home address.
  public var address: String?
  /// The roles besides those that follow from the others, such as "hr-adviseur".
  public var roles: [String] = []

  /// Whether his last day in service lies before a day such as "2026-03-02".
  public func hasLeft(on day: String) -> Bool { outOfService.map { $0 < day } ?? false }

  /// Someone of whom only the number is known.
  public init(number: String) {
    self.number = number
  }
}

/// Writes a personeelsnummer of 1 to 8 digits with all its 8; nil for another text.
public func paddedNumber(_ text: some StringProtocol) -> String? {
  let count = text.utf8.count
  guard (1...8).contains(count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
  return String(repeating: "0", count: 8 - count) + text
}
