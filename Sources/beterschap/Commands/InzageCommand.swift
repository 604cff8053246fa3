import Access
import ArgumentParser
import Assistant
import DossierStore
import Terminal

/// `beterschap inzage NR`: who looked at one's own dossier.
struct InzageCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "inzage")

  @OptionGroup var options: CommonOptions
  @Argument var number: String?

  func carryOut() throws(Failure) -> Int32 {
    let environment = try OpenStore.environment(options.named)
    environment.inzage.origin = "inzage"
    var named = options.named
    if named.role == nil { named.role = "medewerker" }
    let partial = try WhoAsks.asker(named, environment, isInteractive: false)
    guard let asker = partial.asker, let dossier = number ?? partial.number,
      let id = DossierNumber(dossier)
    else {
      throw Failure(
        "Geef een personeelsnummer, zoals: beterschap inzage 10234 --als 10234", exitCode: 64)
    }
    let lookers: Lookers
    do throws(DossierAccessError) {
      lookers = try Lookers(of: id.description, for: asker, in: environment)
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    guard options.isJSON else {
      print("Dossier \(id): wie keek er?")
      print(ScreenText.lines(lookers.text()))
      return 0
    }
    print(
      JSONOutput.object([
        .init("medewerker", .text(id.description)),
        .init("inzage", .list(lookers.looks.map(InzageCommand.json))),
      ]).line)
    return 0
  }

  private static func json(_ look: Lookers.Look) -> JSONOutput {
    let entry = look.entry
    return .object([
      .init("moment", .text(entry.moment.description)),
      .init("nummer", .text(orNull: entry.actor.number?.description)),
      .init("naam", .text(orNull: look.name)), .init("rol", .text(entry.actor.role)),
      .init("actie", .text(entry.action.rawValue)), .init("object", .text(entry.object)),
      .init("uitslag", .text(entry.result.rawValue)), .init("herkomst", .text(entry.origin)),
      .init("alle_dossiers", .flag(look.isOverview)),
    ])
  }
}
