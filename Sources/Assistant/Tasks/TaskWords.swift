import CivilDate
import Verzuimprotocol

extension AssistantWords {
  static let noTasks = "Er staan nu geen taken klaar."
  static let moreTasks = "Typ beterschap taken buiten de chat voor de hele lijst."

  static func tasksWait(_ count: Int, _ role: Role?) -> String {
    let who = role == .medewerker ? "je" : "u"
    return count == 1
      ? "Er staat 1 taak voor \(who) klaar:" : "Er staan \(count) taken voor \(who) klaar:"
  }

  /// One task in one line: what, about whom, until when, and the dialog that records it.
  static func line(for item: DossierTask, role: Role?, today: CivilDate) -> String {
    let task = item.task
    let words = task.whatAfterColon
    let what = words.hasSuffix(".") ? String(words.dropLast()) : words
    var line = "- \(task.wie.title(for: role)): \(what) (dossier \(item.dossier))"
    if let last = task.uiterst {
      let day = last.year == today.year ? DutchDates.withoutYear(last) : DutchDates.full(last)
      if task.status == .teLaat {
        line += ": te laat, dit moest uiterlijk \(day)"
      } else {
        line += last == today ? ": vandaag" : ": uiterlijk \(day)"
      }
    }
    return line + " (\(task.bron.first?.label ?? ""))"
  }

  static func asksForTasks(_ words: String) -> Bool {
    ["taken", "mijn taken", "wat moet ik doen"].contains(
      words.lowercased().trimming { $0 == "?" || $0 == "." })
  }
}
