import ArgumentParser

/// Puts the command's name in front, so that options may stand anywhere.
enum ArgumentOrder {
  private static let commands = Set(
    RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName })
  private static let withValue: Set<String> = [
    "--opslag", "--dialogen", "--als", "--rol", "--nu", "--vandaag", "--onderwerp",
    "--wie", "--waarom", "--op", "--uren", "--gewerkt", "--feit", "--sleutels", "--sessies",
    "--naar", "--sendmail", "--is-weg", "--nog-eens", "--naam",
  ]

  /// `--als 10234 gesprek ziekmelden` is `gesprek --als 10234 ziekmelden`.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if withValue.contains(argument) {
        index += 2
      } else if argument.hasPrefix("-") {
        index += 1
      } else if commands.contains(argument) {
        var ordered = arguments
        ordered.remove(at: index)
        return [argument] + ordered
      } else {
        return arguments
      }
    }
    return arguments
  }
}
