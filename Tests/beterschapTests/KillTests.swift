import DossierStore
import Glibc
import ProgramUnderTest
import Testing

/// SIGKILL at any moment of `leg vast`: the report is there once or not at all, and going on with
/// the conversation never makes it two.
@Suite struct KillTests {
  private let lines = ["gisteren", "thuis", "", "", "3 dagen", "1", "1"]
  private let who = ["--rol", "medewerker", "--als", "10234"]

  @Test(arguments: Array(stride(from: 0, to: 6000, by: 250))) func killedWhileStoring(
    microseconds: Int
  ) throws {
    let desk = try Desk()
    let program = try PipeProgram("beterschap", desk.arguments("gesprek", "ziekmelden") + who)
    program.write(lines.joined(separator: "\n") + "\n")
    #expect(program.reads("Klopt dit?"))
    program.write("ja\n")
    usleep(UInt32(microseconds))
    program.kill()
    let ended = program.end()
    let before = try desk.events("10234")
    #expect(before.count <= 1)
    if ended.output.contains("Genoteerd in dossier") { #expect(before.count == 1) }

    let again = try PipeProgram("beterschap", desk.arguments() + who)
    // A conversation that had come to its end is no longer offered.
    again.write(desk.files("concepten").isEmpty ? "stop\n" : "1\nja\nstop\n")
    let resumed = again.end()
    #expect(resumed.status == 0)
    let after = try desk.events("10234")
    #expect(after.count == 1, "\(resumed.output)")
    #expect(desk.files("postvak-uit").count == 2)
    #expect(desk.files("concepten").isEmpty)
  }

  @Test func killedBeforeTheCheckNothingIsStored() throws {
    let desk = try Desk()
    let program = try PipeProgram("beterschap", desk.arguments("gesprek", "ziekmelden") + who)
    program.write(lines.joined(separator: "\n") + "\n")
    #expect(program.reads("Klopt dit?"))
    program.kill()
    _ = program.end()
    #expect(desk.files("dossiers").allSatisfy { !$0.hasSuffix(".jsonl") })
    let again = try PipeProgram("beterschap", desk.arguments("gesprek", "ziekmelden") + who)
    again.write("verder\nja\n")
    #expect(again.end().status == 0)
    #expect(try desk.events("10234").count == 1)
  }
}
