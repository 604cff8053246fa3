import Access
public import CivilDate
public import DossierStore
public import Personnel
import Verzuimprotocol

/// What may go: dossiers, old cases in other dossiers, and documents whose term has passed.
public struct CleanUp: Sendable {
  /// A dossier whose term has passed.
  public struct Item: Hashable, Sendable {
    /// The number, in eight digits.
    public let number: String
    /// The term.
    public let kind: RetentionKind
    /// Since when it may go.
    public let since: CivilDate
  }

  /// The dossiers that may go, by number.
  public let items: [Item]
  /// Old cases in other dossiers, by number.
  public let cases: [OldCase]
  /// Dossiers in which a removal was broken off.
  private let unfinished: [String]
  /// Dossiers whose term has passed but that are held, with the reason.
  public let held: [(number: String, reason: String)]

  /// Looks up what may go today; nothing is shown of what stands in a dossier.
  public init(_ environment: Environment) throws(StoreError) {
    var items: [Item] = []
    var held: [(number: String, reason: String)] = []
    var cases: [OldCase] = []
    var unfinished: [String] = []
    for id in try environment.store.dossierNumbers() {
      let number = id.description
      let (item, old) = try CleanUp.due(id, environment)
      if let reason = environment.organisation.holds[number] {
        if item != nil || !old.isEmpty { held.append((number, reason)) }
      } else if let item {
        items.append(item)
      } else if !old.isEmpty {
        cases += old
      } else if try environment.store.hasUnfinishedRemoval(id) {
        unfinished.append(number)
      }
    }
    self.items = items
    self.cases = cases
    self.unfinished = unfinished
    self.held = held
  }

  /// Removes them all, with everything that names them; each is noted without its number.
  public func carryOut(_ environment: Environment) throws(StoreError) {
    for item in items {
      guard let id = DossierNumber(item.number) else { continue }
      let employee = environment.personnel.roster.employee(item.number)
      try environment.store.note(
        InzageEntry(
          moment: Timestamp(secondsSince1970: environment.machineClock()),
          actor: Actor(role: Role.beheerder.rawValue, number: nil), action: .remove,
          object: "een dossier", origin: environment.inzage.origin), in: .overview)
      try environment.store.removeEverything(
        of: id, naming: [employee?.email, employee?.name].compactMap { $0 })
    }
    for number in Set(cases.map(\.number) + unfinished).sorted() {
      try carryOut(number, environment)
    }
  }

  /// The documents of a kind whose term has passed; they are removed unless `onlyLooking`.
  public static func documents(
    _ kind: RetentionKind, _ environment: Environment, onlyLooking: Bool
  ) throws(StoreError) -> Int {
    let folder: DocumentFolder
    switch kind {
    case .drafts: folder = .drafts
    case .sent: folder = .sent
    case .afterService, .afterCase: return 0
    }
    guard let term = environment.organisation.retention[kind] else { return 0 }
    let today = AmsterdamClock.moment(secondsSince1970: environment.machineClock()).date
    let day = term.before(today)
    return try environment.store.removeDocuments(
      in: folder, before: Timestamp(secondsSince1970: day.dayNumber * 86_400),
      onlyLooking: onlyLooking,
      // What somebody learned is no conversation that waits.
      unless: { $0.description.hasSuffix("-leren.json") }
    ).count
  }

  /// Removes the old cases of a dossier; it is noted in its list of who looked.
  private func carryOut(_ number: String, _ environment: Environment) throws(StoreError) {
    guard let id = DossierNumber(number),
      let term = environment.organisation.retention[.afterCase]
    else { return }
    let day = term.before(environment.today)
    try environment.store.removeEvents(
      cases.filter { $0.number == number }.reduce(into: []) { $0.formUnion($1.events) }, from: id,
      before: Timestamp(secondsSince1970: day.dayNumber * 86_400),
      noting: InzageEntry(
        moment: Timestamp(secondsSince1970: environment.machineClock()),
        actor: Actor(role: Role.beheerder.rawValue, number: nil), action: .remove,
        object: "", origin: environment.inzage.origin))
  }

  /// What of a dossier is past its term: all of it, or old cases in it.
  private static func due(
    _ id: DossierNumber, _ environment: Environment
  ) throws(StoreError) -> (Item?, [OldCase]) {
    let number = id.description
    let terms = environment.organisation.retention
    let lastDay = environment.personnel.roster.employee(number)?.outOfService
      .flatMap { CivilDate(iso: $0) }
    if let term = terms[.afterService], let lastDay, term.after(lastDay) < environment.today {
      return (Item(number: number, kind: .afterService, since: term.after(lastDay) + 1), [])
    }
    guard let term = terms[.afterCase] else { return (nil, []) }
    let contents = try environment.store.read(id)
    // What cannot be read whole may hold a case that is still open.
    guard contents.damage.isEmpty else { return (nil, []) }
    let view = DossierView(
      number: number, events: contents.events, lastDay: lastDay, today: environment.today,
      rules: environment.rules)
    if let end = view.gevallen.last?.einde, let lastEvent = contents.events.map(\.day).max() {
      let last = max(end, lastEvent)
      if term.after(last) < environment.today {
        return (Item(number: number, kind: .afterCase, since: term.after(last) + 1), [])
      }
    }
    return (nil, oldCases(view, lastDay: lastDay, term: term))
  }
}

extension RetentionTerm {
  /// The last day on which is kept what ended on `day`.
  func after(_ day: CivilDate) -> CivilDate {
    switch self {
    case .days(let count): day + count
    case .months(let count): day.adding(months: count, rounding: .down)
    }
  }

  /// The day before which is no longer kept on `today`.
  func before(_ today: CivilDate) -> CivilDate {
    switch self {
    case .days(let count): today + -count
    case .months(let count): today.adding(months: -count, rounding: .down)
    }
  }
}
