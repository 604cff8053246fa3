import ArgumentParser
import Assistant
import DialogEngine
import DialogProof
import Sessions
import Terminal

/// `beterschap teken NAAM`: a picture of a dialog, or the way to one of its steps.
struct TekenCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "teken")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("dot")) var isDot = false
  @Flag(name: .customLong("mermaid")) var isMermaid = false
  @Flag(name: .customLong("dekking")) var showsCoverage = false
  @Option(name: .customLong("sessies")) var sessions: String?
  @Option(name: .customLong("naar")) var step: String?
  @Argument var name: String?

  func carryOut() throws(Failure) -> Int32 {
    guard let name else {
      throw Failure("Noem een gesprek: beterschap teken NAAM.", exitCode: 64)
    }
    guard !(isDot && isMermaid) else {
      throw Failure("Kies --dot of --mermaid, niet allebei.", exitCode: 64)
    }
    let folder = try FindDialogs.folder(named: options.dialogs)
    let library = Library(FindDialogs.source(folder, known: FindDialogs.chosen(options.dialogs)))
    guard library.path(of: name) != nil else {
      throw Failure(Names.noDialog(name, library), exitCode: 64)
    }
    guard let dialog = library.dialog(name) else {
      throw Failure("'\(name)' is niet te lezen. Typ eerst: beterschap controleer.", exitCode: 65)
    }
    if let step { return try WayWords.show(to: step, of: dialog, library, in: options.dialogs) }
    let coverage =
      showsCoverage || sessions != nil
      ? try CoverageCheck.coverage(sessions: sessions, dialogs: folder, library) : nil
    let graph = DialogGraph(dialog, coverage: coverage?.dialogs)
    let picture =
      isDot ? graph.dot : isMermaid ? graph.mermaid : DialogTree(graph, marks: coverage != nil).text
    print(ScreenText.lines(picture), terminator: "")
    return 0
  }
}
