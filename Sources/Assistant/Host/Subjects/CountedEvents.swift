import DossierStore
import Verzuimprotocol

extension DossierView {
  /// The lines that count, without what was withdrawn, in the order of the dossier.
  var countedEvents: [Event] {
    let counted = Set(
      gevallen.gevallen.flatMap(\.gebeurtenissen).map(\.nummer)
        + gevallen.zonderGeval.map(\.nummer))
    return events.filter { counted.contains($0.number) }
  }

  /// The last line of this kind in the last case.
  func lastEvent(of soort: Soort) -> Event? {
    let numbers = gevallen.last?.gebeurtenissen.filter { $0.soort == soort }.map(\.nummer) ?? []
    return events.last { numbers.contains($0.number) }
  }
}
