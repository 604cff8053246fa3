import ScriptText
import Testing

@testable import Assistant

/// A dialog that an editor saved under another name is told of: it would be missing without a word.
@Suite struct OverlookedFileTests {
  private static let dialog = """
    gesprek groet versie 1
    voor medewerker
    bron Protocol 2.2
    einde Dag.

    """

  private func found(in path: String) -> [String] {
    let library = Library(
      ScriptSource(paths: { [path] }, bytes: { $0 == path ? Array(Self.dialog.utf8) : nil }))
    return library.findings().filter { $0.file.hasSuffix(path) }.map { "\($0.line) \($0.code)" }
  }

  @Test(arguments: [
    "medewerker/groet.gesprek.txt", "groet.Gesprek", "GROET.GESPREK", "groet.gesprek.docx",
    "groet.bericht.txt", "groet.Vragen", "groet.oefening.md",
  ]) func anotherEndIsTold(path: String) {
    #expect(found(in: path) == ["1 andere-bestandsnaam"])
  }

  @Test(arguments: ["groet.gesprek", "groet.gesprek~", ".groet.gesprek.swp", "lees.txt"])
  func othersAreNoTrouble(path: String) {
    #expect(found(in: path) == [])
  }
}
