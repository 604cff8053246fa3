import Assistant
import CivilDate
import Terminal
import Verzuimprotocol

/// A tijdschema and its reasons as JSON.
enum TijdlijnJSON {
  /// The case with all tasks, or those of one.
  static func tijdlijn(_ tijdschema: Tijdschema, wie: Wie?) -> JSONOutput {
    let geval = tijdschema.geval
    let tasks = tijdschema.filter { task in wie.map { task.wie.contains($0) } ?? true }
    return .object([
      .init("protocol", .text(tijdschema.rules.naam)),
      .init("perioden", perioden(geval)),
      .init("eerste_ziektedag", TaskJSON.date(geval.eersteZiektedag)),
      .init("effectieve_eerste_ziektedag", TaskJSON.date(geval.effectieveEersteZiektedag)),
      .init("vandaag", TaskJSON.date(tijdschema.vandaag)),
      .init("taken", .list(tasks.map { .object(TaskJSON.members($0)) })),
    ])
  }

  /// The spells of a case.
  static func perioden(_ geval: Ziektegeval) -> JSONOutput {
    .list(
      geval.perioden.map {
        .object([
          .init("eerste_dag", TaskJSON.date($0.eersteDag)),
          .init("hersteldatum", TaskJSON.date($0.hersteldatum)),
        ])
      })
  }

  /// The tasks of one obligation with the steps of each sum, and what was chosen about it.
  static func reason(_ reason: TaskReason, in tijdschema: Tijdschema) -> JSONOutput {
    .object([
      .init("protocol", .text(tijdschema.rules.naam)),
      .init(
        "taken",
        .list(
          reason.tasks.map { task in
            .object(TaskJSON.members(task) + [.init("uitleg", sums(of: task, in: tijdschema))])
          })),
      .init("eigen", .list(reason.ownReadings.map(own))),
      .init("tegenspraken", .list(reason.contradictions.map(contradiction))),
    ])
  }

  private static func sums(of task: Taak, in tijdschema: Tijdschema) -> JSONOutput {
    let sums = tijdschema.explanation(of: task).sums
    return .object(
      TaakMoment.allCases.map { .init($0.rawValue, .texts(sums[$0]?.dutch ?? [])) })
  }

  private static func own(_ reading: OwnReading) -> JSONOutput {
    .object([
      .init("id", .text(reading.id)), .init("tekst", .text(reading.text.value)),
      .init("reden", .text(reading.reason)),
      .init("bron", .texts(reading.text.citations.map(\.label))),
    ])
  }

  private static func contradiction(_ contradiction: Contradiction) -> JSONOutput {
    func cited(_ text: Cited<String>) -> JSONOutput {
      .object([
        .init("tekst", .text(text.value)), .init("bron", .texts(text.citations.map(\.label))),
      ])
    }
    return .object([
      .init("id", .text(contradiction.id)), .init("keuze", cited(contradiction.choice)),
      .init("tegen", cited(contradiction.against)), .init("reden", .text(contradiction.reason)),
    ])
  }
}
