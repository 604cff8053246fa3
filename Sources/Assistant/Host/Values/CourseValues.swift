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
    "vroegste-ziektedag": { context in context.words(context.earliestSickDay) },
    "ziekte.hersteldatum": { context in
      context.dossier?.gevallen.last?.geval.hersteldatum.map { context.words($0) }
    },
    "ziekteweek": { context in
      context.dossier?.gevallen.last?.geval.ziekteweek(on: context.today).map { "\($0)" }
    },
    "ziektemaand": { context in
      context.dossier?.gevallen.last?.geval.ziektemaand(on: context.today).map { "\($0)" }
    },
    "wia.vroegst": { context in context.wiaRequestFrom.map { context.words($0) } },
    "volgende-stappen": { $0.nextSteps },
  ]
}

extension HostContext {
  /// The first day on which the WIA may be requested in the last case.
  var wiaRequestFrom: CivilDate? {
    dossier?.gevallen.last?.geval.date(environment.rules.thresholds.wiaRequestFrom.value)
  }
}
