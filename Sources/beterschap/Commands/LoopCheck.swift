import Assistant
import CivilDate
import DialogEngine
import DialogProof
import ScriptText

/// `beterschap controleer --loop`: plays every dialog in every way there is.
enum LoopCheck {
  /// The dialogs are played on a fixed day, so that the same dialog always gives the same answer.
  static let now = CivilMoment(date: CivilDate(dayNumber: 20_523), time: .noon)

  /// What was found, with a report for each dialog; `folder` as it was typed, to be typed again.
  static func run(_ dialogs: [Dialog], in folder: String?) -> (
    findings: [Finding], reports: [WalkReport]
  ) {
    let walker = walker(dialogs)
    let reports = dialogs.map { walker.walk($0.name) }
    var seen: Set<Finding> = []
    let findings = reports.flatMap(\.failures).map { finding($0, folder) }.filter {
      seen.insert($0).inserted
    }
    return (findings.sorted(), reports)
  }

  /// A walker over dialogs on the fixed day.
  static func walker(_ dialogs: [Dialog]) -> Walker {
    Walker(dialogs, days: FreeDays.days(around: now.date), bounds: WalkBounds(now: now))
  }

  /// How far was looked, in one line for all dialogs.
  static func summary(_ reports: [WalkReport]) -> String {
    let states = reports.map(\.states).reduce(0, +)
    let lines = reports.map(\.lines).reduce(0, +)
    let depth = reports.map(\.depth).max() ?? 0
    let end = reports.map(\.farthestEnd).max() ?? 0
    return """
      Gespeeld: \(reports.count) gesprekken, \(states) toestanden, \(lines) regels getypt. \
      Langste weg: \(depth) antwoorden. Een einde is hooguit \(end) antwoorden ver.
      """
  }

  private static func finding(_ failure: WalkFailure, _ folder: String?) -> Finding {
    Finding(
      code: failure.property.code, file: failure.file, line: failure.line, column: 1,
      text: failure.text,
      suggestion: failure.input.map {
        "Zo te zien: \(command(failure.dialog, $0, failure.facts, in: folder))"
      })
  }

  /// The command that shows it, to be copied to a shell.
  static func command(
    _ dialog: String, _ input: [String], _ facts: [WalkFailure.Fact], in folder: String?
  ) -> String {
    let known = facts.map { fact in
      " --feit \(fact.name)=\(fact.values.map { $0 ? "ja" : "nee" }.joined(separator: ","))"
    }
    // Without a line nothing is to be printed: an empty line would be an answer.
    let typed =
      input.isEmpty ? "true" : "printf '%s\\n'\(input.map { " '\($0)'" }.joined())"
    let place = folder.map { " --dialogen '\($0.replacing("'", with: "'\\''"))'" } ?? ""
    return "\(typed) | beterschap probeer \(dialog) --nu \(now.date.iso)\(known.joined())\(place)"
  }
}

extension WalkFailure.Property {
  /// The code by which authors know it.
  fileprivate var code: FindingCode {
    switch self {
    case .end: .walkTrap
    case .length: .walkTooLong
    case .rounds: .walkRound
    case .back: .walkBack
    case .replay: .walkReplay
    case .confirmed: .walkUnchecked
    case .command: .walkCommand
    case .refusal: .walkRefusal
    case .reached: .walkUnreached
    case .bounded: .walkTooLarge
    }
  }
}
