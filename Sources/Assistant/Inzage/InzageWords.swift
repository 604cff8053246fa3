import CivilDate
import DossierStore
import Verzuimprotocol

extension AssistantWords {
  static let nobodyLooked = "Er keek nog niemand in je dossier."

  /// "- maandag 2 maart 2026, 9.30 uur: L. Voorbeeld (leidinggevende) zag het verloop."
  static func line(for look: Lookers.Look, dossier: String) -> String {
    let entry = look.entry
    let moment = AmsterdamClock.moment(secondsSince1970: entry.moment.secondsSince1970)
    let day = DutchDates.full(moment.date)
    return "- \(day), \(moment.time.description): \(who(look, dossier)) \(did(look))"
  }

  private static func who(_ look: Lookers.Look, _ dossier: String) -> String {
    let entry = look.entry
    if entry.action == .repair { return "het programma" }
    let role = Role(rawValue: entry.actor.role)?.title ?? entry.actor.role
    guard let number = entry.actor.number?.description else { return "iemand als \(role)" }
    if number == dossier, entry.actor.role == Role.medewerker.rawValue { return "jijzelf" }
    return "\(look.name ?? number) (\(role))"
  }

  private static func did(_ look: Lookers.Look) -> String {
    let entry = look.entry
    let what = look.isOverview ? "\(entry.object), van alle dossiers" : entry.object
    switch (entry.action, entry.result) {
    case (.read, .allowed): return "zag: \(what)."
    case (.read, .refused): return "wilde zien: \(what). Dat mocht niet."
    case (.change, .allowed): return "legde iets vast: \(what) in dit dossier."
    case (.change, .refused): return "wilde iets vastleggen. Dat mocht niet."
    case (.repair, _): return "herstelde het einde van deze lijst."
    case (.remove, _): return "ruimde op: \(what)."
    }
  }
}
