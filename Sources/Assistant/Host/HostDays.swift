import Answers
import CivilDate
import DialogEngine
import Personnel
import Verzuimprotocol

/// The days that may be limits of a date, beside "vandaag" and earlier answers.
enum HostDays {
  static let all: [String: @Sendable (HostContext) -> CivilDate?] = [
    "dag-na-eerste-dag": { context in
      context.dossier?.gevallen.last.map { $0.geval.lastPeriode.eersteDag + 1 }
    },
    "dag-na-opgegeven-dag": { context in context.answers.day("eerste-dag").map { $0 + 1 } },
    "gisteren": { $0.today - 1 },
    "eerste-dag-van-ziekte": { $0.dossier?.gevallen.last?.geval.lastPeriode.eersteDag },
    "eerste-ziektedag": { $0.openSpell?.eersteDag },
    "eerste-werkdag": { $0.dossier?.gevallen.last?.geval.hersteldatum },
    "over-een-week": { $0.today + 7 },
    "vroegste-hersteldatum": { $0.spellToPassOn.map { $0.eersteDag + 1 } },
    "laatste-hersteldatum": { $0.lastRecoveryDay },
    "evaluatie-streefdag": { $0.nextEvaluation },
    "vroegste-ziektedag": { $0.earliestSickDay },
    "morgen": { $0.today + 1 },
    "begin-protocol": { $0.environment.rules.geldigVanaf },
  ]
}

extension HostContext {
  /// The first day that a new ziekmelding can be for: not more than a year ago, in service, and not
  /// before the last recovery.
  var earliestSickDay: CivilDate {
    let yearAgo = today.adding(months: -12, rounding: .down)
    let start = employee?.inService.flatMap { CivilDate(iso: $0) }
    let recovered = dossier?.gevallen.last?.geval.hersteldatum
    return [start, recovered].compactMap(\.self).reduce(yearAgo, max)
  }
}
