import ArgumentParser

/// `beterschap opslag ...`: looks after the store.
struct OpslagCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "opslag")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("proef")) var isTrial = false
  @Option(name: .customLong("sleutels")) var keys: String?
  @Argument var words: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let upkeep = StoreUpkeep(options: options.named)
    switch (words.first, words.count) {
    case ("controleer", 1): return try upkeep.check()
    case ("reservekopie", 2): return try upkeep.backUp(to: words[1])
    case ("herstel", 2): return try upkeep.restore(from: words[1])
    case ("opruimen", 1): return try upkeep.cleanUp(isTrial: isTrial)
    case ("maak-gecontroleerd", 1): return try upkeep.makeChecked(keys: keys)
    default:
      throw Failure(
        "Kies: opslag controleer, opslag reservekopie DOEL, opslag herstel BRON, "
          + "opslag opruimen of opslag maak-gecontroleerd.", exitCode: 64)
    }
  }
}
