import Access
public import CivilDate
public import DossierStore
public import Personnel
import Verzuimprotocol

/// What may go: dossiers and documents whose term has passed.
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
  /// Dossiers whose term has passed but that are held, with the reason.
  public let held: [(number: String, reason: String)]

  /// Looks up what may go today; nothing is shown of what stands in a dossier.
  public init(_ environment: Environment) throws(StoreError) {
    var items: [Item] = []
    var held: [(number: String, reason: String)] = []
    for id in try environment.store.dossierNumbers() {
      guard let item = try CleanUp.item(id, environment) else { continue }
      if let reason = environment.organisation.holds[item.number] {
        held.append((item.number, reason))
      } else {
        items.append(item)
      }
    }
    self.items = items
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

  private static func item(
    _ id: DossierNumber, _ environment: Environment
  ) throws(StoreError) -> Item? {
    let number = id.description
    let terms = environment.organisation.retention
    let lastDay = environment.personnel.roster.employee(number)?.outOfService
      .flatMap { CivilDate(iso: $0) }
    if let term = terms[.afterService], let lastDay, term.after(lastDay) < environment.today {
      return Item(number: number, kind: .afterService, since: term.after(lastDay) + 1)
    }
    guard let term = terms[.afterCase] else { return nil }
    let contents = try environment.store.read(id)
    // What cannot be read whole may hold a case that is still open.
    guard contents.damage.isEmpty else { return nil }
    let view = DossierView(
      number: number, events: contents.events, lastDay: lastDay, today: environment.today,
      rules: environment.rules)
    guard let end = view.gevallen.last?.einde, let lastEvent = contents.events.map(\.day).max()
    else { return nil }
    let last = max(end, lastEvent)
    guard term.after(last) < environment.today else { return nil }
    return Item(number: number, kind: .afterCase, since: term.after(last) + 1)
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
