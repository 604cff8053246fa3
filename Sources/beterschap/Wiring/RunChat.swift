import Assistant
import DossierStore
import Personnel
import Terminal
import Verzuimprotocol

/// Runs a chat on whatever standard input and output are.
enum RunChat {
  /// Plays the chat, or one dialog, and gives the exit code.
  static func run(_ options: NamedOptions, dialog: String?) throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    if let dialog, library.parsed(dialog) == nil {
      throw Failure(Names.noDialog(dialog, library), exitCode: 64)
    }
    let environment = try OpenStore.environment(options)
    let surroundings = Surroundings()
    let isInteractive = surroundings.isInteractive && !options.isJSON
    let asker = try WhoAsks.asker(options, environment, isInteractive: isInteractive)
    let assistant = Assistant(environment, library: library, asker: asker, dialog: dialog)
    if options.isJSON { return JSONFrontEnd().run(assistant) }
    guard isInteractive else { return PlainFrontEnd().run(assistant) }
    let names = Set(library.dialogNames)
    let history = HistoryKeeping.file("\(environment.store.path)/geschiedenis") {
      HistoryLines.mayRemember($0, dialogs: names)
    }
    return ReadlineFrontEnd(history: history).run(assistant)
  }
}
