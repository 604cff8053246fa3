import Glibc
import ProgramUnderTest
import Testing

/// The arrow keys and the file behind them, on a real pseudo-terminal.
@Suite(.serialized)
struct ReadlineHistoryTests {
  private let path: String

  init() throws {
    var template = Array("/tmp/beterschap-test-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    path = "\(folder)/geschiedenis"
  }

  private func run(_ arguments: [String], _ steps: [(keys: String, screen: String)]) throws {
    let program = try TerminalProgram("terminal-fixture", arguments)
    #expect(program.reads("> ") != nil)
    for step in steps {
      program.type(step.keys)
      #expect(program.reads(step.screen) != nil, "\(step.screen)")
    }
    program.type("\u{5}\u{15}stop\r")
    #expect(program.end().status == 0)
  }

  @Test func onlyCommandsReachTheFile() throws {
    try run(
      [path],
      [
        ("10234\r", "Gehoord: 10234"), ("ik ben erg moe\r", "Gehoord: ik ben erg moe"),
        ("\u{1B}[A", "ik ben erg moe"), ("\r", "Gehoord: ik ben erg moe"),
      ])
    let file = open(path, O_RDONLY)
    let text = String(decoding: readAll(file), as: UTF8.self)
    close(file)
    #expect(text == "10234\nstop\n")
    try run([path], [("\u{1B}[A\u{1B}[A", "10234"), ("\r", "Gehoord: 10234 (5)")])
  }

  @Test func nothingComesBackAtAKiosk() throws {
    try run(
      ["--kiosk"],
      [
        ("geheim\r", "Gehoord: geheim"), ("weg\u{15}", "> "),
        ("\u{1B}[A\u{19}x\r", "Gehoord: x (1)"),
      ])
  }
}
