import ArgumentParser
import Assistant
import Glibc
import ScriptText
import Terminal

/// `beterschap probeer BESTAND`: plays a dialog file while its author edits it.
struct ProbeerCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "probeer")

  @OptionGroup var options: CommonOptions
  @Option(name: .customLong("feit")) var facts: [String] = []
  @Argument var file: String?

  func carryOut() throws(Failure) -> Int32 {
    guard let file else {
      throw Failure("Noem een bestand: beterschap probeer BESTAND.gesprek", exitCode: 64)
    }
    let folder = try FindDialogs.folder(named: options.dialogs)
    let source = FindDialogs.source(folder, known: FindDialogs.chosen(options.dialogs))
    let path = try ProbeerCommand.path(file, folder, Library(source))
    let now = try options.named.moment()
    let scripts = TryOutScripts(source, path: path, read: { ReadFile.bytes(path) })
    let tryOut = TryOut(scripts, now: now, facts: try ProbeerCommand.facts(facts, Library(source)))
    if options.isJSON { return JSONFrontEnd().run(tryOut) }
    guard Surroundings().isInteractive else { return PlainFrontEnd().run(tryOut) }
    return ReadlineFrontEnd().run(tryOut)
  }

  /// The file that is meant: a path, else the name of a dialog.
  private static func path(
    _ file: String, _ folder: String, _ library: Library
  ) throws(Failure) -> String {
    if file.hasSuffix(".gesprek") {
      guard access(file, R_OK) == 0 else {
        throw Failure("Het bestand \(file) is er niet, of is niet te lezen.", exitCode: 64)
      }
      return file
    }
    guard let path = library.path(of: file) else {
      throw Failure(
        Names.noDialog(file, library) + " Noem een gesprek of een bestand dat op .gesprek eindigt.",
        exitCode: 64)
    }
    return "\(folder)/\(path)"
  }

  /// `al-ziek=nee,ja`: not so at first, so once something was stored.
  private static func facts(
    _ words: [String], _ library: Library
  ) throws(Failure) -> [String: [Bool]] {
    var facts: [String: [Bool]] = [:]
    for word in words {
      let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
      let values = sides.last?.split(separator: ",").map(String.init) ?? []
      guard sides.count == 2, !values.isEmpty, values.allSatisfy({ ["ja", "nee"].contains($0) })
      else {
        throw Failure(
          "--feit \(word) begrijpt het programma niet. Typ FEIT=ja of FEIT=nee.", exitCode: 64)
      }
      guard library.factNames.contains(sides[0]) else {
        throw Failure(Names.noFact(sides[0], library), exitCode: 64)
      }
      facts[sides[0]] = values.map { $0 == "ja" }
    }
    return facts
  }
}
