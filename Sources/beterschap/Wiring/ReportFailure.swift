import Glibc
import Terminal

extension Failure {
  /// Says on standard error what went wrong, in one line or one JSON object; gives the exit code.
  func report(asJSON: Bool) -> Int32 {
    Failure.tell(message, asJSON: asJSON)
    return exitCode
  }

  /// Says something on standard error, in one line or one JSON object.
  static func tell(_ message: String, asJSON: Bool) {
    let words = ScreenText.line(message)
    let line =
      asJSON ? JSONOutput.object([.init("fout", .text(words))]).line : "beterschap: \(words)"
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
