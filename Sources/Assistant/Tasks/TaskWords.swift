import CivilDate
import Verzuimprotocol

extension AssistantWords {
  static let noTasks = "Er staan nu geen taken klaar."
  static let moreTasks = "De eerste staan hieronder. Typ taken voor meer."

  static func tasksWait(_ count: Int, _ role: Role?) -> String {
    let who = role == .medewerker ? "je" : "u"
    return count == 1
      ? "Er staat 1 taak voor \(who) klaar." : "Er staan \(count) taken voor \(who) klaar."
  }

  static let tasksOnRequest = "Typ taken om uw taken te zien."

  /// One task in one line: what, about whom, until when, and the dialog that records it.
  static func line(for item: DossierTask, role: Role?, today: CivilDate) -> String {
    let task = item.task
    let words = task.whatAfterColon
    let what = words.hasSuffix(".") ? String(words.dropLast()) : words
    let note = item.isTakenOver ? ". Er is geen leidinggevende. Dit is nu voor u" : ""
    return "- \(task.wie.title(for: role)): \(what) (dossier \(item.dossier))"
      + "\(deadline(of: task, today: today))\(note) (\(task.bron.first?.label ?? ""))"
  }

  /// One task as a line of the menu: the dialog, about whom, until when.
  static func menuLine(for item: DossierTask, title: String, today: CivilDate) -> String {
    let who = item.name.map { "\($0) (\(item.dossier))" } ?? "dossier \(item.dossier)"
    return "\(title), \(who)\(deadline(of: item.task, today: today))"
  }

  private static func deadline(of task: Taak, today: CivilDate) -> String {
    guard let last = task.uiterst else { return "" }
    let day = last.year == today.year ? DutchDates.withoutYear(last) : DutchDates.full(last)
    if task.status == .teLaat { return ": te laat, dit moest uiterlijk \(day)" }
    return last == today ? ": vandaag" : ": uiterlijk \(day)"
  }

  static func asksForTasks(_ words: String) -> Bool {
    ["taken", "mijn taken", "wat moet ik doen"].contains(
      words.lowercased().trimming { $0 == "?" || $0 == "." })
  }
}
