import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

extension HostValues {
  /// The work that is done while ill, and the plan about it.
  static let work: [String: HostValue] = [
    "wijziging.dag": { context in
      context.waitingChange.map { context.words($0.per ?? $0.dag) }
    },
    "wijziging.uren": { context in
      context.waitingChange?.uren.map {
        Answer.number(hundredths: $0).spoken(as: .hoursAWeek, today: context.today)
      }
    },
    "evaluatie-streefdag": { context in context.nextEvaluation.map { context.words($0) } },
    "herstel.uwv-dag": { context in
      guard HostFacts.isSo("herstel-ook-naar-uwv", context) else { return nil }
      return context.dossier?.gevallen.last?.geval.hersteldatum.map { context.words($0) }
    },
    "vervanger": { context in
      context.replacement.map { AssistantWords.person($0) }
    },
  ]
}
