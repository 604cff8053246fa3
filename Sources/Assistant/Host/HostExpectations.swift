import Answers
import CivilDate
import Messages
import Personnel
import Training
import Verzuimprotocol

/// The right answers that the rules work out, for the questions of a lesson.
enum HostExpectations {
  private static let all: [String: @Sendable (HostContext) -> Answer?] = [
    "ziekte.eerste-dag": { context in
      context.dossier?.gevallen.last.map { .date($0.geval.lastPeriode.eersteDag) }
    },
    "ziekteweek.nu": { context in
      context.dossier?.gevallen.last?.geval.ziekteweek(on: context.today)
        .map { .number(hundredths: $0 * 100) }
    },
    "ziektemaand.nu": { context in
      context.dossier?.gevallen.last?.geval.ziektemaand(on: context.today)
        .map { .number(hundredths: $0 * 100) }
    },
    "loon.percentage": { context in
      context.pay(on: context.today).map { .number(hundredths: $0.percentage.roundedHundredths) }
    },
    "loon.helft-gewerkt": { context in
      context.payForHalf
        .map { .number(hundredths: $0.totaal.roundedHundredths) }
    },
    "loon.bonus-bij-helft": { context in
      context.payForHalf
        .map { .yesNo($0.bonus) }
    },
    "zelfde.geval": { context in
      context.dossier?.gevallen.last.map { .yesNo($0.geval.perioden.count > 1) }
    },
    "verzuimgesprek.nodig": { context in
      context.scenesSignal.map { .yesNo($0.isOn) }
    },
    "week1-rapportage.ontvangers": { context in
      context.receivers(of: "week1-rapportage").map { .choices($0) }
    },
    "dreigend.langdurig": { context in
      context.dossier?.gevallen.last.map { _ in .yesNo(context.longSince != nil) }
    },
  ]

  /// Every name of a right answer.
  static let names: Set<String> = {
    var names = Set(all.keys)
    for verplichting in Verplichting.allCases {
      for part in ["vanaf", "streef", "uiterst", "wie", "nu"] {
        names.insert("\(verplichting.id).\(part)")
      }
    }
    return names
  }()

  /// The right answer with this name; nil when the situation has none.
  static func answer(_ name: String, _ context: HostContext) -> Answer? {
    if let known = all[name] { return known(context) }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let verplichting = Verplichting(id: parts[0]) else { return nil }
    let task = context.dossier?.tijdschema?.current(verplichting)
    switch parts[1] {
    case "vanaf": return task?.vanaf.map { .date($0) }
    case "streef": return task?.streef.map { .date($0) }
    case "uiterst": return task?.uiterst.map { .date($0) }
    case "wie": return wie(of: verplichting, in: context.environment.rules)
    case "nu":
      let isNow = task.map { $0.status == .open || $0.status == .teLaat } ?? false
      return .yesNo(isNow)
    default: return nil
    }
  }

  /// One who acts is one choice, two are both.
  private static func wie(of verplichting: Verplichting, in rules: Verzuimprotocol) -> Answer? {
    guard let row = rules.rows.first(where: { $0.verplichting == verplichting }) else { return nil }
    return row.wie.count == 1
      ? row.wie.first.map { .choice($0.key) } : .choices(row.wie.map(\.key))
  }
}

extension HostContext {
  /// What is paid today to somebody who works half of his hours.
  fileprivate var payForHalf: Bezoldiging? {
    contractHours.flatMap { pay(on: today, worked: $0 / 2) }
  }

  /// The keys of everyone who gets a message, in the order in which they are chosen from.
  func receivers(of message: String) -> [String]? {
    guard let template = assistant.library.template(message) else { return nil }
    let roles = [template.recipient] + template.copies
    return Wie.allCases.filter { wie in wie.role.map { roles.contains($0.rawValue) } ?? false }
      .map(\.key)
  }

  /// How often the person of the lesson reported sick in the year behind him.
  var scenesRecentCases: Int? { scenesSignal?.cases }

  var scenesSignal: FrequencySignal? {
    guard let dossier = assistant.scene?.dossier else { return nil }
    return environment.rules.frequencySignal(
      firstDays: dossier.gevallen.gevallen.map(\.geval.eersteZiektedag), on: today
    ).value
  }

  /// How many days the person of the lesson was back at work before he fell ill again.
  var scenesGap: Int? {
    guard let lines = assistant.scene?.situation.lines,
      let back = lines.compactMap(\.hersteldatum).max(),
      let again = lines.compactMap(\.eersteDag).max(), again >= back
    else { return nil }
    return again - back
  }
}

extension Fraction {
  /// The value in hundredths, half away from zero: 98.333 is 9833.
  fileprivate var roundedHundredths: Int {
    (numerator * 200 + denominator) / (denominator * 2)
  }

  /// The value as people write it: 98,33, and 90 for a whole number.
  var dutchWithoutZeros: String { denominator == 1 ? "\(numerator)" : dutch }
}

extension Wie {
  /// The key of the choice that stands for it.
  var key: String { rawValue.lowercased() }
}
