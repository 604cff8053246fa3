import Personnel
import Verzuimprotocol

/// The values that an answer to a question may hold: what is known of one open case, and how to reach
/// a role.
enum OwnValues {
  static let names: Set<String> = {
    var names: Set<String> = [
      "medewerker-naam", "ziekte.eerste-dag", "ziektegeval.eerste-dag", "ziekteweek",
      "ziektemaand", "wia.vroegst", "loon.ziekte-uren", "loon.totaal", "loon.volgende-dag",
      "loon.volgende-percentage", "gewerkte-uren", "spreekuur.wanneer", "spreekuur.uiterlijk",
    ]
    for verplichting in Verplichting.allCases {
      for moment in moments { names.insert("\(verplichting.id).\(moment)") }
    }
    for kind in Gebeurtenissoort.inOrder { names.insert("\(kind.id).gedaan-op") }
    for role in Role.allCases { names.insert("contact.\(role.rawValue)") }
    return names
  }()

  private static let moments: Set<String> = ["vanaf", "streef", "uiterst", "advies", "komt"]

  /// A value in words; nil when it is not known, or says nothing now.
  ///
  /// Of a case only while it is open, and of a task only while it is still to be done.
  static func value(_ name: String, _ context: HostContext) -> String? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "contact", let role = Role(rawValue: parts[1]) {
      return context.environment.organisation.contact(for: role.rawValue).isKnown
        ? context.environment.contactLine(role) : nil
    }
    guard let dossier = context.dossier, dossier.openSpell != nil else { return nil }
    if parts.count == 2, moments.contains(parts[1]), let verplichting = Verplichting(id: parts[0]) {
      switch dossier.tijdschema?.current(verplichting)?.status {
      case .open, .teLaat, .toekomstig: break
      case .gedaan, .vervallen, nil: return nil
      }
    }
    return HostValues.value(name, context)
  }
}

extension Contact {
  /// Whether anything of it is filled in.
  fileprivate var isKnown: Bool {
    [name, phone, email].contains { $0 != Organisation.notFilledIn && !$0.isEmpty }
  }
}
