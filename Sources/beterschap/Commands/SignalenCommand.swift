import Access
import ArgumentParser
import Assistant
import DossierStore
import Terminal

/// `beterschap signalen`: the messages that the protocol asks for by itself, for cron to run.
struct SignalenCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "signalen")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("verstuur")) var isSending = false
  @Option(name: .customLong("sendmail")) var sendmail: String?
  @Option(name: .customLong("is-weg")) var left: String?
  @Option(name: .customLong("nog-eens")) var again: String?

  func carryOut() throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    let environment = try OpenStore.environment(options.named)
    try WhoAsks.requireMaintainer(options.named, environment)
    if let key = left ?? again { return try settle(key, environment.store) }
    environment.inzage.origin = "signalen"
    let unsent = try Failure.attempt { () throws(StoreError) in
      try UnsentMail(environment, library: library)
    }
    let run = try Failure.attempt { () throws(StoreError) in
      try SignalRun(environment, library: library)
    }
    var mail: SendOutbox?
    if isSending {
      let program = try Sendmail(named: sendmail)
      mail = try Failure.attempt { () throws(StoreError) in
        try SendOutbox(environment.store, handOver: program.handOver)
      }
    }
    if options.isJSON {
      print(SignalenReport.json(run, unsent, mail, today: environment.today).line)
    } else {
      PlainScreen.show(SignalenReport.blocks(run, unsent, mail))
    }
    let troubles =
      environment.troubles + unsent.troubles + run.troubles + SignalenReport.troubles(mail)
    for trouble in troubles { Failure.tell(trouble, asJSON: options.isJSON) }
    return mail.map { $0.failed.isEmpty && $0.inDoubt.isEmpty } ?? true ? 0 : 74
  }

  private func settle(_ key: String, _ store: Store) throws(Failure) -> Int32 {
    guard left == nil || again == nil else {
      throw Failure("--is-weg en --nog-eens gaan niet samen. Kies er een.", exitCode: 64)
    }
    let isKnown = try Failure.attempt { () throws(StoreError) in
      try SendOutbox.settle(key, hasLeft: left != nil, in: store)
    }
    guard isKnown else {
      throw Failure("Er is geen bericht in twijfel met de sleutel '\(key)'.", exitCode: 64)
    }
    if options.isJSON {
      print(
        JSONOutput.object([.init("sleutel", .text(key)), .init("is_weg", .flag(left != nil))]).line)
    } else {
      print(
        left != nil
          ? "Genoteerd: dit bericht is verstuurd."
          : "Genoteerd: dit bericht gaat met de volgende keer mee.")
    }
    return 0
  }
}
