import ProgramUnderTest
import Testing

/// The very first start: no arguments, no store, nobody known.
@Suite struct FirstStartTests {
  @Test func reachesTheFirstQuestionWithoutSetUp() throws {
    let desk = try Desk()
    let program = try TerminalProgram("beterschap", settings: ["HOME=\(desk.folder)"])
    #expect(program.reads("Wie gebruikt het programma nu?") != nil)
    #expect(program.reads("> ") != nil)
    program.type("helpdesk\r")
    #expect(program.reads("Wat wilt u doen?") != nil)
    #expect(program.reads("> ") != nil)
    program.type("stop\r")
    #expect(program.end().status == 0)
    #expect(program.hasOldMode)
  }

  @Test func aStoreElsewhereIsMadePrivate() throws {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap", ["--rol", "helpdesk"], settings: ["XDG_DATA_HOME=\(desk.folder)"])
    #expect(program.end().status == 0)
    #expect(Desk.mode(desk.folder + "/beterschap") == 0o700)
    #expect(Desk.mode(desk.folder + "/beterschap/opslag.json") == 0o600)
  }
}
