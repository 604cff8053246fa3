import Assistant
import DossierStore
import Personnel
import Terminal
import Verzuimprotocol

/// Runs a chat on whatever standard input and output are.
enum RunChat {
  /// Plays the chat, or one dialog, and gives the exit code.
  static func run(_ options: CommonOptions, dialog: String?) throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    if let dialog, library.parsed(dialog) == nil {
      throw Failure(Names.noDialog(dialog, library), exitCode: 64)
    }
    let environment = try OpenStore.environment(options)
    guard environment.store.settings.access == .free else {
      throw Failure(
        "Deze opslag is gecontroleerd. Dit programma opent alleen een vrije opslag.",
        exitCode: 77)
    }
    let surroundings = Surroundings()
    let isInteractive = surroundings.isInteractive && !options.isJSON
    let asker = try asker(options, environment, isInteractive: isInteractive)
    let assistant = Assistant(environment, library: library, asker: asker, dialog: dialog)
    if options.isJSON { return JSONFrontEnd().run(assistant) }
    guard isInteractive else { return PlainFrontEnd().run(assistant) }
    let names = Set(library.dialogNames)
    let history = HistoryKeeping.file("\(environment.store.path)/geschiedenis") {
      HistoryLines.mayRemember($0, dialogs: names)
    }
    return ReadlineFrontEnd(history: history).run(assistant)
  }

  /// Who asks: as named, else the only role that he has. A program must say it; a person is asked.
  private static func asker(
    _ options: CommonOptions, _ environment: Environment, isInteractive: Bool
  ) throws(Failure) -> PartialAsker {
    let number = try options.checkedNumber()
    var role = try options.checkedRole()
    if let number {
      let roster = environment.personnel.roster
      let known = roster.roles(of: number).compactMap { Role(rawValue: $0) }
      if let role, roster.employee(number) != nil, !known.contains(role) {
        throw Failure(
          "Nummer \(number) heeft niet de rol \(role.rawValue).", exitCode: 77)
      }
      if role == nil, roster.employee(number) != nil, known.count == 1 { role = known.first }
    }
    if role == nil, !isInteractive {
      throw Failure(
        "De rol is niet bekend. Geef er een met --rol, zoals --rol medewerker.", exitCode: 64)
    }
    return PartialAsker(number: number, role: role)
  }
}
