import ArgumentParser
import Assistant
import CivilDate
import DossierStore
import Terminal

/// `beterschap vragen`: how often questions came to which end; there is nothing of who asked what.
struct VragenCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "vragen")

  @OptionGroup var options: CommonOptions
  @Option(name: .customLong("sinds")) var since: String?

  func carryOut() throws(Failure) -> Int32 {
    let environment = try OpenStore.maintained(options.named)
    let first = try firstDay(environment.today)
    let counts: [QuestionCount]
    do throws(StoreError) {
      counts = try environment.store.questionCounts(from: first.iso, to: environment.today.iso)
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    if options.isJSON {
      print(VragenCommand.json(counts, first, environment.today).line)
    } else {
      let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
      PlainScreen.show([
        QuestionCountsText(counts, library).block(from: first, to: environment.today)
      ])
    }
    return 0
  }

  /// The day that was named, else thirty days ago.
  private func firstDay(_ today: CivilDate) throws(Failure) -> CivilDate {
    guard let since else { return today + -30 }
    guard let day = CivilDate(iso: since), day <= today else {
      throw Failure(
        "--sinds \(since) is geen dag tot en met vandaag. Typ bijvoorbeeld 2026-03-02.",
        exitCode: 64)
    }
    return day
  }

  private static func json(
    _ counts: [QuestionCount], _ first: CivilDate, _ last: CivilDate
  ) -> JSONOutput {
    .object([
      .init("van", .text(first.iso)), .init("tot", .text(last.iso)),
      .init(
        "vragen",
        .list(
          counts.map { count in
            .object([
              .init("dag", .text(count.day)), .init("einde", .text(count.end)),
              .init("onderwerp", .text(orNull: count.subject)),
              .init("aantal", .number(count.count)),
            ])
          })),
    ])
  }
}
