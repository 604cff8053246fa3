import CivilDate
import DialogEngine
import Training
import Verzuimprotocol

/// What is said around the lessons; the lessons themselves stand in `Dialogs/leren`.
enum LearningWords {
  static let noLessons = "Voor deze rol zijn er nog geen lessen."
  static let certificateTitle = "Het getuigschrift"
  static let recordsNothing =
    "Een les legt niets vast en stuurt niets. De beheerder kan dit gesprek herstellen."
  static let notKept = "Hier wordt niet onthouden wat er geleerd is."
  static let menuTitle = "Het protocol leren"
  static let cannotKeep = "De voortgang kan nu niet bewaard worden. Ga gerust door."

  static func asksToLearn(_ words: String) -> Bool {
    ["leren", "lessen", "het protocol leren", "ik wil het protocol leren"].contains(
      words.lowercased().trimming { $0 == "?" || $0 == "." })
  }

  /// How one lesson went.
  static func score(right: Int, of count: Int, role: Role?) -> String {
    let have = role == .medewerker ? "Je had" : "U had"
    if right == count { return "\(have) alle \(count) vragen meteen goed." }
    let some = right == 0 ? "geen van de \(count)" : "\(right) van de \(count)"
    return "\(have) \(some) vragen meteen goed. Wat mis ging, komt later terug."
  }

  static func line(for lesson: Dialog, isFinished: Bool) -> String {
    isFinished ? "\(lesson.title) (af)" : lesson.title
  }

  static func next(_ lesson: Dialog, isFirst: Bool) -> String {
    isFirst ? "Begin met '\(lesson.title)'" : "Verder met '\(lesson.title)'"
  }

  static func repeats(_ count: Int) -> String {
    count == 1 ? "1 vraag herhalen" : "\(count) vragen herhalen"
  }

  /// Where somebody stands: lessons, answers, and when something comes back.
  static func standing(
    _ progress: Progress, lessons: [String], on day: CivilDate, role: Role?, isKept: Bool
  ) -> String {
    let have = role == .medewerker ? "Je hebt" : "U hebt"
    let finished = lessons.count { progress.isFinished($0) }
    let score = progress.score(in: lessons)
    var sentences = ["\(have) \(finished) van de \(lessons.count) lessen af."]
    if score.answered > 0 {
      sentences.append(
        "Van de \(score.answered) vragen waren er \(score.rightAtOnce) meteen goed.")
    }
    let due = progress.due(on: day, in: lessons).count
    if due > 0 {
      sentences.append(
        due == 1 ? "1 vraag komt vandaag terug." : "\(due) vragen komen vandaag terug.")
    } else if let next = progress.nextDue(after: day, in: lessons) {
      sentences.append("Op \(DutchDates.withoutYear(next)) komt er iets terug om te herhalen.")
    }
    if progress.isComplete(lessons) {
      sentences.append("Alles is goed: het getuigschrift is klaar.")
    }
    if !isKept { sentences.append(notKept) }
    return sentences.joined(separator: " ")
  }

  static func certificate(
    name: String?, number: String?, role: Role?, lessons: [Dialog], gemeente: String,
    on day: CivilDate, rules: Verzuimprotocol
  ) -> String {
    let who = name ?? number.map { "de medewerker met nummer \($0)" } ?? "de deelnemer"
    return
      ([
        "GETUIGSCHRIFT", "\(gemeente) verklaart dat \(who)",
        "alle \(lessons.count) lessen voor de rol \(role?.title ?? "helpdesk") heeft afgerond,",
        "en alle vragen goed heeft beantwoord.", "Lessen:",
      ] + lessons.map { "- \($0.title)" } + [
        "Protocol: \(rules.titel).", "Datum: \(DutchDates.full(day)).",
      ]).joined(separator: "\n")
  }
}
