import Glibc
import ProgramUnderTest
import Testing

/// Signals in the middle of a dialog: the terminal is as it was, and nothing half is recorded.
@Suite(.serialized) struct DialogSignalTests {
  enum Place: CaseIterable {
    case firstQuestion, halfALine, laterQuestion, check
  }

  private func program(_ desk: Desk, at place: Place) throws -> TerminalProgram {
    let program = try TerminalProgram(
      "beterschap",
      desk.arguments("gesprek", "ziekmelden") + ["--rol", "medewerker", "--als", "10234"],
      columns: 80)
    try #require(program.reads("Sinds welke dag ben je ziek?", seconds: 60) != nil)
    try #require(program.reads("> ", seconds: 60) != nil)
    func type(_ lines: [String], until words: String) throws {
      program.type(lines.map { $0 + "\r" }.joined())
      try #require(program.reads(words, seconds: 60) != nil)
      try #require(program.reads("> ", seconds: 60) != nil)
    }
    switch place {
    case .firstQuestion: break
    case .halfALine:
      program.type("gist")
      try #require(program.reads("gist", seconds: 60) != nil)
    case .laterQuestion: try type(["gisteren"], until: "Waar werd je ziek?")
    case .check:
      try type(["gisteren", "thuis", "", "", "3 dagen", "1", "1"], until: "Klopt dit?")
    }
    #expect(!program.hasOldMode)
    return program
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGTSTP], Place.allCases)
  func theTerminalIsAsItWas(signal: Int32, place: Place) throws {
    let desk = try Desk()
    let program = try program(desk, at: place)
    program.send(signal)
    var status = 128 + signal
    switch signal {
    case SIGINT:
      #expect(program.reads("Nog een keer Ctrl-C stopt.", seconds: 60) != nil)
      program.send(SIGINT)
    case SIGTSTP:
      // Its own session has no shell to wake it up, so the system lets it run on.
      #expect(program.status(milliseconds: 200) == -1)
      program.type("\u{15}stop\r")
      status = 0
    default: break
    }
    let ended = program.end()
    #expect(ended.status == status, "\(ended.screen)")
    #expect(program.hasOldMode)
    #expect(desk.files("dossiers").allSatisfy { !$0.hasSuffix(".jsonl") })
  }
}
