import Glibc
import ProgramUnderTest
import Testing

/// What is pasted counts as typed text, never as keys.
@Suite(.serialized)
struct PasteTests {
  private func started() throws -> TerminalProgram {
    let program = try TerminalProgram("terminal-fixture")
    #expect(program.reads("> ")?.contains("\u{1B}[?2004h") == true)
    return program
  }

  private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

  @Test(arguments: ["\r", "\n", "\r\n"])
  func severalLinesAreOneLine(lineEnd: String) throws {
    let program = try started()
    program.type(paste(["", "een", "twee zes", "drie"].joined(separator: lineEnd)))
    #expect(program.reads("een twee zes drie")?.contains("Gehoord") == false)
    program.type(" af\r")
    #expect(program.reads("Gehoord: een twee zes drie af (20)") != nil)
    program.type(paste("ja\(lineEnd)"))
    program.type("\r")
    #expect(program.reads("Gehoord: ja") != nil)
  }

  @Test func severalLinesWithoutMarks() throws {
    let program = try started()
    program.type("een\rtwee\rdrie\r")
    #expect(program.reads("Gehoord: een (3)") != nil)
    #expect(program.reads("Gehoord: twee (4)") != nil)
    #expect(program.reads("Gehoord: drie (4)") != nil)
  }

  @Test func keysInAPasteAreNoKeys() throws {
    let program = try started()
    program.type(paste("b\té\u{1}x") + "\r")
    #expect(program.reads("Die regel heeft vreemde tekens.") != nil)
    program.type(paste("b\té") + "\r")
    #expect(program.reads("Gehoord: b é (3)") != nil)
    program.type(paste("a\u{0}b") + "\r")
    #expect(program.reads("Die regel heeft vreemde tekens.") != nil)
    program.type(paste("\u{1B}[2Ja") + "\r")
    #expect(program.reads("Die regel heeft vreemde tekens.") != nil)
  }

  @Test func aPasteInPieces() throws {
    let program = try started()
    for byte in paste("één\rtwee").utf8 {
      program.type([byte])
      usleep(3_000)
    }
    #expect(program.reads("één twee") != nil)
    program.type("\r")
    #expect(program.reads("Gehoord: één twee (8)") != nil)
  }

  @Test(arguments: [true, false])
  func aMillionCharacters(isMarked: Bool) throws {
    let program = try started()
    let long = String(repeating: "a", count: 1_000_000)
    program.type(isMarked ? paste(long) : long)
    program.type("\rna\r")
    let screen = try #require(program.reads("Gehoord: na (2)", seconds: 20))
    #expect(screen.contains("Die regel is te lang."))
    #expect(!screen.contains("Gehoord: a"))
    program.type("\u{4}")
    #expect(program.end().status == 0)
    #expect(program.hasOldMode)
  }

  @Test func controlCEndsAPasteThatNeverEnds() throws {
    let program = try started()
    program.type("\u{1B}[200~half")
    #expect(program.reads("half") != nil)
    program.type("\u{3}")
    #expect(program.reads("verder.\r\n> ") != nil)
    program.type("h\t\r")
    #expect(program.reads("Gehoord: hulp (4)") != nil)
  }
}
