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
    guard !library.dialogNames.isEmpty else {
      throw Failure("In de map met dialogen staat geen enkel gesprek.", exitCode: 78)
    }
    if let dialog, library.parsed(dialog) == nil {
      throw Failure(Names.noDialog(dialog, library), exitCode: 64)
    }
    let environment = try OpenStore.environment(options)
    if let dialog { try check(dialog, options, library) }
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

  /// What keeps a dialog from being played, said before anything else is.
  private static func check(
    _ dialog: String, _ options: NamedOptions, _ library: Library
  ) throws(Failure) {
    if let problem = library.problem(with: dialog, for: try options.checkedRole()) {
      throw Failure(problem.message, exitCode: problem.exitCode)
    }
  }
}
