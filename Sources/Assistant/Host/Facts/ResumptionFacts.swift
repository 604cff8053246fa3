import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// Work that begins again, wholly or in part.
  static let resumption: [String: HostFact] = [
    "volledig-hervat": { context in
      isSo("alle-uren", context) && context.answers["werk"] == .choice("eigen-werk")
    },
    "wijziging-bekend": { $0.isKnownChange },
    "herstel-bekend": { context in
      context.openSpell == nil || context.answers["alsnog"] == .yesNo(true)
    },
    "herstel-ook-naar-uwv": { $0.isToldToUWV },
  ]
}

extension HostContext {
  /// A change in hours or work that the medewerker told and nobody passed on yet; nil when none
  /// waits.
  var waitingChange: Gebeurtenis? {
    guard let task = dossier?.tijdschema?.current(.werkhervattingMelden), NextSteps.isLeft(task)
    else { return nil }
    return changes.last { ($0.per ?? $0.dag) == task.streef }
  }

  /// The spell whose recovery is to be passed on: the first that waits, unless the answer was that
  /// it has to wait; else the last one.
  var spellToPassOn: Ziekteperiode? {
    guard let geval = dossier?.gevallen.last?.geval else { return nil }
    guard answers["alsnog"] != .yesNo(false),
      let task = dossier?.tijdschema?.current(.herstelmelding), NextSteps.isLeft(task)
    else { return geval.lastPeriode }
    return geval.perioden.first { $0.hersteldatum == task.streef } ?? geval.lastPeriode
  }

  /// The last day that its recovery can be: not after the next spell began, else a week ahead.
  var lastRecoveryDay: CivilDate? {
    guard let spell = spellToPassOn else { return nil }
    let next = dossier?.gevallen.last?.geval.perioden.first { $0.eersteDag > spell.eersteDag }
    return next?.eersteDag ?? today + 7
  }

  /// Whether the dossier holds the hours of the answers already, from the same day.
  fileprivate var isKnownChange: Bool {
    guard let day = answers.day("per"), case .number(let hours) = answers["uren"] else {
      return false
    }
    return changes.last { ($0.per ?? $0.dag) == day }?.uren == hours
  }

  /// Whether UWV has to hear of the last recovery too.
  fileprivate var isToldToUWV: Bool {
    dossier?.tijdschema?.last { $0.verplichting == .herstelmeldingRegistreren }?.remark
      == .ookAanUWV
  }

  private var changes: [Gebeurtenis] {
    guard let gevallen = dossier?.gevallen else { return [] }
    return gevallen.last?.gebeurtenissen.filter {
      $0.soort == .overig(.deelherstel) && !gevallen.vervallenWijzigingen.contains($0.nummer)
    } ?? []
  }
}
