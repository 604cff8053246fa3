import Assistant
import DialogEngine
import DialogScript
import FoundationEssentials
import ScriptText
import Testing

/// The sessions, by name.
let sessionNames: [String] =
  ((try? FileManager.default.contentsOfDirectory(atPath: testFolder + "/Sessions")) ?? [])
  .filter { $0.hasSuffix(".gesprekstest") }.sorted()

@Suite struct TranscriptTests {
  private let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// Plays a session and compares the whole screen; with RECORD=1 it writes the screen and fails.
  @Test(arguments: sessionNames) func screenIsAsRecorded(name: String) throws {
    let path = "\(testFolder)/Sessions/\(name)"
    let transcript = try Transcript(try text(at: path))
    let screen = try Playing(transcript).session(typing: transcript.typed)
    if isRecording {
      let recorded = transcript.head.joined(separator: "\n") + "\n---\n" + screen
      try recorded.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    } else {
      #expect(screen == transcript.body, "\(firstDifference(screen, transcript.body))")
    }
  }

  @Test func everyStepOfEveryDialogIsReached() throws {
    #expect(sessionNames.count > 5)
    var reached: Set<String> = []
    for name in sessionNames {
      let transcript = try Transcript(try text(at: "\(testFolder)/Sessions/\(name)"))
      let playing = try Playing(transcript) { trace in
        reached.formUnion(trace.steps.map { "\($0.dialog) \($0.key)" })
      }
      _ = playing.screen(typing: transcript.typed)
    }
    let library = Library(projectDialogs())
    var missed: [String] = []
    for name in library.dialogNames {
      let dialog = try #require(library.parsed(name)?.dialog)
      for statement in dialog.statements where !reached.contains("\(name) \(statement.key)") {
        missed.append("\(name) \(statement.key)")
      }
    }
    #expect(missed == [])
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
