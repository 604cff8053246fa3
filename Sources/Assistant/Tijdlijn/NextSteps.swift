import CivilDate
import DialogEngine
import Verzuimprotocol

/// What happens next in a case, in words, role by role.
struct NextSteps {
  let tijdschema: Tijdschema
  /// Who asks; his steps come first.
  let role: Role?

  /// So many days ahead a step is told, and the first one whatever its day.
  ///
  /// More than that of everybody runs off a screen of 24 lines; who asks hears more of his own.
  private static let daysAhead = 21
  private static let ownDaysAhead = 42
  /// Without a dossier, steps of longer ago than this are counted only.
  private static let daysBack = 28

  /// The steps, grouped by who acts; nil when nothing is left to do.
  var text: String? {
    let left = tijdschema.filter(NextSteps.isLeft)
    guard !left.isEmpty else { return nil }
    let told = left.filter(isTold)
    var lines = ["Dit zijn de stappen volgens de \(tijdschema.rules.titel)."]
    for group in groups(of: told) {
      lines.append("\(group[0].wie.title(for: role)):")
      lines += group.map { task in
        "- \(task.wat) \(TaskState(task, in: tijdschema).text) (\(task.section))"
      }
    }
    lines += rest(left, told)
    return lines.joined(separator: "\n")
  }

  /// Whether there is still something to do; a message or a fact that is past asks nothing.
  static func isLeft(_ task: Taak) -> Bool {
    switch task.status {
    case .gedaan, .vervallen: false
    case .open, .toekomstig: true
    case .teLaat: task.isLateByPerson
    }
  }

  private func isTold(_ task: Taak) -> Bool {
    switch task.status {
    case .gedaan, .vervallen: return false
    case .open: return true
    case .teLaat:
      // Who missed something has to hear it, however long ago.
      guard tijdschema.isWithoutDossier else { return true }
      return task.uiterst.map { tijdschema.vandaag - $0 <= NextSteps.daysBack } ?? false
    case .toekomstig:
      let day = task.dates.sortDay
      let ahead = isOwn(task) ? NextSteps.ownDaysAhead : NextSteps.daysAhead
      return day - tijdschema.vandaag <= ahead || day == firstAhead
    }
  }

  private func isOwn(_ task: Taak) -> Bool { task.wie.contains { $0.role == role } }

  private var firstAhead: CivilDate? {
    tijdschema.first { $0.status == .toekomstig }?.dates.sortDay
  }

  /// The tasks by who does them: those of the asker first, the others by their first day.
  private func groups(of tasks: [Taak]) -> [[Taak]] {
    var groups: [[Taak]] = []
    for task in tasks {
      if let index = groups.firstIndex(where: { Set($0[0].wie) == Set(task.wie) }) {
        groups[index].append(task)
      } else {
        groups.append([task])
      }
    }
    return groups.filter { isOwn($0[0]) } + groups.filter { !isOwn($0[0]) }
  }

  private func rest(_ left: [Taak], _ told: [Taak]) -> [String] {
    let days = DayWords(today: tijdschema.vandaag)
    let before = left.count { $0.status == .teLaat } - told.count { $0.status == .teLaat }
    let after = left.filter { $0.status == .toekomstig && !isTold($0) }
    var lines: [String] = []
    if before > 0 {
      lines.append(
        before == 1
          ? "Daarvoor was er nog 1 stap." : "Daarvoor waren er nog \(before) stappen.")
    }
    if let next = after.first {
      let count = after.count == 1 ? "volgt nog 1 stap" : "volgen nog \(after.count) stappen"
      lines.append("Daarna \(count). De eerste is op \(days.day(next.dates.sortDay)).")
    }
    return lines
  }
}

extension HostContext {
  /// The next steps: from the first day that was just answered, else of the dossier.
  var nextSteps: String? {
    tijdschemaToTell.flatMap { NextSteps(tijdschema: $0, role: asker.role).text }
  }

  /// Whether the dossier has steps that are still to be done.
  var hasNextSteps: Bool {
    dossier?.tijdschema?.contains(where: NextSteps.isLeft) ?? false
  }

  private var tijdschemaToTell: Tijdschema? {
    guard let first = answers.day("ziek-sinds") else { return dossier?.tijdschema }
    let rules = environment.rules
    let cases = try? Ziektegeval.gevallen(
      from: [Ziekteperiode(eersteDag: first)], rules: rules)
    return cases?.last.map { Tijdschema(withoutDossier: $0, vandaag: today, rules: rules) }
  }
}
