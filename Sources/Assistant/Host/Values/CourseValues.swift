import CivilDate
import Verzuimprotocol

extension HostValues {
  /// The course of the last case.
  static let course: [String: HostValue] = [
    "open-ziekte.eerste-dag": { context in context.openSpell.map { context.words($0.eersteDag) } },
    "ziekte.eerste-dag": { context in
      context.dossier?.gevallen.last.map { context.words($0.geval.lastPeriode.eersteDag) }
    },
    "ziektegeval.eerste-dag": { context in
      context.dossier?.gevallen.last.map { context.words($0.geval.eersteZiektedag) }
    },
    "ziekte.hersteldatum": { context in
      context.dossier?.gevallen.last?.geval.hersteldatum.map { context.words($0) }
    },
    "ziekteweek": { context in
      guard let last = context.dossier?.gevallen.last, last.geval.isSick(on: context.today) else {
        return nil
      }
      return "\((context.today - last.geval.effectieveEersteZiektedag) / 7 + 1)"
    },
    "volgende-stappen": { $0.nextSteps },
  ]
}
