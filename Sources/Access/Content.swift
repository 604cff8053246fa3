public import Verzuimprotocol

/// What a dossier holds, by who needs it.
public enum Content: String, CaseIterable, Hashable, Sendable {
  /// That somebody is ill, from when to when, and what kind of thing happened on which day.
  case course
  /// The days of the tijdschema.
  case dates
  /// What was agreed and answered: plan, evaluations, advice, next appointment.
  case agreements
  /// Who has to do what.
  case tasks
  /// The leidinggevende's own notes, for nobody else (Protocol 1.4).
  case looseNotes
  /// The percentage that is paid.
  case pay
  /// Counted over many people: verzuimpercentage, duration, frequency.
  case figures
  /// Address and telephone number.
  case personalData
  /// Who looked at the dossier.
  case lookers
}

extension Content {
  /// The parts of a dossier that a field belongs to; who may see one of them sees the field.
  ///
  /// A field that nothing else is known of is an agreement: more hidden than the course.
  public static func parts(of field: GebeurtenisField) -> [Content] {
    switch field.name {
    case "eerste-dag", "hersteldatum": [.course]
    case "uren": [.agreements, .pay]
    case "bereikbaar": [.personalData]
    case "aantekening": [.looseNotes]
    default: field.isPersonal ? [.personalData] : [.agreements]
    }
  }
}

extension GebeurtenisField {
  fileprivate var isPersonal: Bool {
    switch kind {
    case .address, .phone: true
    case .text, .yesNo, .choice, .choices, .date, .time, .duration, .hours, .number: false
    }
  }
}
