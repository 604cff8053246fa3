import ArgumentParser

/// `beterschap`: the chat.
struct ChatCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "chat", shouldDisplay: false)

  @OptionGroup var options: CommonOptions

  func carryOut() throws(Failure) -> Int32 {
    try RunChat.run(options.named, .menu)
  }
}
