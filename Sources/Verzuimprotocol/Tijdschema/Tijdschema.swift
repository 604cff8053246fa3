public import CivilDate

/// All tasks of one ziektegeval with dates and statuses, in order of streef, else vanaf.
///
/// A collection of ``Taak``. Making one is integer sums only; words come when a task is read.
public struct Tijdschema: Sendable {
  /// The case.
  public let geval: Ziektegeval
  /// The day for which the statuses hold.
  public let vandaag: CivilDate
  /// The protocol that it follows.
  public let rules: Verzuimprotocol
  /// Whether it was made without a dossier: then nothing is said about what was done.
  public let isWithoutDossier: Bool
  /// The tasks without their words, in order.
  public let dates: [TaakDates]

  /// The tijdschema as if no gebeurtenis existed and each report came on its first day.
  ///
  /// Rows whose condition is unknown are left out; those of the recovery need a hersteldatum.
  public init(withoutDossier geval: Ziektegeval, vandaag: CivilDate, rules: Verzuimprotocol) {
    self.init(geval, CaseFacts(), vandaag: vandaag, rules: rules, isWithoutDossier: true)
  }

  /// The tijdschema of a case as its dossier has it.
  public init(_ dossier: Gevaldossier, vandaag: CivilDate, rules: Verzuimprotocol) {
    self.init(
      dossier.geval, dossier.facts, vandaag: vandaag, rules: rules, isWithoutDossier: false)
  }

  init(
    _ geval: Ziektegeval, _ facts: CaseFacts, vandaag: CivilDate, rules: Verzuimprotocol,
    isWithoutDossier: Bool
  ) {
    self.geval = geval
    self.vandaag = vandaag
    self.rules = rules
    self.isWithoutDossier = isWithoutDossier
    var builder = TijdschemaBuilder(
      geval: geval, facts: facts, vandaag: vandaag, isWithoutDossier: isWithoutDossier,
      longFrom: rules.longAbsenceFrom)
    for (row, timing) in rules.timings.enumerated() { builder.add(timing, row: row) }
    dates = builder.sorted()
  }

  /// The first task of an obligation: of the first spell, year or change.
  public subscript(_ verplichting: Verplichting) -> Taak? {
    first { $0.verplichting == verplichting }
  }
}

extension Tijdschema: RandomAccessCollection {
  /// The place of the first task.
  public var startIndex: Int { 0 }
  /// The place after the last task.
  public var endIndex: Int { dates.count }
  /// The task at a place, with its words.
  public subscript(position: Int) -> Taak {
    let dates = dates[position]
    return Taak(dates: dates, regel: rules.rows[dates.row])
  }
  /// Who does the task at a place.
  public func wie(at position: Int) -> [Wie] { rules.rows[dates[position].row].wie }
  /// Whether somebody has to act on the task at a place.
  public func kind(at position: Int) -> TaakKind { rules.rows[dates[position].row].kind }
}
