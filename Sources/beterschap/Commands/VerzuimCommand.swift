import Access
import ArgumentParser
import Assistant
import CSVText
import DossierStore
import Personnel
import Terminal
import Verzuimprotocol

/// `beterschap verzuim importeer BESTAND.csv`: history of absence from another program.
struct VerzuimCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "verzuim")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("proef")) var isTrial = false
  @Argument var words: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let path = try ImportFile.path(words, command: "verzuim")
    let environment = try OpenStore.environment(options.named)
    let asker = try WhoAsks.requireRegistrar(options.named, environment)
    let file = try ImportFile.read(path)
    let progress = Progress(total: file.rows.count, "rijen nagekeken")
    let result = try Failure.attempt { () throws(StoreError) in
      try HistoryImport.read(file, by: asker, in: environment, progress: progress.tell)
    }
    switch result {
    case .failure(let error): throw ImportFile.failure(path, error.faults)
    case .success(let found):
      if !isTrial, found.dossierCount > 0 { try store(found, asker, environment) }
      show(found)
    }
    return 0
  }

  private func store(
    _ found: HistoryImport, _ asker: Asker, _ environment: Environment
  ) throws(Failure) {
    do throws(DossierAccessError) {
      try environment.dossiers(for: asker).noteImport("verzuimhistorie")
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    let progress = Progress(total: found.dossierCount, "dossiers bijgewerkt")
    do throws(StoreError) {
      try found.store(progress: progress.tell)
    } catch {
      throw Failure(
        "\(error.description) Een deel kan al in de dossiers staan. Voer hetzelfde bestand opnieuw in: niets komt dubbel.",
        exitCode: error.exitCode)
    }
  }

  private func show(_ found: HistoryImport) {
    if options.isJSON {
      print(
        JSONOutput.object([
          .init("proef", .flag(isTrial)), .init("rijen", .number(found.rowCount)),
          .init("ziekmeldingen", .number(found.newSpells)),
          .init("gebeurtenissen", .number(found.newEvents)),
          .init("dossiers", .number(found.dossierCount)),
        ]).line)
      return
    }
    let lines = [
      "Rijen in het bestand: \(found.rowCount).", "Nieuwe ziekmeldingen: \(found.newSpells).",
      "Nieuwe regels in de dossiers: \(found.newEvents), in \(found.dossierCount) dossiers.",
    ]
    let end =
      found.dossierCount == 0
      ? "Er verandert niets."
      : isTrial ? "Dit is een proef. Er is niets veranderd." : "Alles staat in de dossiers."
    PlainScreen.show([
      .say(text: lines.joined(separator: "\n"), sources: []), .say(text: end, sources: []),
    ])
  }
}
