import Answers
import CivilDate
import Personnel
import Verzuimprotocol

/// The answers that an empty line may stand for.
enum HostStandards {
  static let all: [String: @Sendable (HostContext) -> Answer?] = [
    "vandaag": { .date($0.today) },
    "hersteldatum": { $0.spellToPassOn?.hersteldatum.map { .date($0) } },
    "evaluatie-streefdag": { $0.nextEvaluation.map { .date($0) } },
    "wijziging-dag": { context in
      .date(context.waitingChange.map { $0.per ?? $0.dag } ?? context.today)
    },
    "wijziging-uren": { $0.waitingChange?.uren.map { .number(hundredths: $0) } },
    "mijn-telefoon": { $0.phone.map { .phone($0) } },
    "gewerkte-uren": { context in
      context.hoursWorkedNow.map { .number(hundredths: $0) }
    },
    "spreekuur-bij": { $0.invitation.map { .choice($0.inviter.rawValue) } },
    "spreekuur-dag": { $0.invitation.map { .date($0.moment.date) } },
    "spreekuur-tijd": { $0.invitation.map { .time($0.moment.time) } },
    "mijn-adres": { $0.employee?.address.map { .text($0) } },
    "loonstap": { $0.payStep?.task.streef.map { .date($0) } },
    "mutatie-dag": { $0.dossier?.tijdschema?.current(.mutatieVerwerken)?.vanaf.map { .date($0) } },
    "mutatie-uren": { context in context.changedHours.map { .number(hundredths: $0) } },
    "volgend-jaarverslag": { context in
      context.dossier?.tijdschema?.current(.jaarverslagUwv)?.volgnummer.map {
        .number(hundredths: $0 * 100)
      }
    },
  ]
}
