public import CivilDate

/// What the rules need to know of one medewerker: the lines of the dossier and the end of service.
public struct Dossierfeiten: Hashable, Sendable {
  /// The lines, in the order in which they were recorded.
  public var gebeurtenissen: [Gebeurtenis]
  /// The last day in service; nil when that is not known.
  public var uitDienst: CivilDate?

  /// The lines of a dossier.
  public init(_ gebeurtenissen: [Gebeurtenis] = [], uitDienst: CivilDate? = nil) {
    self.gebeurtenissen = gebeurtenissen
    self.uitDienst = uitDienst
  }
}

/// One case of a dossier, with the lines that belong to it.
public struct Gevaldossier: Sendable {
  /// The case; it ends at the end of service when somebody is still ill then.
  public let geval: Ziektegeval
  /// Its lines, without what was withdrawn.
  public let gebeurtenissen: [Gebeurtenis]
  let facts: CaseFacts

  /// The last day in service.
  public var uitDienst: CivilDate? { facts.uitDienst }
  /// The day from which the case no longer goes on: hersteldatum, or the day after service.
  public var einde: CivilDate? {
    switch (geval.hersteldatum, uitDienst.map { $0 + 1 }) {
    case (let recovered?, let left?): min(recovered, left)
    case (let recovered, let left): recovered ?? left
    }
  }
}
