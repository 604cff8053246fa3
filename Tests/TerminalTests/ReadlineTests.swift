import Glibc
import ProgramUnderTest
import Testing

/// The readline front end on a real pseudo-terminal, one program at a time.
@Suite(.serialized)
struct ReadlineTests {
  private func started(_ arguments: [String] = [], term: String = "xterm") throws -> TerminalProgram
  {
    let program = try TerminalProgram("terminal-fixture", arguments, term: term)
    let screen = try #require(program.reads("> "))
    #expect(screen.contains("Waar ben je?\r\n  1. Thuis\r\n"))
    return program
  }

  private func expectEnd(_ program: TerminalProgram, _ status: Int32) -> String {
    let end = program.end()
    #expect(end.status == status)
    #expect(program.hasOldMode)
    return end.screen
  }

  @Test func typesAccentsWhateverTheLocaleSays() throws {
    let program = try started()
    #expect(!program.hasOldMode)
    program.type("één ë€\u{7F}x\r")
    #expect(program.reads("Gehoord: één ëx (6)") != nil)
    program.type("stop\r")
    #expect(expectEnd(program, 0).contains("Tot ziens.\r\n"))
  }

  @Test func completesPhrasesAndNeverFiles() throws {
    let program = try started()
    program.type("bij f\t\r")
    #expect(program.reads("Gehoord: Bij familie (11)") != nil)
    program.type("b\t")
    #expect(program.reads("\r\n  Bij een vriend\r\n  Bij familie\r\n") != nil)
    program.type("e\t\r")
    #expect(program.reads("Gehoord: Bij een vriend (14)") != nil)
    for keys in [
      "/et\t", "~ro\t", "/etc/pas\u{1B}*", "/etc/pas\u{1B}?", "~root\u{1B}&", "~root\u{1B}~",
    ] {
      program.type("\(keys)#\r")
      let screen = try #require(program.reads("Gehoord: "))
      #expect(!screen.contains("passwd") && !screen.contains("/root"))
      _ = program.reads("\r\n> ")
    }
  }

  @Test func controlCAsksOnceAndStopsTheSecondTime() throws {
    let program = try started()
    program.type("half\u{3}")
    #expect(program.reads("Nog een keer Ctrl-C stopt. Enter gaat verder.\r\n> ") != nil)
    // Enter goes on and answers nothing; the next line is whole.
    program.type("\r")
    #expect(program.reads("> ")?.contains("Gehoord") == false)
    program.type("ja\r")
    #expect(program.reads("Gehoord: ja (2)") != nil)
    program.type("\u{3}")
    #expect(program.reads("Nog een keer Ctrl-C stopt.") != nil)
    program.type("\u{3}")
    _ = expectEnd(program, 130)
  }

  @Test func anAnswerAfterControlCIsAnAnswer() throws {
    let program = try started()
    program.type("fout\u{3}")
    #expect(program.reads("verder.\r\n> ") != nil)
    program.type("goed\r")
    #expect(program.reads("Gehoord: goed (4)") != nil)
    program.type("\u{3}")
    #expect(program.reads("verder.\r\n> ") != nil)
    #expect(program.status(milliseconds: 100) == -1)
  }

