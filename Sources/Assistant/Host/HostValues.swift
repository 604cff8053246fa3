import Answers
import CivilDate
import DialogEngine
import Messages
import Personnel
import Verzuimprotocol

/// The values that may stand between braces in a dialog or a message.
enum HostValues {
  static let all: [String: @Sendable (HostContext) -> String?] = [
    "vandaag": { DutchDates.full($0.today) },
    "dossier": { $0.subject },
    "mijn-adres": { $0.employee?.address },
    "mijn-telefoon": { $0.employee?.phone },
    "open-ziekte.eerste-dag": { context in context.openSpell.map { context.words($0.eersteDag) } },
    "ziekte.eerste-dag": { context in
      context.dossier?.gevallen.last.map { context.words($0.geval.lastPeriode.eersteDag) }
    },
    "volgende-stappen": { $0.nextSteps },
    "noodnummer": { $0.environment.organisation.emergencyNumber },
  ]

  /// Every name of a value: those above, the dates of each obligation, contacts and messages.
  static func names(messages: Set<String>) -> Set<String> {
    var names = Set(all.keys)
    for verplichting in Verplichting.allCases {
      for moment in ["vanaf", "streef", "uiterst", "advies", "komt", "voorbij"] {
        names.insert("\(verplichting.id).\(moment)")
      }
    }
    for role in Role.allCases { names.insert("contact.\(role.rawValue)") }
    for message in messages { names.insert("bericht.\(message)") }
    return names
  }

  static func value(_ name: String, _ context: HostContext) -> String? {
    if let known = all[name] { return known(context) }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "contact" {
      return Role(rawValue: parts[1]).map { context.environment.contactLine($0) }
    }
    if parts[0] == "bericht" {
      let template = context.assistant.library.template(parts[1])
      return try? template?.render { context.assistant.messageValue($0, context.answers) }
    }
    guard let verplichting = Verplichting(id: parts[0]),
      let task = context.dossier?.tijdschema?[verplichting]
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

/// The days that may be limits of a date, beside "vandaag" and earlier answers.
enum HostDays {
  static let all: [String: @Sendable (HostContext) -> CivilDate?] = [
    "dag-na-eerste-dag": { $0.openSpell.map { $0.eersteDag + 1 } },
    "eerste-dag-van-ziekte": { $0.dossier?.gevallen.last?.geval.lastPeriode.eersteDag },
    "eerste-ziektedag": { $0.openSpell?.eersteDag },
    "over-een-week": { $0.today + 7 },
    "vroegste-ziektedag": { context in
      let yearAgo = context.today.adding(months: -12, rounding: .down)
      let start = context.employee?.inService.flatMap { CivilDate(iso: $0) }
      return max(yearAgo, start ?? yearAgo)
    },
    "morgen": { $0.today + 1 },
    "begin-protocol": { $0.environment.rules.geldigVanaf },
  ]
}

/// The answers that an empty line may stand for.
enum HostStandards {
  static let all: [String: @Sendable (HostContext) -> Answer?] = [
    "vandaag": { .date($0.today) },
    "mijn-telefoon": { $0.employee?.phone.map { .phone($0) } },
    "mijn-adres": { $0.employee?.address.map { .text($0) } },
  ]
}

/// The lists that a dialog may let choose from.
enum HostLists {
  static let all: [String: @Sendable (HostContext) -> [Choice]] = [
    "rollen": { context in
      let roles = context.assistant.possibleRoles
      return roles.map { Choice(key: $0.rawValue, text: $0.title.capitalisedFirst) }
    },
    "zieke-medewerkers": { context in
      context.sickTeam.map {
        Choice(key: $0.number, text: "\($0.name ?? "Medewerker") (\($0.number))")
      } + [Choice(key: "ander", text: "Iemand anders")]
    },
  ]
}

extension Assistant {
  /// The roles that the asker may have: those that are known of him, or any in a free store.
  var possibleRoles: [Role] {
    guard let number = asker.number,
      environment.personnel.roster.employee(number) != nil
    else { return Role.allCases }
    return environment.personnel.roster.roles(of: number).compactMap { Role(rawValue: $0) }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
