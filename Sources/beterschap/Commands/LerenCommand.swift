import ArgumentParser

/// `beterschap leren`: the lessons about the protocol.
struct LerenCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "leren")

  @OptionGroup var options: CommonOptions

  func carryOut() throws(Failure) -> Int32 {
    try RunChat.run(options.named, .learning)
  }
}
