public import DossierStore
public import Verzuimprotocol

/// One case of a dossier with its lines as they are stored, and its tasks.
public struct DossierCase: Sendable {
  /// The case as the rules read it.
  public let dossier: Gevaldossier
  /// Its lines, in the order in which they were recorded.
  public let entries: [DossierEntry]
  /// Its tasks.
  public let tijdschema: Tijdschema
}

/// One line of a dossier.
public struct DossierEntry: Sendable {
  /// The line as it is stored.
  public let event: Event
  /// Whether a later line withdrew it.
  public let isWithdrawn: Bool
  /// Whether it tells of other hours or other work from a day on which the illness was over.
  public let isVervallen: Bool
  /// What the rules say against it; nil when it counts.
  public let fault: ReportError?

  /// What kind of line it is, as people read it.
  var title: String { Gebeurtenissoort.named(event.kind)?.title ?? event.kind }
}

extension DossierView {
  /// The cases with all their lines, also those that count for nothing, and the lines of no case.
  func cases() -> (cases: [DossierCase], others: [DossierEntry]) {
    var lines = gevallen.gevallen.map { _ in [DossierEntry]() }
    var others: [DossierEntry] = []
    var places: [Int: Int] = [:]
    for (index, geval) in gevallen.gevallen.enumerated() {
      for line in geval.gebeurtenissen { places[line.nummer] = index }
    }
    let loose = Set(gevallen.zonderGeval.map(\.nummer))
    for event in events {
      let entry = DossierEntry(
        event: event, isWithdrawn: gevallen.ingetrokken.contains(event.number),
        isVervallen: gevallen.vervallenWijzigingen.contains(event.number),
        fault: gevallen.fouten.first { $0.nummer == event.number })
      let place = loose.contains(event.number) ? nil : places[event.number] ?? self.place(of: event)
      if let place { lines[place].append(entry) } else { others.append(entry) }
    }
    let schemas = gevallen.tijdschemas(vandaag: today, rules: rules)
    let cases = gevallen.gevallen.indices.map {
      DossierCase(dossier: gevallen.gevallen[$0], entries: lines[$0], tijdschema: schemas[$0])
    }
    return (cases, others)
  }

  // What counts for nothing is shown where it was recorded.
  private func place(of event: Event) -> Int? {
    let day = Gebeurtenis(event)?.eersteDag ?? event.day
    return gevallen.gevallen.lastIndex { $0.geval.eersteZiektedag <= day }
  }
}