  @Test func controlDEndsPolitely() throws {
    let program = try started()
    program.type("\u{4}")
    #expect(expectEnd(program, 0).hasSuffix("\r\n\r\nEr is niets genoteerd.\r\n\u{1B}[?2004l"))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131)] as [(Int32, Int32)])
  func signalRestoresTheTerminal(signal: Int32, status: Int32) throws {
    let program = try started()
    program.type("halve zi")
    #expect(program.reads("halve zi") != nil)
    program.send(signal)
    _ = expectEnd(program, status)
  }

  @Test func controlZGivesTheTerminalBackForAWhile() throws {
    let program = try started()
    program.type("half")
    #expect(program.reads("half") != nil)
    // Its own session has no shell to wake it up, so the system lets it run on.
    program.type("\u{1A}")
    #expect(program.reads("> half") != nil)
    program.send(SIGSTOP)
    #expect(program.status(milliseconds: 5000) == 512)
    program.send(SIGCONT)
    #expect(program.reads("> half") != nil)
    program.type(" af\r")
    #expect(program.reads("Gehoord: half af (7)") != nil)
  }

  @Test func resizeKeepsTheLine() throws {
    let program = try started()
    program.type("een zin die langer is dan een smal venster")
    #expect(program.reads("smal venster") != nil)
    program.type("\u{1B}[D\u{1B}[D\u{1B}[D")
    program.resize(columns: 20)
    #expect(program.reads("> een zin die langer") != nil)
    program.type("X\r")
    // The words after it fit the new window.
    #expect(program.reads("Gehoord: een zin die\r\nlanger is dan een\r\nsmal vensXter (43)") != nil)
  }

  /// At a desk and at a kiosk: the window changes fifty times while a line of accents is typed.
  @Test(arguments: [[], ["--kiosk"]]) func fiftyResizesKeepALineOfAccents(
    arguments: [String]
  ) throws {
    let program = try TerminalProgram("terminal-fixture", arguments)
    #expect(program.reads("> ") != nil)
    let letters = ["é", "ë", "ï", "ö", "ç", "à", "û", "ê", "ó", "ü"]
    var line = ""
    for turn in 0..<50 {
      program.resize(columns: [80, 20, 133, 33, 60][turn % 5])
      let letter = letters[turn % letters.count]
      program.type(letter)
      line += letter
    }
    program.resize(columns: 120)
    program.type("\r")
    #expect(program.reads("Gehoord: \(line) (50)", seconds: 30) != nil)
    program.type("stop\r")
    _ = expectEnd(program, 0)
  }

  @Test func deadLinesGiveARefusal() throws {
    let program = try started()
    program.type("a\u{16}\u{1B}b\r")
    #expect(program.reads("Let op:\u{1B}[0m Die regel heeft vreemde tekens.") != nil)
    program.type([0x61, 0xFF, 0x62, 0x0D])
    #expect(program.reads("Die regel is niet te lezen.") != nil)
    program.type(String(repeating: "a", count: 1000) + "\r")
    #expect(program.reads("(1000)") != nil)
    program.type(String(repeating: "a", count: 1001) + "\r")
    #expect(program.reads("Die regel is te lang.") != nil)
  }

  @Test func failureIsShownOnceAndTheChatGoesOn() throws {
    let program = try started()
    program.type("schijf\r")
    #expect(program.reads("De schijf is vol.") != nil)
    program.type("verder\r")
    #expect(program.reads("Gehoord: verder (6)")?.contains("De schijf is vol.") == false)
  }

  @Test func dumbTerminalGetsNoEscapes() throws {
    let program = try started(term: "dumb")
    program.type("hallo\r")
    #expect(program.reads("Gehoord: hallo (5)") != nil)
    program.type("stop\r")
    let screen = expectEnd(program, 0)
    #expect(!screen.contains("\u{1B}"))
  }

  @Test func noColourWhenNotWanted() throws {
    let program = try TerminalProgram("terminal-fixture", settings: ["NO_COLOR=1"])
    #expect(program.reads("Welkom. (Protocol 2.2)\r\n") != nil)
    let other = try TerminalProgram("terminal-fixture", settings: ["NO_COLOR="])
    #expect(other.reads("Welkom. \u{1B}[2m(Protocol 2.2)\u{1B}[0m\r\n") != nil)
  }

  @Test func narrowWindow() throws {
    let program = try TerminalProgram("terminal-fixture", columns: 20, term: "dumb")
    #expect(program.reads("Welkom.\r\n(Protocol 2.2)\r\n") != nil)
  }

  @Test func oneChatAfterAnother() throws {
    let program = try started(["--twice"])
    program.type("geheim\u{15}stop\r")
    #expect(program.reads("Tot ziens.") != nil)
    #expect(program.reads("Waar ben je?")?.contains("Welkom.") == true)
    #expect(program.reads("> ") != nil)
    program.type("\u{1B}[A\u{19}b\t\u{15}één\r")
    #expect(program.reads("Gehoord: één (3)")?.contains("geheim") == false)
    program.type("\u{4}stop\r")
    _ = expectEnd(program, 0)
  }

  @Test func idleChatWarnsKeepsTheLineAndEnds() throws {
    let program = try started(["--kiosk"])
    program.type("hlf\u{1B}[D\u{1B}[D")
    #expect(program.reads("Ben je er nog?") != nil)
    #expect(program.reads("> hlf") != nil)
    // The cursor stands where it was.
    program.type("a\r")
    #expect(program.reads("Gehoord: half (4)") != nil)
    #expect(expectEnd(program, 0).contains("Er is niets genoteerd."))
  }

  @Test func crashGivesACalmSentenceAndTheTerminalBack() throws {
    for (word, signal) in [("kapot", SIGILL), ("breek", SIGABRT)] {
      let program = try started()
      program.type("\(word)\r")
      let screen = expectEnd(program, 256 + signal)
      #expect(screen.contains("Er ging iets mis in het programma. Wat genoteerd is, is veilig."))
      #expect(!screen.contains("Registers") && !screen.contains("0x"))
    }
  }
}
