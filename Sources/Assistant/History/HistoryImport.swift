public import Access
public import CSVText
import CivilDate
public import DossierStore
public import Personnel
import Verzuimprotocol

/// History of absence from another program, ready to be added to the dossiers.
public struct HistoryImport {
  /// How many rows the file has.
  public let rowCount: Int
  /// How many spells are new.
  public let newSpells: Int
  /// How many gebeurtenissen will be added.
  public let newEvents: Int
  /// How many dossiers they go to.
  public var dossierCount: Int { work.count }
  private let work: [HistoryPlan.Work]
  private let environment: Environment

  /// Checks a whole file against itself and against the dossiers; nothing is added.
  ///
  /// What was imported before is left out. All faults are told at once.
  public static func read(
    _ file: CSVFile, by asker: Asker, in environment: Environment,
    progress: (Int) -> Void = { _ in }
  ) throws(StoreError) -> Result<HistoryImport, ImportFaults> {
    var reader = HistoryReader(
      roster: environment.personnel.roster, today: environment.today,
      earliest: environment.rules.geldigVanaf)
    reader.read(file, progress: progress)
    guard reader.faults.isEmpty else { return .failure(ImportFaults(faults: reader.faults)) }
    var plan = HistoryPlan(
      environment: environment,
      actor: Actor(
        role: asker.role.rawValue, number: asker.number.flatMap { DossierNumber($0) }),
      moment: Timestamp(secondsSince1970: environment.machineClock()))
    try plan.add(reader.rows)
    guard plan.faults.isEmpty else {
      return .failure(ImportFaults(faults: plan.faults.sorted { $0.row < $1.row }))
    }
    return .success(
      HistoryImport(
        rowCount: file.rows.count, newSpells: plan.newSpells, newEvents: plan.newEvents,
        work: plan.work, environment: environment))
  }

  /// Adds everything, and returns once it is durable.
  ///
  /// Whatever stops it half way: the same file can be imported again, and nothing comes twice.
  public func store(progress: (Int) -> Void = { _ in }) throws(StoreError) {
    guard !work.isEmpty else { return }
    let adding = try AppendMany(to: environment.store)
    let plans = Dictionary(uniqueKeysWithValues: work.map { ($0.number, $0) })
    try adding.append(
      work.map { AppendMany.Addition($0.drafts, to: $0.number) },
      unless: { addition, before, new in
        guard let plan = plans[addition.dossier], !plan.isUnchanged(before) else { return nil }
        return HistoryPlan.faults(
          before, new, environment.lastDay(of: addition.dossier), environment.rules
        ).first?.message
      }, progress: progress)
    try adding.makeDurable()
  }
}
