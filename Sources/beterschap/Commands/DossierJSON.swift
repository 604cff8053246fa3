import Assistant
import CivilDate
import DossierStore
import Terminal
import Verzuimprotocol

/// A dossier as JSON.
enum DossierJSON {
  /// The cases with their lines and tasks; lines of no case only when there are any.
  static func dossier(_ report: DossierReport) -> JSONOutput {
    let others: [JSONOutput.Member] =
      report.others.isEmpty
      ? [] : [.init("zonder_geval", .list(report.others.map { entry($0, report) }))]
    return .object(
      [
        .init("medewerker", .text(report.number)),
        .init("gevallen", .list(report.cases.map { geval($0, report) })),
      ] + others)
  }

  private static func geval(_ item: DossierCase, _ report: DossierReport) -> JSONOutput {
    let geval = item.dossier.geval
    return .object([
      .init("perioden", TijdlijnJSON.perioden(geval)),
      .init("eerste_ziektedag", TaskJSON.date(geval.eersteZiektedag)),
      .init("effectieve_eerste_ziektedag", TaskJSON.date(geval.effectieveEersteZiektedag)),
      .init("hersteldatum", TaskJSON.date(geval.hersteldatum)),
      .init("gebeurtenissen", .list(item.entries.map { entry($0, report) })),
      .init("taken", .list(item.tijdschema.map { .object(TaskJSON.members($0)) })),
    ])
  }

  /// A line as it is stored, with whether it was withdrawn; of its fields those that may be seen.
  private static func entry(_ entry: DossierEntry, _ report: DossierReport) -> JSONOutput {
    let event = entry.event
    let visible = report.visibleFields(of: event.kind)
    return .object([
      .init("formaat", .number(event.format)), .init("nummer", .number(event.number)),
      .init("moment", .text(event.moment.description)), .init("dag", .text(event.day.iso)),
      .init(
        "door",
        .object([
          .init("rol", .text(event.actor.role)),
          .init("nummer", .text(orNull: event.actor.number?.description)),
        ])), .init("soort", .text(event.kind)),
      .init("gegevens", fields(event.fields.filter { visible.contains($0.key) })),
      .init("gesprek", event.conversation.map(conversation) ?? .null),
      .init("ingetrokken", .flag(entry.isWithdrawn)),
      .init("fout", .text(orNull: entry.fault?.message)),
    ])
  }

  private static func fields(_ fields: [String: EventValue]) -> JSONOutput {
    .object(
      fields.sorted { $0.key < $1.key }.map { name, value in
        switch value {
        case .text(let text): .init(name, .text(text))
        case .flag(let flag): .init(name, .flag(flag))
        case .texts(let texts): .init(name, .texts(texts))
        case .number(let number):
          .init(name, Int(exactly: number).map { .number($0) } ?? .text("\(number)"))
        }
      })
  }

  private static func conversation(_ step: ConversationStep) -> JSONOutput {
    .object([.init("id", .text(step.id)), .init("stap", .text(step.step))])
  }
}
