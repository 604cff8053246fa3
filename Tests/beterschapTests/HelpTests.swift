import DossierStore
import ProgramUnderTest
import Testing

/// `--help`: all of it, or the lines of one command; on a screen of 80 columns.
@Suite struct HelpTests {
  private static let commands = [
    "gesprek", "vraag", "tijdlijn", "loon", "taken", "leren", "oefenen", "dossier", "zoek",
    "signalen", "personeel", "verzuim", "controleer", "teken", "probeer", "inzage", "opslag",
    "vragen", "pincode", "kiosk",
  ]

  private func help(_ words: [String]) throws -> [Substring] {
    let ended = try PipeProgram("beterschap", words).end()
    #expect(ended.status == 0)
    #expect(ended.errors == "")
    return ended.output.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func everyCommandIsInTheWholeHelp() throws {
    let lines = try help(["--help"])
    for command in Self.commands {
      #expect(lines.contains { $0.hasPrefix("  beterschap \(command)") }, "\(command)")
    }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: commands) func theHelpOfOneCommandFitsOnAScreen(command: String) throws {
    let lines = try help([command, "--help"])
    #expect(lines.count <= 24)
    let named = lines.filter { $0.hasPrefix("  beterschap") }
    #expect(!named.isEmpty)
    #expect(named.allSatisfy { $0.hasPrefix("  beterschap \(command)") })
    #expect(lines.contains("Overal te gebruiken:"))
  }

  @Test(arguments: [["onzin", "--help"], ["help"], ["--hulp"], ["-h"]])
  func anythingElseShowsAllOfIt(words: [String]) throws {
    #expect(try help(words) == help(["--help"]))
  }

  /// The columns that the import itself knows are held against the help.
  @Test func everyColumnOfAPeoplesFileIsNamed() throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write("nummer;onzin\n1;1\n", to: "mensen.csv")
    let refused = try PipeProgram(
      "beterschap", desk.arguments("personeel") + ["importeer", "\(desk.storePath)/mensen.csv"]
    ).end()
    let columns = try #require(refused.errors.split(separator: "Er zijn: ").dropFirst().first)
      .prefix { $0 != "." }.split(separator: ", ")
    #expect(columns.count > 10, "\(refused.errors)")
    let text = try help(["personeel", "importeer", "--help"]).joined(separator: " ")
    for column in columns { #expect(text.contains(column), "\(column)") }
  }
}
