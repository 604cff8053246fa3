import ProgramUnderTest
import Testing

/// The dialog that an answer of `beterschap vraag` names.
@Suite struct ReplyDialogTests {
  /// Only whoever can play it is sent to it; a program hears of it always.
  @Test(arguments: [("medewerker", true), ("leidinggevende", false), ("helpdesk", false)])
  func itIsNamedToARoleThatCanPlayIt(role: String, isNamed: Bool) throws {
    let question = ["vraag", "--onderwerp", "loon", "--rol", role]
    let shown = try PipeProgram("beterschap", question).end()
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("beterschap gesprek mijn-loon") == isNamed, "\(shown.output)")
    let read = try PipeProgram("beterschap", question + ["--json"]).end()
    #expect(read.output.contains("\"gesprek\":\"mijn-loon\""), "\(read.output)")
  }
}
