import CSVText
import CivilDate
import DossierStore
import Personnel
import Verzuimprotocol

/// Works out what history adds to each dossier, and what the rules say against it.
struct HistoryPlan {
  /// What is added to one dossier.
  struct Work {
    let number: DossierNumber
    let drafts: [EventDraft]
    private let lastNumber: Int?
    private let count: Int

    init(_ drafts: [EventDraft], to number: DossierNumber, after events: [Event]) {
      self.number = number
      self.drafts = drafts
      lastNumber = events.last?.number
      count = events.count
    }

    /// Whether the dossier has the same events as when the rules were asked.
    func isUnchanged(_ events: [Event]) -> Bool {
      events.last?.number == lastNumber && events.count == count
    }
  }

  let environment: Environment
  let actor: Actor
  let moment: Timestamp
  private(set) var work: [Work] = []
  private(set) var faults: [CSVRowFault] = []
  private(set) var newSpells = 0
  private(set) var newEvents = 0

  init(environment: Environment, actor: Actor, moment: Timestamp) {
    self.environment = environment
    self.actor = actor
    self.moment = moment
  }

  mutating func add(_ rows: [HistoryRow]) throws(StoreError) {
    let existing = Set(try environment.store.dossierNumbers())
    // The spells of one person in the order in which they were.
    let sorted = rows.sorted { ($0.number, $0.first) < ($1.number, $1.first) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].number == sorted[start].number { end += 1 }
      let number = sorted[start].number
      let before =
        existing.contains(number) ? try environment.store.read(number).events : []
      add(Array(sorted[start..<end]), to: number, before)
      start = end
    }
  }

  private mutating func add(
    _ rows: [HistoryRow], to number: DossierNumber, _ before: [Event]
  ) {
    let drafts = rows.flatMap { $0.drafts(by: actor, at: moment) }
    let new = Store.numbered(drafts, after: before)
    guard new.count == drafts.count || isUnchanged(rows, drafts, before) else { return }
    guard !new.isEmpty else { return }
    let wrong = HistoryPlan.faults(
      before, new, environment.lastDay(of: number), environment.rules)
    var told: Set<String> = []
    for fault in wrong {
      let event = new.first { $0.number == fault.nummer }
      let row = rows.first { $0.conversation == event?.conversation?.id } ?? rows[0]
      // That there is no ziekmelding for a recovery only follows from the ziekmelding being refused.
      guard told.insert(row.conversation).inserted else { continue }
      faults.append(CSVRowFault(row.row, fault.message + HistoryPlan.advice(on: fault, row)))
    }
    guard wrong.isEmpty else { return }
    newSpells += new.count { $0.kind == Verplichting.ziekmelding.id }
    newEvents += new.count
    work.append(Work(new.map(\.draft), to: number, after: before))
  }

  /// Whether what was imported before says the same as the file does now.
  private mutating func isUnchanged(
    _ rows: [HistoryRow], _ drafts: [EventDraft], _ before: [Event]
  ) -> Bool {
    var isSame = true
    for draft in drafts {
      guard let known = before.first(where: { $0.conversation == draft.conversation }),
        known.fields != draft.fields,
        let row = rows.first(where: { $0.conversation == draft.conversation?.id })
      else { continue }
      faults.append(
        CSVRowFault(row.row, "deze ziekmelding is eerder anders ingevoerd (\(draft.kind))."))
      isSame = false
    }
    return isSame
  }

  /// What to do about a spell from before one that is open.
  private static func advice(on fault: ReportError, _ row: HistoryRow) -> String {
    guard case .stillSick(_, let day, let since) = fault, day < since else { return "" }
    return row.recovered == nil
      ? " Vul in hersteld_op een dag in, uiterlijk \(DutchDates.full(since))."
      : " Kijk hersteld_op na. De ziekte moet voorbij zijn voor de volgende ziekmelding."
  }

  /// What the rules say against lines that are to be added.
  static func faults(
    _ before: [Event], _ new: [Event], _ lastDay: CivilDate?, _ rules: Verzuimprotocol
  ) -> [ReportError] {
    let all = Ziektegevallen(
      Dossierfeiten((before + new).compactMap(Gebeurtenis.init), uitDienst: lastDay), rules: rules)
    let first = new.first?.number ?? .max
    return all.fouten.filter { $0.nummer >= first }
  }
}

extension Environment {
  /// The last day in service of somebody; nil when it is not known.
  func lastDay(of number: DossierNumber) -> CivilDate? {
    personnel.roster.employee(number.description)?.outOfService.flatMap { CivilDate(iso: $0) }
  }
}
