import CivilDate
import Verzuimprotocol

/// What is in the re-integratiedossier of the last case and what it still needs: kinds, days and
/// states, never what was written.
struct DossierSummary {
  let geval: Gevaldossier
  let tijdschema: Tijdschema

  init?(_ dossier: DossierView?) {
    guard let dossier, let geval = dossier.gevallen.last, let tijdschema = dossier.tijdschema
    else { return nil }
    self.geval = geval
    self.tijdschema = tijdschema
  }

  /// One line a kind that is there; nil when nothing is.
  var present: String? {
    let lines = Gebeurtenissoort.inOrder.compactMap { kind -> String? in
      let days = geval.gebeurtenissen.filter { $0.soort == kind.soort }.map(\.dag).sorted()
      guard belongs(kind.soort), let last = days.last else { return nil }
      let words = DayWords(today: tijdschema.vandaag).day(last)
      return days.count == 1
        ? "- \(kind.title): \(words)" : "- \(kind.title): \(days.count) keer, laatst op \(words)"
    }
    return DossierSummary.list(lines)
  }

  /// What somebody was to do by a day that is past; nil when nothing is.
  var late: String? {
    words(for: .teLaat) { task in
      task.uiterst.map { "Uiterlijk was \(DayWords(today: tijdschema.vandaag).day($0))." } ?? ""
    }
  }

  /// What somebody can do now; nil when nothing is.
  var open: String? { words(for: .open) { TaskState($0, in: tijdschema).text } }

  private func words(for status: TaakStatus, _ state: (Taak) -> String) -> String? {
    let tasks = tijdschema.filter {
      $0.status == status && $0.kind == .persoon && belongs(.verplichting($0.verplichting))
    }
    return DossierSummary.list(
      tasks.map { task in
        "- \(task.wie.title.capitalisedFirst): \(task.whatAfterColon) \(state(task))"
      })
  }

  // The agreements of a verzuimgesprek are kept in the personeelsdossier (Protocol 1.10.1).
  private func belongs(_ soort: Soort) -> Bool { soort != .verplichting(.verzuimgesprek) }

  private static func list(_ lines: [String]) -> String? {
    lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension HostContext {
  var summary: DossierSummary? { DossierSummary(dossier) }
}
