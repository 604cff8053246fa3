import Access
import ArgumentParser
import Assistant
import DossierStore
import Terminal
import Verzuimprotocol

/// `beterschap dossier NR`: one dossier, as the asker may see it.
struct DossierCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "dossier")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("markdown")) var isMarkdown = false
  @Argument var numbers: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let number = try checkedNumber()
    if isMarkdown, options.isJSON {
      throw Failure("--markdown en --json gaan niet samen. Kies er een.", exitCode: 64)
    }
    let environment = try OpenStore.environment(options.named)
    let partial = try WhoAsks.asker(options.named, environment, isInteractive: false)
    guard let role = partial.role else {
      throw Failure("De rol is niet bekend. Geef er een met --rol.", exitCode: 64)
    }
    let report: DossierReport
    do throws(DossierRefusal) {
      report = try DossierReport(
        of: number, for: Asker(number: partial.number, role: role), in: environment)
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    if options.isJSON {
      print(DossierJSON.dossier(report).line)
      for trouble in report.troubles { Failure.tell(trouble, asJSON: true) }
    } else if isMarkdown {
      try WriteOutput.bytes(Array(DossierDocument(report).markdown.utf8))
    } else {
      PlainScreen.show(DossierText(report).blocks)
    }
    return 0
  }

  private func checkedNumber() throws(Failure) -> DossierNumber {
    guard let word = numbers.first, numbers.count == 1 else {
      throw Failure("Geef één nummer, zoals: beterschap dossier 10234.", exitCode: 64)
    }
    guard let number = DossierNumber(word) else {
      throw Failure("'\(word)' is geen personeelsnummer. Typ 1 tot 8 cijfers.", exitCode: 64)
    }
    return number
  }
}
