import CSVText
import CivilDate
import DossierStore
import Personnel

/// One spell in a file with history.
struct HistoryRow {
  /// The columns, in the order of the manual.
  static let columns = ["personeelsnummer", "eerste_ziektedag", "hersteld_op", "percentage"]

  let row: CSVRow
  let number: DossierNumber
  let first: CivilDate
  let recovered: CivilDate?
  /// Hours a week worked while ill, in hundredths; nil when somebody was wholly ill.
  let worked: Int?

  /// What makes it the same spell, in whatever file it stands.
  var conversation: String { "registratie-\(number)-\(first.iso)" }

  /// Its gebeurtenissen, in order.
  func drafts(by actor: Actor, at moment: Timestamp) -> [EventDraft] {
    func draft(_ kind: String, _ day: CivilDate, _ fields: [String: EventValue]) -> EventDraft {
      EventDraft(
        moment: moment, day: day, actor: actor, kind: kind,
        fields: fields.merging(["uit-registratie": .flag(true)]) { known, _ in known },
        conversation: ConversationStep(id: conversation, step: kind))
    }
    var drafts = [draft("ziekmelding", first, ["eerste-dag": .text(first.iso)])]
    if let worked {
      drafts.append(
        draft(
          "deelherstel", first,
          ["per": .text(first.iso), "uren": .text(HistoryRow.decimal(worked))]))
    }
    if let recovered {
      drafts.append(
        draft("herstelmelding", recovered, ["hersteldatum": .text(recovered.iso)]))
    }
    return drafts
  }

  private static func decimal(_ hundredths: Int) -> String {
    let part = hundredths % 100
    return "\(hundredths / 100).\(part < 10 ? "0" : "")\(part)"
  }
}
