import FoundationEssentials
import ProgramUnderTest
import Testing

private let beheer =
  String(#filePath.dropLast("/Tests/beterschapTests/KioskUnitTests.swift".count))
  + "/Sources/beterschap/Beheer"

/// The systemd unit, and where a kiosk does not start.
@Suite(.serialized) struct KioskUnitTests {
  private func unit() throws -> String {
    let bytes = FileManager.default.contents(atPath: beheer + "/beterschap-kiosk@.service")
    return String(decoding: try #require(bytes), as: UTF8.self)
  }

  private func setting(_ name: String) throws -> String {
    let line = try #require(try unit().split(separator: "\n").first { $0.hasPrefix(name + "=") })
    return String(line.dropFirst(name.count + 1))
  }

  @Test func systemdAcceptsTheUnit() throws {
    let desk = try CheckedDesk()
    let path = desk.folder + "/beterschap-kiosk@.service"
    let installed = desk.folder + "/bin/beterschap"
    // What systemd does not know is told on standard error and does not make it fail.
    for (text, isRight) in [
      (try unit().replacing("/usr/local/bin/beterschap", with: installed), true),
      (
        try unit().replacing("/usr/local", with: desk.folder).replacing("Restart=", with: "X="),
        false
      ),
      (try unit().replacing("/usr/local/bin/beterschap", with: "/nergens"), false),
    ] {
      try desk.write(text, to: path, mode: 0o644)
      let ended = try PipeProgram(
        path: "/usr/bin/systemd-analyze", ["verify", path], settings: ["PATH=/usr/bin:/bin"]
      ).end()
      let isAccepted = ended.status == 0 && ended.errors.isEmpty && ended.output.isEmpty
      #expect(isAccepted == isRight, "\(ended.errors)")
    }
  }

  @Test func whatTheUnitStartsIsAKiosk() throws {
    let desk = try CheckedDesk()
    let words = try setting("ExecStart").replacing("%i", with: "tty2").split(separator: " ")
      .map(String.init)
    #expect(words.first == "/usr/local/bin/beterschap")
    let environment = try setting("Environment")
    let kiosk = try TerminalProgram(
      "\(desk.name)/bin/beterschap", Array(words.dropFirst()), columns: 80,
      term: String(environment.dropFirst("TERM=".count)))
    #expect(kiosk.reads(KioskDesk.start, seconds: 60) != nil)
    kiosk.type("\r")
    #expect(kiosk.reads(KioskDesk.askNumber, seconds: 60) != nil)
    kiosk.type("stop\r")
    #expect(kiosk.reads("Over 10 seconden", seconds: 60) != nil)
    kiosk.type(" ")
    #expect(kiosk.reads(KioskDesk.start, seconds: 60) != nil)
    kiosk.send(15)
    #expect(kiosk.end().status == 143)
    let codes = try setting("SuccessExitStatus").split(separator: " ")
    #expect(codes == ["129", "143"])
  }

  @Test func aFreeStoreHasNoKiosk() throws {
    let desk = try Desk()
    for words in [["kiosk"], ["kiosk", "--opslag", desk.storePath], ["kiosk", "--bezoeker"]] {
      let kiosk = try TerminalProgram("beterschap", words)
      let ended = kiosk.end()
      #expect(ended.status == 77)
      // What fits no line of the terminal goes on below it, between two words.
      #expect(ended.screen.contains("alleen in een gecontroleerde\r\nopslag."))
    }
    #expect(!FileManager.default.fileExists(atPath: desk.storePath))
  }

  @Test(
    arguments: [
      (["kiosk"], "xterm", ["SUDO_UID=3"], 77, "account van de opslag"),
      (["kiosk", "--bezoeker"], "xterm", ["SUDO_UID=1"], 77, "account van de opslag"),
      (["kiosk"], "dumb", [], 78, "TERM=linux"),
      (["kiosk", "--naam", "a b"], "xterm", [], 64, "--naam hal"),
      (["kiosk", "--naam", ""], "xterm", [], 64, "--naam hal"),
      (["kiosk", "--als", "10234"], "xterm", [], 64, "--als"),
      (["kiosk", "--json"], "xterm", [], 64, "--json"),
      (["kiosk", "--afwezig", "5"], "xterm", [], 64, "seconden"),
      (["kiosk", "--afwezig", "vijf"], "xterm", [], 64, "beterschap"),
      (["kiosk"], "xterm", ["BETERSCHAP_X=1"], 77, "BETERSCHAP_X"),
    ] as [([String], String, [String], Int32, String)])
  func whereAKioskDoesNotStart(
    words: [String], term: String, settings: [String], status: Int32, says: String
  ) throws {
    let desk = try CheckedDesk()
    let kiosk = try TerminalProgram(
      "\(desk.name)/bin/beterschap", words, columns: 200, term: term, settings: settings)
    let ended = kiosk.end()
    #expect(ended.status == status, "\(words) \(ended.screen)")
    #expect(ended.screen.contains(says), "\(ended.screen)")
    #expect(!ended.screen.contains("Druk op Enter"))
    #expect(kiosk.hasOldMode)
  }

  @Test func aPipeIsNoKiosk() throws {
    let ended = try CheckedDesk().run(["kiosk"], as: nil, typing: ["", "10234"])
    #expect(ended.status == 64)
    #expect(ended.output == "")
    #expect(ended.errors.contains("een scherm en een toetsenbord"))
  }
}
