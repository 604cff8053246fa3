/// The tasks of one role or expert (Protocol 4).
public struct Taakomschrijving: Sendable {
  /// The role; nil for an expert who does not use the program.
  public let role: Role?
  /// The name as people read it: "A&O-deskundige".
  public let title: String
  /// What the role does, in plain Dutch, each with its section.
  public let taken: [Cited<String>]

  /// The tasks of a role, all of one section.
  public init(_ role: Role?, title: String, _ section: Citation, _ taken: [String]) {
    self.role = role
    self.title = title
    self.taken = taken.map { Cited($0, section) }
  }
}

extension Verzuimprotocol {
  /// The tasks of a role; nil for a role that the nota gives none.
  public func taakomschrijving(of role: Role) -> Taakomschrijving? {
    texts.taakomschrijvingen.first { $0.role == role }
  }
}
