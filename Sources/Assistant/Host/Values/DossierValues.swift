import Access
import DossierStore
import Verzuimprotocol

extension HostValues {
  /// A dossier, as the asker may read it.
  static let dossier: [String: HostValue] = [
    "dossier.verloop": { context in
      context.dossierLines { words, report in
        report.cases.flatMap { words.course($0) + words.workedHours($0) }
      }
    },
    "dossier.gedaan": { context in
      context.dossierLines { words, report in
        (report.cases.flatMap(\.entries) + report.others).map {
          words.done($0, forOthers: false)
        }
      }
    },
    "dossier.afspraken": { $0.agreements },
  ]
}

extension HostContext {
  /// What was agreed in all cases; nil when nothing was.
  var agreements: String? {
    dossierLines { words, report in report.cases.flatMap { words.agreements($0) } }
  }

  /// The fields of the last line of a kind in the last case; nil when there is no such line.
  func contents(of soort: Soort) -> String? {
    guard let event = dossier?.lastEvent(of: soort), let subject, let asker = asker.asker else {
      return nil
    }
    let visible = environment.access.visibleFields(of: event.kind, asker, dossier: subject)
    let lines = FieldWords(event, visible: visible).all
    return lines.isEmpty ? "- \(AssistantWords.noContents)" : rows(lines)
  }

  /// Lines about the dossier; nil when there are none, or when the asker may not read it.
  fileprivate func dossierLines(
    _ lines: (DossierWords, DossierReport) -> [String]
  ) -> String? {
    guard let number = subject.flatMap({ DossierNumber($0) }), let asker = asker.asker,
      let report = try? DossierReport(of: number, for: asker, in: environment)
    else { return nil }
    let found = lines(DossierWords(report: report), report)
    return found.isEmpty ? nil : rows(found)
  }

  private func rows(_ lines: [String]) -> String {
    lines.map { "- \($0)" }.joined(separator: "\n")
  }
}
