import CivilDate
import Verzuimprotocol

/// A message that the protocol asks for by itself.
struct Signal {
  /// The names of all templates that the program sends by itself.
  static let templates: Set<String> = Set(
    automatic.map { templatePrefix + $0.id } + [late, lateOfMedewerker])
  private static let templatePrefix = "signaal-"
  private static let automatic: [Verplichting] = [
    .week1Mail, .probleemanalyseSignaal, .korting10, .korting25, .korting30, .uwvMelding,
    .verzuimgesprek,
  ]
  fileprivate static let late = "signaal-te-laat"
  fileprivate static let lateOfMedewerker = "signaal-te-laat-medewerker"
  /// What stands after `aan` in a template that goes to whoever has to act.
  static let whoActs = "uitvoerder"

  /// The name of its template.
  let template: String
  /// Who gets it.
  let role: Role
  /// What it is about.
  let task: Taak
  /// The gebeurtenis that records it; nil when only the message counts.
  let records: Verplichting?

  /// What makes it the same signal in one dossier, whoever gets it and whatever his address is.
  ///
  /// A task that comes back, or whose days move, asks anew.
  var step: String {
    let day = task.uiterst ?? task.vanaf ?? task.dates.baseDay
    let number = task.volgnummer.map { "-\($0)" } ?? ""
    return "\(task.id)\(number)-\(task.dates.baseDay)-\(day)"
  }
}

extension DossierView {
  /// The signals that hold today.
  ///
  /// Those of earlier days too: a program that did not run for a week has something to make up for.
  var signals: [Signal] {
    let done = Set((gevallen.last?.gebeurtenissen ?? []).map(\.soort))
    var found: [Signal] = []
    for task in openTasks {
      if let signal = Signal(automatic: task, done) { found.append(signal) }
      // Who is known to be back told somebody, or it would not be known.
      guard task.isLateByPerson, task.verplichting != .hersteldmelding else { continue }
      found += task.wie.compactMap(\.role).map { role in
        Signal(
          template: role == .medewerker ? Signal.lateOfMedewerker : Signal.late,
          role: role, task: task,
          records: nil)
      }
    }
    return found
  }
}

extension Signal {
  /// The message that a row asks for once its day has come; nil for a row that asks for none, and
  /// for one of which what it asks for is done.
  fileprivate init?(automatic task: Taak, _ done: Set<Soort>) {
    let role: Role
    var recorded: Verplichting?
    switch task.verplichting {
    case .week1Mail where !done.contains(.verplichting(.week1Gesprek)):
      role = .leidinggevende
      recorded = .week1Mail
    case .probleemanalyseSignaal where !done.contains(.verplichting(.probleemanalyseAanvragen)):
      role = .bedrijfsmaatschappelijkWerker
      recorded = .probleemanalyseSignaal
    case .korting10, .korting25, .korting30, .uwvMelding: role = .personeelsadministratie
    case .verzuimgesprek: role = .leidinggevende
    case _: return nil
    }
    self.init(template: Signal.templatePrefix + task.id, role: role, task: task, records: recorded)
  }
}
