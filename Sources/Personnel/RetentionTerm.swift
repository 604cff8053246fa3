/// What is removed after a term.
public enum RetentionKind: String, CaseIterable, Hashable, Sendable {
  /// A dossier, so long after the last day in service.
  case afterService = "na_uit_dienst"
  /// A dossier, so long after the last ziektegeval ended.
  case afterCase = "na_ziektegeval"
  /// A conversation that was put aside, so long after it was last used.
  case drafts = "concepten"
  /// The key of a message that was sent, so long after that.
  case sent = "verzonden"
}

/// A length of time for which something is kept.
public enum RetentionTerm: Hashable, Sendable {
  /// So many days.
  case days(Int)
  /// So many months.
  case months(Int)

  /// Reads "28 dagen" or "24 maanden"; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = Int(parts[0]), (0...1200).contains(count) else {
      return nil
    }
    switch parts[1] {
    case "dag", "dagen": self = .days(count)
    case "maand", "maanden": self = .months(count)
    default: return nil
    }
  }
}

extension JSONFields {
  /// A term, as a number of months or as "28 dagen"; nil when it is absent.
  func term(_ name: String) throws(PersonnelError) -> RetentionTerm? {
    let expected = "een aantal maanden, of een tekst als 28 dagen,"
    if let text = try? text(name) {
      guard let term = RetentionTerm(text) else { throw wrong(name, expected) }
      return term
    }
    return try count(name).map { .months($0) }
  }
}
