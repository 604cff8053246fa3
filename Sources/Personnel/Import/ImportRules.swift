/// What a file with people is checked against, and that other parts of the program know.
public struct ImportRules {
  /// The names of the roles.
  public let roles: [String]
  /// Whether something is an e-mail address that can be written to.
  public let isEmail: (String) -> Bool
  /// The known word that is nearest to another.
  public let suggest: (String, [String]) -> String?

  /// What a file with people is checked against.
  public init(
    roles: [String], isEmail: @escaping (String) -> Bool,
    suggest: @escaping (String, [String]) -> String?
  ) {
    self.roles = roles
    self.isEmail = isEmail
    self.suggest = suggest
  }
}
