import Assistant
import DossierStore
import Terminal
import Verzuimprotocol

/// `beterschap --versie`: what this is, and what it can read.
enum Version {
  /// The version of the program.
  static let program = "0.1"

  /// The formats that this program reads and writes, by file.
  static let formats = [
    ("opslag", StoreSettings.currentFormat), ("gebeurtenis", Event.currentFormat),
    ("inzage", InzageLine.currentFormat),
  ]

  static func isAsked(_ arguments: [String]) -> Bool { arguments.contains("--versie") }

  /// Prints it, in Dutch or as JSON; gives the exit code.
  static func show(_ arguments: [String]) throws(Failure) -> Int32 {
    let folder = try FindDialogs.folder(named: named(arguments))
    let library = Library(FindDialogs.source(folder))
    let dialogs = library.listing(for: nil)
    let rules = Verzuimprotocol.nota2009
    guard !arguments.contains("--json") else {
      print(
        JSONOutput.object([
          .init("programma", .text(program)),
          .init(
            "formaten", .object(formats.map { .init($0.0, .number($0.1)) })),
          .init("protocol", .text(rules.naam)),
          .init(
            "gesprekken", .object(dialogs.map { .init($0.name, .number($0.version)) })),
        ]).line)
      return 0
    }
    print("beterschap \(program)")
    print("formaten: " + formats.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    print("protocol: \(rules.naam)")
    print("dialogen: \(dialogs.count) in \(folder)")
    for dialog in dialogs { print(ScreenText.line("  \(dialog.name) versie \(dialog.version)")) }
    return 0
  }

  private static func named(_ arguments: [String]) -> String? {
    guard let index = arguments.firstIndex(of: "--dialogen"), index + 1 < arguments.count else {
      return arguments.first { $0.hasPrefix("--dialogen=") }.map { String($0.dropFirst(11)) }
    }
    return arguments[index + 1]
  }
}
