import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

/// However a visitor's program or the kiosk itself ends: nothing half, and the terminal as it was.
@Suite(.serialized) struct KioskEndTests {
  private let report = ["ziekmelden", "gisteren", "thuis", "", "", "3 dagen", "1", "1"]

  @Test(arguments: [SIGHUP, SIGTERM]) func theKioskIsEnded(signal: Int32) throws {
    for lines in [[], report, report + ["ja"]] {
      let hall = try KioskDesk()
      let pin = try hall.pincode("10234")
      try hall.begin()
      let visitor = try hall.visitor()
      try hall.logIn("10234", pin)
      hall.kiosk.type(lines.map { $0 + "\r" }.joined())
      if lines.count >= report.count { #expect(hall.kiosk.reads("Klopt dit?", seconds: 60) != nil) }
      hall.end(signal)
      #expect(kill(visitor, 0) == -1, "the visitor's program is gone too")
      #expect(try hall.events().count <= 1)
      if lines.count <= report.count { #expect(try hall.events().isEmpty) }
      #expect(try hall.desk.run(["opslag", "controleer"], as: nil).status == 0)
    }
  }

  @Test func theKioskIsEndedAtItsStart() throws {
    for signal in [SIGHUP, SIGTERM] { try KioskDesk().end(signal) }
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGABRT, SIGTERM, SIGHUP])
  func aVisitorsProgramBreaks(signal: Int32) throws {
    let hall = try KioskDesk()
    let pin = try hall.pincode("10234")
    for lines in [[], report] {
      try hall.begin()
      try hall.logIn("10234", pin)
      hall.kiosk.type(lines.map { $0 + "\r" }.joined())
      if !lines.isEmpty { #expect(hall.kiosk.reads("Klopt dit?", seconds: 60) != nil) }
      kill(try hall.visitor(), signal)
      #expect(try hall.backAtStart().contains("Er ging iets mis en het gesprek is gestopt."))
    }
    #expect(try hall.events().isEmpty)
    // After a visitor for whom all went well the sentence is gone.
    try hall.begin()
    hall.kiosk.type("stop\r")
    #expect(try !hall.backAtStart().contains("Er ging iets mis"))
    hall.end()
  }

  @Test func signalsOfKeysDoNothing() throws {
    let hall = try KioskDesk()
    try hall.begin()
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE] {
      hall.kiosk.send(signal)
      kill(try hall.visitor(), signal)
    }
    #expect(hall.kiosk.status(milliseconds: 200) == -1)
    hall.kiosk.type("stop\r")
    #expect(try !hall.backAtStart().contains("Er ging iets mis"))
    hall.end()
  }

  @Test func aProgramThatBreaksAtOnceIsNotTriedWithoutEnd() throws {
    let hall = try KioskDesk()
    // People that cannot be read let nobody in.
    try hall.desk.write("{", to: hall.desk.storePath + "/personeel.json")
    hall.kiosk.type("\r")
    #expect(try hall.backAtStart().contains("Er ging iets mis"))
    for pause in [2, 4] {
      let start = time(nil)
      hall.kiosk.type(String(repeating: "\r", count: 50))
      #expect(try hall.backAtStart().contains("De kiosk werkt nu niet goed."))
      #expect(time(nil) - start >= pause - 1)
    }
    hall.end()
  }

  @Test func withoutTheKioskAVisitorsProgramEnds() throws {
    let hall = try KioskDesk()
    try hall.begin()
    let visitor = try hall.visitor()
    hall.kiosk.send(SIGKILL)
    _ = hall.kiosk.end()
    for _ in 0..<500 where kill(visitor, 0) == 0 { usleep(10_000) }
    #expect(kill(visitor, 0) == -1)
  }
}
