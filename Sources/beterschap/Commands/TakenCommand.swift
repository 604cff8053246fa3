import ArgumentParser
import Assistant
import CivilDate
import DossierStore
import Terminal

/// `beterschap taken`: what is open, due or late for a role.
struct TakenCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "taken")

  @OptionGroup var options: CommonOptions

  func carryOut() throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    let environment = try OpenStore.environment(options.named)
    let asker = try WhoAsks.asker(options.named, environment, isInteractive: false)
    let list: TaskList
    do throws(StoreError) {
      list = try TaskList(for: asker, in: environment, dialogs: library.taskDialogs(asker.role))
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    guard options.isJSON else {
      PlainScreen.show(list.blocks(for: asker.role, today: environment.today))
      return 0
    }
    let tasks = list.tasks.map { item in
      JSONOutput.object(
        [
          .init("dossier", .text(item.dossier)), .init("medewerker", .text(orNull: item.name)),
          .init("gesprek", .text(orNull: item.dialog)),
        ] + TaskJSON.members(item.task))
    }
    print(
      JSONOutput.object([
        .init("vandaag", .text(environment.today.iso)), .init("taken", .list(tasks)),
      ]).line)
    return 0
  }
}
