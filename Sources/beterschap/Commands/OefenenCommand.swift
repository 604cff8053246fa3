import ArgumentParser
import Assistant
import CivilDate
import Terminal
import Verzuimprotocol

/// `beterschap oefenen [NAAM]`: the real dialogs with an invented team; nothing is left of it.
struct OefenenCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "oefenen")

  @OptionGroup var options: CommonOptions
  @Argument var name: String?

  func carryOut() throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    if let name, !library.scenarioNames.contains(name) {
      throw Failure(Names.noScenario(name, library), exitCode: 64)
    }
    let moment = try options.named.moment()
    let chat = PracticeChat(
      library: library, rules: .nota2009, today: moment.date, named: name,
      newID: OpenStore.newID)
    if options.isJSON { return JSONFrontEnd().run(chat) }
    return Surroundings().isInteractive
      ? ReadlineFrontEnd().run(chat) : PlainFrontEnd().run(chat)
  }
}
