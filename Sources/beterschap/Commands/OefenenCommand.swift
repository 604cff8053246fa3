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
      library: library, rules: try rules(on: moment.date), today: moment.date, named: name,
      newID: OpenStore.newID)
    if options.isJSON { return JSONFrontEnd().run(chat) }
    return Surroundings().isInteractive
      ? ReadlineFrontEnd().run(chat) : PlainFrontEnd().run(chat)
  }

  /// No store is opened to practise, so the protocol is the one that holds on that day.
  private func rules(on day: CivilDate) throws(Failure) -> Verzuimprotocol {
    do {
      return try Protocolregister.standard.inForce(on: day)
    } catch {
      throw Failure(error.message, exitCode: 65)
    }
  }
}
