import ArgumentParser
import Assistant
import ScriptText
import Sessions
import Terminal
import Verzuimprotocol

/// `beterschap controleer [MAP]`: looks all scripts over.
struct ControleerCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "controleer")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("loop")) var plays = false
  @Option(name: .customLong("uitleg")) var code: String?
  @Flag(name: .customLong("dekking")) var showsCoverage = false
  @Option(name: .customLong("sessies")) var sessions: String?
  @Argument var folder: String?

  func carryOut() throws(Failure) -> Int32 {
    let named = folder ?? options.dialogs
    let folder = try FindDialogs.folder(named: named)
    let source = FindDialogs.source(folder, known: FindDialogs.chosen(named))
    if let code {
      print(try FindingPage.text(of: code, source, isJSON: options.isJSON))
      return 0
    }
    let library = Library(source)
    let coverage =
      showsCoverage || sessions != nil
      ? try CoverageCheck.coverage(sessions: sessions, dialogs: folder, library) : nil
    let report = coverage.map { CoverageReport($0, of: library, rules: .nota2009) }
    var findings = library.findings()
    var summary: String?
    if plays {
      let (found, reports) = LoopCheck.run(library.allDialogs, in: named)
      findings = (findings + found).sorted()
      summary = LoopCheck.summary(reports)
    }
    if options.isJSON {
      let found = JSONOutput.list(findings.map(ControleerCommand.json))
      let shown = report.map { [JSONOutput.Member("dekking", CoverageCheck.json($0))] } ?? []
      print(JSONOutput.object([.init("bevindingen", found)] + shown).line)
    } else if findings.isEmpty {
      print("De dialogen zijn in orde.")
    } else {
      for finding in findings { print(ControleerCommand.text(finding, source)) }
    }
    if let summary, !options.isJSON { print(summary) }
    if let report, !options.isJSON {
      print(CoverageCheck.text(report, sessions: coverage?.count ?? 0))
    }
    return findings.isEmpty && report?.isEnough ?? true ? 0 : 65
  }

  private static func json(_ finding: Finding) -> JSONOutput {
    .object([
      .init("code", .text(finding.code)), .init("bestand", .text(finding.file)),
      .init("regel", .number(finding.line)), .init("kolom", .number(finding.column)),
      .init("tekst", .text(finding.text)), .init("voorstel", .text(orNull: finding.suggestion)),
    ])
  }

  /// The finding, with the line and a caret under its place.
  private static func text(_ finding: Finding, _ source: ScriptSource) -> String {
    var text = "\(finding.file):\(finding.line):\(finding.column): \(finding.text)"
    if let suggestion = finding.suggestion { text += " \(suggestion)" }
    text = ScreenText.line("\(text) [\(finding.code)]")
    guard let bytes = source.path(named: finding.file).flatMap(source.bytes) else { return text }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard finding.line >= 1, finding.line <= lines.count else { return text }
    let line = ScreenText.line(String(decoding: lines[finding.line - 1], as: UTF8.self))
    let caret = String(repeating: " ", count: max(0, finding.column - 1)) + "^"
    return "\(text)\n  \(line)\n  \(caret)"
  }
}
