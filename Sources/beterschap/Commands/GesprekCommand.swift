import ArgumentParser
import Assistant
import Terminal
import Verzuimprotocol

/// `beterschap gesprek [NAAM]`: one dialog, or the list of them.
struct GesprekCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "gesprek")

  @OptionGroup var options: CommonOptions
  @Argument var name: String?

  func carryOut() throws(Failure) -> Int32 {
    if let name { return try RunChat.run(options.named, .dialog(name)) }
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    let role = try options.named.checkedRole()
    let listed = library.listing(for: role)
    if options.isJSON {
      let dialogs = listed.map { dialog in
        JSONOutput.object([
          .init("naam", .text(dialog.name)), .init("titel", .text(dialog.title)),
          .init("rollen", .texts(dialog.roles)), .init("versie", .number(dialog.version)),
        ])
      }
      print(JSONOutput.object([.init("gesprekken", .list(dialogs))]).line)
      return 0
    }
    for dialog in listed {
      let roles = dialog.roles.map { Role(rawValue: $0)?.title ?? $0 }.joined(separator: ", ")
      print(ScreenText.line("\(dialog.name): \(dialog.title) (voor: \(roles))"))
    }
    return 0
  }
}
