import DialogEngine
import DialogScript
import ScriptText

/// The scripts around a file that is being edited: the file itself, read anew when it changed, and
/// the dialogs that it calls.
public struct TryOutScripts {
  private let surroundings: ScriptSource
  private let name: String
  private let folder: String
  private let read: () -> [UInt8]?
  private var bytes: [UInt8]?

  /// Scripts of a folder, with the file at `path`, which ends in ".gesprek", as `read` finds it now.
  public init(_ surroundings: ScriptSource, path: String, read: @escaping () -> [UInt8]?) {
    self.surroundings = surroundings
    let file = path.split(separator: "/").last.map(String.init) ?? path
    name = String(file.dropLast(".gesprek".count))
    folder = path == file ? "." : String(path.dropLast(file.count))
    self.read = read
  }

  /// A dialog, and the library in which it is found.
  struct Playable {
    let dialog: Dialog
    let library: Library
  }

  /// What the file says, and what is wrong with it.
  enum Version {
    case unchanged
    case unreadable
    /// It can be played, whatever else is to be said of it, or (nil) it cannot be read as a dialog.
    case changed(Playable?, [Finding], lines: [Substring])
  }

  /// Looks at the file again.
  mutating func look() -> Version {
    guard let now = read() else {
      bytes = nil
      return .unreadable
    }
    guard now != bytes else { return .unchanged }
    bytes = now
    let path = "\(name).gesprek"
    let library = Library(
      ScriptSource(
        folder: folder,
        paths: { [surroundings] in
          surroundings.paths().filter { !$0.hasSuffix("/\(path)") && $0 != path } + [path]
        },
        bytes: { [surroundings] in $0 == path ? now : surroundings.bytes($0) }))
    let lines = String(decoding: now, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let findings = library.findings(in: name)
    guard let parsed = library.parsed(name), parsed.findings.isEmpty, let dialog = parsed.dialog
    else { return .changed(nil, findings, lines: lines) }
    return .changed(Playable(dialog: dialog, library: library), findings, lines: lines)
  }
}
