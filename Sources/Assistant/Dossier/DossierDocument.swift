import CivilDate
import DossierStore
import Messages
import Verzuimprotocol

/// The re-integratiedossier of Protocol 1.8 as one document to read, print or send along.
///
/// It holds the course, the hours really worked, the agreements, and what was done and is due. A
/// verzuimgesprek belongs to the personeelsdossier, and addresses to nobody who reads this.
public struct DossierDocument {
  private let report: DossierReport
  private let words: DossierWords

  /// The document of a dossier.
  public init(_ report: DossierReport) {
    self.report = report
    words = DossierWords(report: report)
  }

  /// The document in Markdown.
  public var markdown: String {
    var document = MarkdownDocument()
    document.heading(1, "Re-integratiedossier")
    let whose = report.name.map { " van \($0)" } ?? ""
    document.paragraph("Dossier \(report.number)\(whose), \(report.organisation).")
    document.paragraph(
      "Gemaakt op \(DutchDates.full(report.today)). "
        + "Dit volgt de \(report.rules.titel) (Protocol 1.8).")
    for trouble in report.troubles { document.paragraph("Let op: \(trouble)") }
    if report.cases.isEmpty {
      document.paragraph("In dit dossier staat geen ziekmelding die telt.")
    }
    for (index, item) in report.cases.enumerated() { add(item, number: index + 1, to: &document) }
    addOthers(to: &document)
    document.heading(2, "Wat hier niet in staat")
    document.list([
      "Medische gegevens. Die gaan alleen naar de bedrijfsarts en de arbodienst.",
      "Losse aantekeningen. Die blijven van wie ze maakte (Protocol 1.4).",
      "Afspraken uit een verzuimgesprek. Die horen in het personeelsdossier (Protocol 1.10.1).",
    ])
    return document.text
  }

  private func add(_ item: DossierCase, number: Int, to document: inout MarkdownDocument) {
    document.heading(2, "Ziektegeval \(number), \(words.title(item))")
    document.heading(3, "Verloop (Protocol 1.8)")
    document.list(words.course(item))
    if report.hasAgreements {
      document.heading(3, "Gewerkte uren (Protocol 1.8)")
      add(words.workedHours(item), orElse: "Er zijn geen gewerkte uren gemeld.", to: &document)
      document.heading(3, "Afspraken (Protocol 1.7)")
      add(words.agreements(item), orElse: "Er zijn geen afspraken.", to: &document)
    }
    document.heading(3, "Wat er gedaan is")
    document.list(entries(item.entries))
    document.heading(3, "Wat er nog moet")
    add(words.due(item), orElse: "Er is niets meer te doen.", to: &document)
  }

  private func addOthers(to document: inout MarkdownDocument) {
    let rows = entries(report.others)
    guard !rows.isEmpty else { return }
    document.heading(2, "Zonder ziektegeval")
    document.list(rows)
  }

  private func entries(_ entries: [DossierEntry]) -> [String] {
    entries.filter { $0.event.kind != Verplichting.verzuimgesprek.id }
      .map { words.done($0, forOthers: true) }
  }

  private func add(_ rows: [String], orElse none: String, to document: inout MarkdownDocument) {
    if rows.isEmpty { document.paragraph(none) } else { document.list(rows) }
  }
}
