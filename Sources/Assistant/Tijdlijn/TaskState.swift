import CivilDate
import Verzuimprotocol

/// How a task stands, in sentences: from when, until when, and how many days that is.
///
/// Without a dossier nobody is told that he did not do something, because nobody knows.
struct TaskState {
  let task: Taak
  let days: DayWords
  let isWithoutDossier: Bool

  init(_ task: Taak, in tijdschema: Tijdschema) {
    self.task = task
    days = DayWords(today: tijdschema.vandaag)
    isWithoutDossier = tijdschema.isWithoutDossier
  }

  /// The sentences.
  var text: String {
    switch task.status {
    case .gedaan: done
    case .vervallen: "Hoeft niet meer."
    case .teLaat: past
    case .open: open
    case .toekomstig: ahead
    }
  }

  private var done: String {
    guard let day = task.gedaanOp else { return "Gedaan." }
    guard task.isDoneLate, let last = task.uiterst else { return "Gedaan op \(days.day(day))." }
    return "Gedaan op \(days.day(day)). De uiterste dag was \(days.day(last))."
  }

  private var past: String {
    guard let last = task.uiterst else { return "" }
    let when = "\(days.day(last)), \(days.distance(to: last))."
    guard task.kind == .persoon else { return "Dat was uiterlijk op \(when)" }
    return isWithoutDossier
      ? "Had klaar moeten zijn op \(when)" : "Te laat. De uiterste dag was \(when)"
  }

  private var open: String {
    guard task.kind == .persoon else {
      return joined(["Geldt nu.", task.uiterst.map { last($0, "Tot en met", hasDistance: false) }])
    }
    return joined([
      "Kan nu.", task.streef.flatMap { aim($0, hasDistance: task.uiterst == nil) },
      task.uiterst.map { last($0, "Uiterlijk") },
    ])
  }

  // The distance is told once: to the day to aim at, else to the only day there is.
  private var ahead: String {
    guard let first = task.vanaf, first != task.uiterst else {
      return task.uiterst.map { last($0, "Op") } ?? ""
    }
    guard task.kind == .persoon, let streef = task.streef, let end = task.uiterst else {
      return "Vanaf \(days.day(first)): \(days.distance(to: first))."
    }
    return joined([
      first == streef ? nil : "Vanaf \(days.day(first)).", aim(streef, hasDistance: true),
      last(end, "Uiterlijk", hasDistance: streef == end),
    ])
  }

  private func aim(_ streef: CivilDate, hasDistance: Bool) -> String? {
    guard streef != task.uiterst else { return nil }
    let distance = hasDistance ? ", \(days.distance(to: streef))" : ""
    guard streef < days.today else {
      return "Streef naar \(days.day(streef))\(distance)\(advice(.streef))."
    }
    // What comes back every week may have been done many times.
    if isWithoutDossier, task.uiterst == nil { return nil }
    return "De streefdag was \(days.day(streef))\(distance)."
  }

  private func last(_ day: CivilDate, _ word: String, hasDistance: Bool = true) -> String {
    if day == days.today { return "\(word) vandaag." }
    let distance = hasDistance ? ": \(days.distance(to: day))" : ""
    return "\(word) \(days.day(day))\(distance)\(advice(.uiterst))."
  }

  // A working day is of use only while it is still ahead.
  private func advice(_ moment: TaakMoment) -> String {
    guard let friday = task.weekendAdvice(moment), friday >= days.today else { return "" }
    return " (liever \(friday == days.today ? "vandaag" : days.day(friday)))"
  }

  private func joined(_ sentences: [String?]) -> String {
    sentences.compactMap(\.self).joined(separator: " ")
  }
}
