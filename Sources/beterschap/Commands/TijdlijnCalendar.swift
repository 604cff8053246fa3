import CivilDate
import Messages
import Verzuimprotocol

/// The tasks of a tijdschema as appointments.
enum TijdlijnCalendar {
  /// What stands in a calendar that others may see: nothing about illness.
  static let summary = "Afspraak personeelszaken"

  /// An appointment for each task with a streef date, on that date, also when it is in a weekend.
  ///
  /// The uid of a task without volgnummer has 1: the first spell, or what comes once. What need not
  /// be done any more is a cancelled appointment, so that a calendar that has it takes it away.
  static func events(_ tijdschema: Tijdschema, wie: Wie?) -> [CalendarEvent] {
    tijdschema.compactMap { task in
      guard let streef = task.streef, wie.map({ task.wie.contains($0) }) ?? true else {
        return nil
      }
      let first = tijdschema.geval.eersteZiektedag
      return CalendarEvent(
        uid: "\(task.id)-\(task.volgnummer ?? 1)-\(first)@beterschap", day: streef,
        summary: summary, details: details(task), isCancelled: task.status == .vervallen)
    }
  }

  private static func details(_ task: Taak) -> String {
    var sentences = ["\(task.bron.first?.label ?? "")."]
    if let friday = task.weekendAdvice(.streef) {
      sentences.append("Liever \(DutchDates.full(friday)).")
    }
    if let last = task.uiterst { sentences.append("Uiterlijk \(DutchDates.full(last)).") }
    return sentences.joined(separator: " ")
  }
}
