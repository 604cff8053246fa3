import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// The call after a week, and the talks after it.
  static let calls: [String: HostFact] = [
    "week1-gedaan": { isSo("week1-gesprek.gedaan", $0) },
    "week1-komt-nog": { context in
      guard let day = context.dossier?.tijdschema?[.week1Gesprek]?.streef else { return false }
      return day > context.today
    },
    "langdurig": { $0.answers["langer-dan-6-weken"] == .choice("ja") },
    "al-zes-weken": { context in
      guard let geval = context.dossier?.gevallen.last?.geval else { return false }
      return geval.date(context.environment.rules.thresholds.longAbsenceFrom.value)
        <= context.today
    },
    "gesprek-op-werkplek": { context in
      context.answers["werkplek-kan"] != .yesNo(false)
        && context.dossier?.tijdschema?.current(.gesprek2Weken)?.remark == .opDeWerkplek
    },
  ]
}
