import CivilDate
import Personnel

extension HostValues {
  /// The medewerker that it is about, and the gemeente.
  static let person: [String: HostValue] = [
    "vandaag": { DutchDates.full($0.today) },
    "dossier": { $0.subject },
    "medewerker-naam": { context in
      context.subject.map { AssistantWords.person(context.employee, $0) }
    },
    "mijn-adres": { $0.employee?.address },
    "mijn-telefoon": { $0.phone },
    "wie-keek": { $0.whoLooked },
    "noodnummer": { $0.environment.organisation.emergencyNumber },
  ]
}
