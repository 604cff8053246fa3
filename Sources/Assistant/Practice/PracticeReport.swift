import DossierStore
import Training
import Verzuimprotocol

/// What came of a practice: what was done in time, late, forgotten, and noted that may not be.
struct PracticeReport {
  let play: PracticePlay

  init(_ play: PracticePlay) { self.play = play }

  /// A task that was due, with whose it was.
  private struct DueTask {
    let name: String
    let task: Taak
  }

  /// The tasks of the leidinggevende that were due.
  private var tasks: [DueTask] {
    var due: [DueTask] = []
    for (index, name) in play.team.names.enumerated() {
      guard let dossier = play.dossier(index + 1) else { continue }
      for schema in dossier.gevallen.tijdschemas(vandaag: play.today, rules: play.rules) {
        for task in schema where PracticeReport.counts(task) {
          due.append(DueTask(name: name, task: task))
        }
      }
    }
    return due
  }

  private static func counts(_ task: Taak) -> Bool {
    guard task.wie.contains(.leidinggevende), task.kind == .persoon else { return false }
    return task.status == .gedaan || task.status == .teLaat
  }

  /// The report as the chat shows it.
  var blocks: [Block] {
    let tasks = tasks
    let late = tasks.filter { $0.task.isDoneLate }
    let forgotten = tasks.filter { $0.task.status == .teLaat }
    let inTime = tasks.filter { $0.task.status == .gedaan && !$0.task.isDoneLate }
    var blocks: [Block] = [
      .say(
        text: PracticeWords.count(
          tasks.count, inTime: inTime.count, late: late.count, forgotten: forgotten.count),
        sources: [])
    ]
    blocks += list(PracticeWords.inTime, inTime)
    blocks += list(PracticeWords.late, late)
    blocks += list(PracticeWords.forgotten, forgotten)
    let remarks = remarks
    blocks += remarks.isEmpty ? [.say(text: PracticeWords.noRemarks, sources: [])] : remarks
    return blocks
  }

  private func list(_ title: String, _ tasks: [DueTask]) -> [Block] {
    guard !tasks.isEmpty else { return [] }
    let lines = tasks.map { PracticeWords.line(for: $0.task, name: $0.name) }
    return [.say(text: ([title] + lines).joined(separator: "\n"), sources: [])]
  }

  /// What was noted otherwise than it should be, and what was held back.
  private var remarks: [Block] {
    var blocks: [Block] = []
    for moment in play.scenario.moments.prefix(play.played.count) {
      for check in moment.checks where isNotedOtherwise(check) {
        blocks.append(
          .refusal(play.team.words(check.words), sources: check.sources))
      }
    }
    let count = play.heldBack.values.reduce(0, +)
    if count > 0 {
      blocks.append(.say(text: PracticeWords.heldBack(count), sources: ["Protocol 1.2"]))
    }
    return blocks
  }

  /// Whether the last gebeurtenis of this kind holds something else; one that is not there is told
  /// as forgotten.
  private func isNotedOtherwise(_ check: Scenario.Check) -> Bool {
    guard let line = play.dossier(check.person)?.events.last(where: { $0.kind == check.kind }),
      let value = line.fields[check.field]
    else { return false }
    let wanted = play.team.stored(check.value)
    switch value {
    case .text(let text): return text != wanted
    case .flag(let flag): return (flag ? "ja" : "nee") != wanted
    case .number(let number): return "\(number)" != wanted
    case .texts(let texts): return texts.joined(separator: " ") != wanted
    }
  }
}

extension Block {
  /// A remark with its sections.
  fileprivate static func refusal(_ text: String, sources: [String]) -> Block {
    .say(text: "\(PracticeWords.remark) \(text)", sources: sources)
  }
}
