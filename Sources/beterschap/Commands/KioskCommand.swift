import Access
import ArgumentParser
import Assistant
import Glibc
import Personnel
import Terminal

/// `beterschap kiosk`: a start screen in a hallway, and a process for each visitor.
struct KioskCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "kiosk")

  @OptionGroup var options: CommonOptions
  @Option(name: .customLong("naam")) var name: String?
  /// The process of one visitor; the kiosk starts it so.
  @Flag(name: .customLong("bezoeker"), help: .hidden) var isVisitor = false
  // Other times, to try a kiosk out. They are options because a checked store refuses variables, and
  // only the account of the store can give them, because nobody else starts a kiosk.
  @Option(name: .customLong("waarschuwing"), help: .hidden) var warning = KioskTimes().warning
  @Option(name: .customLong("afwezig"), help: .hidden) var away = KioskTimes().away
  @Option(name: .customLong("lezen"), help: .hidden) var reading = KioskTimes().reading

  func carryOut() throws(Failure) -> Int32 {
    guard try FixedPlace.find() != nil else { throw Failure(KioskWords.onlyChecked, exitCode: 77) }
    guard options.number == nil, options.role == nil, !options.isJSON else {
      throw Failure(KioskWords.visitorSaysWho, exitCode: 64)
    }
    let surroundings = Surroundings()
    guard surroundings.isInteractive else {
      throw Failure(KioskWords.onlyOnATerminal, exitCode: 64)
    }
    guard surroundings.hasEscapes else { throw Failure(KioskWords.cannotClear, exitCode: 78) }
    let name = try checkedName()
    guard (0...86_400).contains(reading), 0 < warning, warning < away, away <= 86_400 else {
      throw Failure(KioskWords.badTimes, exitCode: 64)
    }
    let environment = try OpenStore.environment(options.named)
    guard environment.caller == .machine else {
      throw Failure(KioskWords.onlyTheMachine, exitCode: 77)
    }
    if isVisitor {
      let times = KioskTimes(warning: warning, away: away, reading: reading)
      return try RunVisitor.run(environment, kiosk: name, times: times)
    }
    return receive(environment, name)
  }

  private func receive(_ environment: Environment, _ name: String) -> Int32 {
    guard let screen = KioskScreen() else { return 74 }
    defer { screen.close() }
    let visitor = StartVisitor(
      path: FindDialogs.executablePath(),
      arguments: [
        "kiosk", "--bezoeker", "--naam", name, "--waarschuwing", "\(warning)",
        "--afwezig", "\(away)", "--lezen", "\(reading)",
      ])
    var hall = KioskHall(
      screen: screen, name: name, organisation: environment.personnel.organisation.name,
      visitor: visitor)
    return hall.run()
  }

  /// The name in `inzage` and for the wait after wrong pincodes: as given, else the terminal's.
  private func checkedName() throws(Failure) -> String {
    let terminal = ttyname(STDIN_FILENO).map { String(cString: $0) } ?? "kiosk"
    let own = terminal.split(separator: "/").drop { $0 == "dev" }.joined(separator: "-")
    let name = self.name ?? own
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isPlain, (1...32).contains(name.utf8.count) else {
      throw Failure(KioskWords.badName, exitCode: 64)
    }
    return name
  }
}
