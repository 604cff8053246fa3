/// Writes a program for `/bin/sh` at `path`, ready to be started.
///
/// A shell of its own writes it: were this process to have it open for writing, then any program that
/// another test starts just then would hold it open too, and starting it would fail as busy.
public func writeShellProgram(at path: String, _ lines: String) throws {
  let ended = try PipeProgram(
    path: "/bin/sh",
    ["-c", "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$0\" && chmod 700 \"$0\"", path, lines],
    settings: []
  ).end()
  guard ended.status == 0 else { throw NoProgram() }
}
