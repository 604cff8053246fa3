import Assistant
import CSVText
import Glibc
import Terminal

extension Failure {
  /// Says on standard error what went wrong; gives the exit code.
  ///
  /// One line, or one JSON object. What is wrong with rows of a file has a line each after it.
  func report(asJSON: Bool) -> Int32 {
    if asJSON, !rows.isEmpty {
      Failure.write(
        JSONOutput.object([
          .init("fout", .text(ScreenText.line(message))),
          .init("rijen", .list(rows.map(Failure.json))),
        ]).line)
      return exitCode
    }
    Failure.tell(message, asJSON: asJSON)
    for row in rows { Failure.tell(row.message, asJSON: false) }
    return exitCode
  }

  /// Says something on standard error, in one line or one JSON object.
  static func tell(_ message: String, asJSON: Bool) {
    let words = ScreenText.line(message)
    write(
      asJSON
        ? JSONOutput.object([.init("fout", .text(words))]).line : folded("beterschap: \(words)"))
  }

  /// A line as it fits a terminal, which would break it inside a word; elsewhere it stays one line.
  private static func folded(_ line: String) -> String {
    guard isatty(STDERR_FILENO) == 1 else { return line }
    let width = Surroundings.textWidth(of: STDERR_FILENO)
    return PlainScreen.text([.say(text: line, sources: [])], width: width)
      .split(separator: "\n").joined(separator: "\n")
  }

  private static func json(_ fault: CSVRowFault) -> JSONOutput {
    .object([
      .init("rij", .number(fault.row)), .init("kolom", .text(orNull: fault.column)),
      .init("fout", .text(ScreenText.line(fault.message))),
    ])
  }

  private static func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
