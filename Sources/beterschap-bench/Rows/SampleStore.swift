import CivilDate
import DossierStore

/// Dossiers of people who do not exist.
enum SampleStore {
  /// The dossier that every sample store has.
  static let dossier = "00010234"

  /// A store with one dossier.
  @discardableResult
  static func make(at path: String) throws -> Store {
    let store = try Store.open(at: path, create: true)
    for event in course { _ = try store.append(event, to: try number(dossier)) }
    return store
  }

  static func number(_ text: String) throws -> DossierNumber {
    guard let number = DossierNumber(text) else { throw BenchError("\(text) is no number.") }
    return number
  }

  /// The first weeks of an illness.
  static let course: [EventDraft] = [
    event(0, "ziekmelding", day: 0, ["eerste-dag": "2026-03-02", "plaats": "thuis"]),
    event(1, "contact", day: 7, ["wijze": "telefoon"]),
    event(2, "probleemanalyse", day: 39, [:]),
    event(3, "plan-van-aanpak", day: 52, [:]),
    event(4, "deelherstel", day: 70, ["per": "2026-05-11", "uren": 1800]),
  ]

  /// A gebeurtenis of a conversation of its own, so that it is always stored.
  static func event(
    _ step: Int, _ kind: String, day: Int, _ fields: [String: EventValue]
  ) -> EventDraft {
    EventDraft(
      moment: Timestamp(secondsSince1970: 1_772_440_200 + day * 86_400),
      day: CivilDate(dayNumber: 20_514 + day),
      actor: Actor(role: "leidinggevende", number: DossierNumber("10100")), kind: kind,
      fields: fields,
      conversation: ConversationStep(id: "c0ffee-\(step)", step: "begin.leg-vast-1"))
  }
}
