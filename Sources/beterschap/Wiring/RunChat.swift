import Assistant
import DossierStore
import Personnel
import Terminal
import Verzuimprotocol

/// Runs a chat on whatever standard input and output are.
enum RunChat {
  /// What a chat is for.
  enum Purpose {
    /// Whatever somebody wants.
    case menu
    /// One dialog.
    case dialog(String)
    /// The lessons.
    case learning

    var dialog: String? {
      switch self {
      case .dialog(let name): name
      case .menu, .learning: nil
      }
    }
  }

  /// Plays a chat and gives the exit code.
  static func run(_ options: NamedOptions, _ purpose: Purpose) throws(Failure) -> Int32 {
    let dialog = purpose.dialog
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
    let assistant: Assistant
    switch purpose {
    case .learning: assistant = Assistant(learning: environment, library: library, asker: asker)
    case .menu, .dialog:
      assistant = Assistant(environment, library: library, asker: asker, dialog: dialog)
    }
    if options.isJSON { return JSONFrontEnd().run(assistant) }
    guard isInteractive else { return PlainFrontEnd().run(assistant) }
    let names = Set(library.dialogNames)
    let history = HistoryKeeping.file(historyFile(environment, asker)) {
      HistoryLines.mayRemember($0, dialogs: names)
    }
    return ReadlineFrontEnd(history: history).run(assistant)
  }

  /// In a checked store each has a history of his own.
  private static func historyFile(_ environment: Environment, _ asker: PartialAsker) -> String {
    let path = environment.store.path
    guard !environment.isFree, let number = asker.number else { return "\(path)/geschiedenis" }
    return "\(path)/toegang/geschiedenis-\(number)"
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
