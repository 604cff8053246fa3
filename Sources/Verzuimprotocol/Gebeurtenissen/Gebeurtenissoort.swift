/// A kind of gebeurtenis: its stable name and the fields that it may hold.
///
/// No kind has a field for what somebody has, or why: only that something was said, done or shown.
public struct Gebeurtenissoort: Hashable, Sendable {
  /// The kind.
  public let soort: Soort
  /// What it is, in Dutch, as a reader of the dossier sees it.
  public let title: String
  /// The fields that it may hold, in the order in which they are shown.
  public let fields: [GebeurtenisField]

  init(_ verplichting: Verplichting, _ title: String, _ fields: [GebeurtenisField] = []) {
    soort = .verplichting(verplichting)
    self.title = title
    self.fields = fields
  }

  init(_ overig: OverigeSoort, _ title: String, _ fields: [GebeurtenisField] = []) {
    soort = .overig(overig)
    self.title = title
    self.fields = fields
  }

  /// The stable name that a dossier holds, such as "week1-rapportage".
  public var id: String { soort.id }

  /// The obligation that it fulfils; nil when it fulfils none.
  public var verplichting: Verplichting? {
    switch soort {
    case .verplichting(let verplichting): verplichting
    case .overig: nil
    }
  }

  /// The field with this name.
  public func field(_ name: some StringProtocol) -> GebeurtenisField? {
    fields.first { $0.name == name }
  }

  /// What is wrong with a set of fields: unknown names, and required ones that are missing.
  public func problems(withFields names: [String]) -> [FieldProblem] {
    let unknown = names.filter { field($0) == nil }.map(FieldProblem.unknown)
    let missing = fields.filter { $0.isRequired && !names.contains($0.name) }
    return unknown + missing.map { .missing($0.name) }
  }
}

/// What is wrong with the fields of a gebeurtenis.
public enum FieldProblem: Hashable, Sendable {
  /// The kind has no field of this name.
  case unknown(String)
  /// The rules need this field.
  case missing(String)
}
