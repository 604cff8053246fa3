public import CivilDate
import DossierStore
import Personnel
import Verzuimprotocol

extension CleanUp {
  /// A ziektegeval whose term has passed in a dossier that lives on.
  public struct OldCase: Hashable, Sendable {
    /// The number of the dossier, in eight digits.
    public let number: String
    /// Its first sick day.
    public let firstDay: CivilDate
    /// Since when it may go.
    public let since: CivilDate
    /// The numbers of its gebeurtenissen.
    let events: Set<Int>
  }

  /// The old cases of a dossier; none when a later case would be read in another way without them.
  static func oldCases(
    _ view: DossierView, lastDay: CivilDate?, term: RetentionTerm
  ) -> [OldCase] {
    var old: [OldCase] = []
    for geval in view.gevallen.gevallen {
      let last = ([geval.einde].compactMap { $0 } + geval.gebeurtenissen.map(\.dag)).max()
      guard geval.einde != nil, let last, term.after(last) < view.today else { break }
      old.append(
        OldCase(
          number: view.number, firstDay: geval.geval.eersteZiektedag, since: term.after(last) + 1,
          events: Set(geval.gebeurtenissen.map(\.nummer))))
    }
    // The newest goes first: with one less the rest may still be read in the same way.
    while !old.isEmpty {
      if isSame(view, without: old, lastDay: lastDay) { return old }
      old.removeLast()
    }
    return []
  }

  private static func isSame(
    _ view: DossierView, without old: [OldCase], lastDay: CivilDate?
  ) -> Bool {
    let gone = old.reduce(into: Set<Int>()) { $0.formUnion($1.events) }
    let left = DossierView(
      number: view.number, events: view.events.filter { !gone.contains($0.number) },
      lastDay: lastDay, today: view.today, rules: view.rules)
    let before = view.gevallen.gevallen.dropFirst(old.count)
    return left.gevallen.gevallen.map(\.geval) == before.map(\.geval)
      && left.gevallen.gevallen.map(\.gebeurtenissen) == before.map(\.gebeurtenissen)
      && left.gevallen.zonderGeval == view.gevallen.zonderGeval
      && left.openTasks.map(\.dates) == view.openTasks.map(\.dates)
  }
}
