import CivilDate
import Verzuimprotocol

/// The values that a message of the protocol may name.
struct SignalValues {
  let signal: Signal
  let view: DossierView

  /// All their names, for the linter.
  static let names: Set<String> = Set(
    ["dossier", "vandaag", "ziekte.eerste-dag", "taak", "taak.streef", "taak.uiterst", "taak.bron"]
      + Verplichting.allCases.flatMap { verplichting in
        TaakMoment.allCases.map { "\(verplichting.id).\($0.rawValue)" }
      })

  /// A value by its name; nil when it has none.
  func value(_ name: String) -> String? {
    switch name {
    case "dossier": view.number
    case "vandaag": DutchDates.full(view.today)
    case "taak": signal.task.wat
    case "taak.streef": signal.task.streef.map(DutchDates.full)
    case "taak.uiterst": signal.task.uiterst.map(DutchDates.full)
    case "taak.bron": signal.task.section
    case "ziekte.eerste-dag":
      view.gevallen.last.map { DutchDates.full($0.geval.lastPeriode.eersteDag) }
    default: date(name)
    }
  }

  /// "plan-van-aanpak.uiterst": a date of another task of the same case.
  private func date(_ name: String) -> String? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let verplichting = Verplichting(id: parts[0]),
      let moment = TaakMoment(rawValue: parts[1])
    else { return nil }
    return view.tijdschema?[verplichting]?.date(moment).map(DutchDates.full)
  }
}
