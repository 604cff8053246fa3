import Assistant
import DossierStore
import FoundationEssentials
import Sessions

/// The folder of this test target.
let testFolder = String(#filePath.dropLast("/Project.swift".count))
/// The dialogs of the project.
let dialogFolder = String(testFolder.dropLast("/Tests/TranscriptTests".count)) + "/Dialogs"

/// The dialogs of the project, read from their folder.
func projectDialogs() -> ScriptSource {
  ScriptSource(
    paths: { (try? FileManager.default.subpathsOfDirectory(atPath: dialogFolder)) ?? [] },
    bytes: { path in FileManager.default.contents(atPath: "\(dialogFolder)/\(path)").map(Array.init)
    })
}

typealias Playing = SessionPlayer

/// The dialogs of `library` with the people of the project.
func projectWorld(_ library: @escaping () -> Library) -> SessionWorld {
  SessionWorld(
    library: library,
    file: { FileManager.default.contents(atPath: "\(testFolder)/\($0)").map(Array.init) })
}

extension SessionPlayer {
  /// A chat over the dialogs and the people of the project.
  convenience init(_ transcript: Transcript, over shared: Store? = nil) throws {
    try self.init(
      transcript, in: projectWorld { Library(projectDialogs()) }, over: shared)
  }
}
