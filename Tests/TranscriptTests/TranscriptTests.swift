import Assistant
import DialogEngine
import DialogScript
import FoundationEssentials
import ScriptText
import Sessions
import Testing
import Verzuimprotocol

/// The sessions, by name.
let sessionNames: [String] =
  ((try? FileManager.default.contentsOfDirectory(atPath: testFolder + "/Sessions")) ?? [])
  .filter { $0.hasSuffix(".gesprekstest") }.sorted()

@Suite struct TranscriptTests {
  private let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// Plays a session and compares the whole screen; with RECORD=1 it writes the screen and fails.
  @Test(arguments: sessionNames) func screenIsAsRecorded(name: String) throws {
    let path = "\(testFolder)/Sessions/\(name)"
    let sessions = try Transcript.all(in: try text(at: path)).map { session in
      (session, screen: try Playing(session).session(typing: session.typed))
    }
    if isRecording {
      try Transcript.text(sessions).write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
    for (session, screen) in sessions where !isRecording {
      #expect(screen == session.body, "\(firstDifference(screen, session.body))")
    }
  }

  @Test func everyStepAndEveryBranchOfEveryDialogIsShown() throws {
    #expect(sessionNames.count > 5)
    let library = Library(projectDialogs())
    let world = projectWorld { library }
    var coverage = SessionCoverage()
    for name in sessionNames {
      try coverage.play(try text(at: "\(testFolder)/Sessions/\(name)"), in: world)
    }
    let report = CoverageReport(coverage, of: library, rules: .nota2009)
    for row in report.rows where row.part.isDemanded {
      #expect(row.missed.map(\.words) == [], "\(row.part.rawValue)")
    }
  }

  /// The session that the README opens with is a real one.
  @Test func readmeSessionIsReal() throws {
    let root = dialogFolder.dropLast("/Dialogs".count)
    let readme = try text(at: "\(root)/README.md")
    let start = try #require(readme.firstRange(of: "<!-- session\n"))
    let headEnd = try #require(readme[start.upperBound...].firstRange(of: "\n-->\n```text\n"))
    let end = try #require(readme[headEnd.upperBound...].firstRange(of: "```\n"))
    let body = String(readme[headEnd.upperBound..<end.lowerBound])
    let transcript = try Transcript(
      "\(readme[start.upperBound..<headEnd.lowerBound])\n---\n\(body)")
    let screen = try Playing(transcript).screen(typing: transcript.typed)
    if isRecording {
      let recorded = readme[..<headEnd.upperBound] + screen + readme[end.lowerBound...]
      try recorded.write(toFile: "\(root)/README.md", atomically: true, encoding: .utf8)
      Issue.record("recorded README.md")
    } else {
      #expect(screen == body, "\(firstDifference(screen, body))")
    }
  }

  @Test func theDialogsAreInOrder() {
    let findings = Library(projectDialogs()).findings()
    #expect(findings.map { "\($0.file):\($0.line):\($0.column) \($0.code) \($0.text)" } == [])
  }

  private func text(at path: String) throws -> String {
    String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
  }

  private func firstDifference(_ left: String, _ right: String) -> String {
    let lefts = left.split(separator: "\n", omittingEmptySubsequences: false)
    let rights = right.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(lefts, rights).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1): screen \"\(pair.0)\", recorded \"\(pair.1)\""
    }
    return "\(lefts.count) lines on the screen, \(rights.count) recorded"
  }
}
