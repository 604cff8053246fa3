import Answers
import CivilDate
import DialogEngine
import Messages
import Personnel
import Verzuimprotocol

/// What stands between braces in a dialog or a message; nil when it is not known.
typealias HostValue = @Sendable (HostContext) -> String?

/// The values that may stand between braces in a dialog or a message.
enum HostValues {
  /// The values with a name of their own.
  static let all: [String: HostValue] = [
    person, course, work, scene, summary, dossier, loon, spreekuur,
  ]
  .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  /// Every name of a value: those above, the dates of each obligation, contacts and messages.
  static func names(messages: Set<String>) -> Set<String> {
    var names = Set(all.keys)
    for verplichting in Verplichting.allCases {
      for moment in ["vanaf", "streef", "uiterst", "advies", "komt", "voorbij"] {
        names.insert("\(verplichting.id).\(moment)")
      }
    }
    for kind in Gebeurtenissoort.inOrder {
      names.formUnion(["\(kind.id).gedaan-op", "\(kind.id).inhoud"])
    }
    for role in Role.allCases { names.insert("contact.\(role.rawValue)") }
    for message in messages { names.insert("bericht.\(message)") }
    return names
  }

  static func value(_ name: String, _ context: HostContext) -> String? {
    if let known = all[name] { return known(context) }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    // "contact.helpdesk" is how to reach a role, "contact.streef" the day of a task.
    if parts[0] == "contact", let role = Role(rawValue: parts[1]) {
      return context.environment.contactLine(role)
    }
    if parts[0] == "bericht" {
      let template = context.assistant.library.template(parts[1])
      return try? template?.render { context.assistant.messageValue($0, context.answers) }
    }
    if parts[1] == "gedaan-op", let soort = Soort(id: parts[0]) {
      return context.dossier?.lastDay(of: soort).map { context.words($0) }
    }
    if parts[1] == "inhoud", let soort = Soort(id: parts[0]) { return context.contents(of: soort) }
    guard let verplichting = Verplichting(id: parts[0]),
      let task = context.dossier?.tijdschema?.current(verplichting)
    else { return nil }
    return words(for: task, parts[1], context)
  }

  /// A date of a task in words.
  ///
  /// "vanaf", "streef" and "uiterst" are as they are; "advies" is the streef with the working day
  /// before a weekend; "komt" is the same while it is still ahead, "voorbij" the streef once past.
  private static func words(
    for task: Taak, _ moment: String, _ context: HostContext
  ) -> String? {
    switch moment {
    case "vanaf": return task.vanaf.map { context.words($0) }
    case "streef": return task.streef.map { context.words($0) }
    case "uiterst": return task.uiterst.map { context.words($0) }
    case "advies": return task.streef.map { advice(task, $0, context) }
    case "komt":
      return task.streef.flatMap { $0 > context.today ? advice(task, $0, context) : nil }
    case "voorbij":
      return task.streef.flatMap { $0 <= context.today ? context.words($0) : nil }
    default: return nil
    }
  }
}

extension HostValues {
  /// "zondag 8 maart (liever vrijdag 6 maart)".
  private static func advice(_ task: Taak, _ day: CivilDate, _ context: HostContext) -> String {
    guard let friday = task.weekendAdvice(.streef), friday >= context.today else {
      return context.words(day)
    }
    return "\(context.words(day)) (liever \(context.words(friday)))"
  }
}

extension HostContext {
  /// A day as people write it; with its year when that is another one.
  func words(_ day: CivilDate) -> String {
    day.year == today.year ? DutchDates.withoutYear(day) : DutchDates.full(day)
  }
}
