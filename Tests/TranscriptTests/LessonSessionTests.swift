import DialogEngine
import FoundationEssentials
import Sessions
import Testing
import Training
import Verzuimprotocol

@testable import Assistant

private struct Run: CustomTestStringConvertible {
  let role: Role
  let lesson: String
  let isRight: Bool

  var session: String { "\(lesson)-\(isRight ? "goed" : "mis").gesprekstest" }
  var testDescription: String { session }
}

private let runs: [Run] = [Role.leidinggevende, .medewerker, .helpdesk].flatMap { role in
  Library(projectDialogs()).lessons(for: role.rawValue).flatMap { lesson in
    [true, false].map { Run(role: role, lesson: lesson.name, isRight: $0) }
  }
}

/// Every lesson has a session with every answer right, and one with every answer wrong.
@Suite struct LessonSessionTests {
  /// With RECORD=1 a missing session is written, without its screen: record the sessions after it.
  @Test(arguments: runs) private func sessionIsThere(run: Run) throws {
    let play = try LessonPlaying(run.role, dialog: run.lesson, seed: "gesprek", today: "2026-03-02")
    let typed = try play.playLesson(isRight: run.isRight)
    let path = "\(testFolder)/Sessions/\(run.session)"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let how = run.isRight ? "goed" : "mis"
      let head = """
        # Elk antwoord is \(how).
        vandaag 2026-03-02
        rol \(run.role.rawValue)
        als 10234
        gesprek \(run.lesson)
        ---

        """
      try (head + typed.map { "> \($0)\n" }.joined())
        .write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(run.session)")
      return
    }
    let bytes = try #require(FileManager.default.contents(atPath: path), "\(run.session)")
    let transcript = try Transcript(String(decoding: bytes, as: UTF8.self))
    #expect(transcript.typed == typed)
    let all = "alle \(typed.count) vragen meteen goed."
    let none = "geen van de \(typed.count) vragen meteen goed."
    #expect(transcript.body.replacing("\n", with: " ").contains(run.isRight ? all : none))
  }
}
