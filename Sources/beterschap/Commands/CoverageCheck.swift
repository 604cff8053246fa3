import Assistant
import ScriptText
import Sessions
import Terminal
import Verzuimprotocol

/// `beterschap controleer --dekking`: what the sessions show of the dialogs.
enum CoverageCheck {
  /// Plays every session of a folder.
  static func coverage(
    sessions named: String?, dialogs folder: String, _ library: Library
  ) throws(Failure) -> SessionCoverage {
    let sessions = named ?? "\(folder)/../Tests/TranscriptTests/Sessions"
    guard FindDialogs.isFolder(sessions) else {
      throw Failure(
        "De map met sessies is er niet: \(sessions). Noem hem met --sessies MAP.", exitCode: 78)
    }
    let source = FindDialogs.source(sessions)
    let world = SessionWorld(
      library: { library }, file: { ReadFile.bytes("\(sessions)/../\($0)") })
    var coverage = SessionCoverage()
    let files = source.paths().sorted().filter { $0.hasSuffix(".gesprekstest") }
    guard !files.isEmpty else {
      throw Failure(
        "In \(sessions) staat geen sessie. Een sessie eindigt op .gesprekstest.", exitCode: 78)
    }
    for path in files {
      guard let bytes = source.bytes(path) else {
        throw Failure("De sessie \(path) is niet te lezen.", exitCode: 74)
      }
      do {
        try coverage.play(String(decoding: bytes, as: UTF8.self), in: world)
      } catch let malformed as Transcript.Malformed {
        throw Failure(
          "De sessie \(path) heeft een kop die niet klopt: \(malformed.line)", exitCode: 65)
      } catch {
        throw Failure("De sessie \(path) kan niet gespeeld worden: \(error)", exitCode: 65)
      }
    }
    return coverage
  }

  /// The numbers of each part, and below them what is not shown.
  static func text(_ report: CoverageReport, sessions: Int) -> String {
    var lines = ["Sessies: \(sessions)"]
    for row in report.rows {
      lines.append("\(row.part.rawValue.capitalised): \(row.shown) van \(row.total)")
    }
    if !report.isEnough { lines.append("Elke stap en elke tak hoort in een sessie te staan.") }
    for row in report.rows where !row.missed.isEmpty {
      lines.append("\nGeen sessie laat zien (\(row.part.rawValue)):")
      for missed in row.missed {
        lines.append("  \(missed.place.map { "\($0.file):\($0.line): " } ?? "")\(missed.words)")
      }
    }
    return lines.map(ScreenText.lines).joined(separator: "\n")
  }

  /// The same for programs.
  static func json(_ report: CoverageReport) -> JSONOutput {
    .list(
      report.rows.map { row in
        .object([
          .init("soort", .text(row.part.rawValue)), .init("gedekt", .number(row.shown)),
          .init("totaal", .number(row.total)),
          .init(
            "gemist",
            .list(
              row.missed.map { missed in
                .object([
                  .init("tekst", .text(missed.words)),
                  .init("bestand", .text(orNull: missed.place?.file)),
                  .init("regel", missed.place.map { .number($0.line) } ?? .null),
                ])
              })),
        ])
      })
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
