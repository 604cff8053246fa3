import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

@Suite(.serialized) struct KioskTests {
  private let report = ["ziekmelden", "gisteren", "thuis", "", "", "3 dagen", "1", "1"]

  @Test func twoVisitorsOneAfterAnother() throws {
    let hall = try KioskDesk()
    let pin = try hall.pincode("10234")
    try hall.begin()
    let first = try hall.visitor()
    try hall.logIn("10234", pin)
    hall.kiosk.type((report + ["ja", "stop"]).map { $0 + "\r" }.joined())
    let screen = try hall.backAtStart()
    #expect(screen.contains("Genoteerd in dossier 00010234: ziekmelding."))
    #expect(try hall.events().count == 1)
    // The second one leads the first, but not here.
    let other = try hall.pincode("10100")
    try hall.begin()
    #expect(try hall.visitor() != first)
    try hall.logIn("10100", other)
    hall.kiosk.type("gesprek terugbellen\rstop\r")
    let second = try hall.backAtStart()
    #expect(!second.contains("10234") && !second.contains("A. Voorbeeld"))
    #expect(second.contains("is voor: leidinggevende."), "\(second)")
    hall.end()
    let looked = try hall.desk.run(["inzage", "--json"], as: .medewerker)
    #expect(looked.output.contains(#""herkomst":"kiosk hal""#), "\(looked.output)")
  }

  @Test func nothingIsPutAside() throws {
    let hall = try KioskDesk()
    let pin = try hall.pincode("10234")
    for word in ["later", "stop"] {
      try hall.begin()
      try hall.logIn("10234", pin)
      hall.kiosk.type((report + [word]).map { $0 + "\r" }.joined())
      if word == "later" {
        #expect(hall.kiosk.reads("Later verdergaan kan niet aan een kiosk", seconds: 60) != nil)
        hall.kiosk.type("hulp\r")
        #expect(hall.kiosk.reads("waarom, opnieuw, stop", seconds: 60) != nil)
        hall.kiosk.type("stop\r")
      }
      #expect(try hall.backAtStart().contains("De antwoorden zijn niet bewaard."))
    }
    #expect(try hall.events().isEmpty)
    let drafts = try? FileManager.default.contentsOfDirectory(
      atPath: hall.desk.storePath + "/concepten")
    #expect((drafts ?? []).allSatisfy { $0.hasPrefix(".") })
    hall.end()
  }

  @Test func wrongCodesAreAllTheSameAndMakeWait() throws {
    let hall = try KioskDesk()
    let pin = try hall.pincode("10234")
    try hall.begin()
    // Four wrong ones, one for an unknown number, one of a blocked kiosk, and then the right one.
    let wrong = pin == "246813" ? "246814" : "246813"
    var answers: Set<String> = []
    for (number, code) in [
      ("10234", wrong), ("10234", wrong), ("10234", wrong), ("10234", wrong), ("99999", wrong),
      ("10234", wrong), ("10234", pin),
    ] {
      hall.kiosk.type("\(number)\r")
      #expect(hall.kiosk.reads(KioskDesk.askPincode, seconds: 60) != nil)
      hall.kiosk.type("\(code)\r")
      let answer = try #require(hall.kiosk.reads(KioskDesk.askNumber, seconds: 60))
      #expect(answer.contains(KioskDesk.refusal) && !answer.contains(code))
      answers.insert(answer)
    }
    #expect(answers.count == 1)
    // Another kiosk is another door, but the number waits too.
    hall.end()
    let ended = try hall.desk.run(["opslag", "controleer"], as: nil)
    #expect(ended.status == 0)
  }

  @Test func wordsAtTheDoor() throws {
    let hall = try KioskDesk()
    for (typed, says) in [
      ("hulp", "personeelspas"), ("later", "Typ eerst je nummer"), ("tien", "1 tot 8 cijfers"),
      ("123456789", "1 tot 8 cijfers"), ("", "Wat is je personeelsnummer?"),
      ("ik wil dood", "113"), (String(repeating: "é", count: 1200), "te lang"),
    ] {
      try hall.begin()
      hall.kiosk.type("\(typed)\r")
      let screen = try #require(hall.kiosk.reads(KioskDesk.askNumber, seconds: 60))
      #expect(screen.contains(says), "\(typed): \(screen)")
      hall.kiosk.type("10234\r")
      #expect(hall.kiosk.reads(KioskDesk.askPincode, seconds: 60) != nil)
      hall.kiosk.type("12a\r")
      #expect(hall.kiosk.reads("Een pincode heeft 6 cijfers.", seconds: 60) != nil)
      hall.kiosk.type("\r")
      #expect(hall.kiosk.reads(KioskDesk.askNumber, seconds: 60) != nil)
      hall.kiosk.type("stop\r")
      try hall.backAtStart()
    }
    hall.end()
  }

  @Test func aVisitorWhoLeftIsWarnedAndThenAway() throws {
    let hall = try KioskDesk(warning: 2, away: 4)
    let pin = try hall.pincode("10234")
    try hall.begin()
    hall.kiosk.type("99")
    // It is not the typed line that counts, but the keys.
    for _ in 0..<6 {
      usleep(800_000)
      hall.kiosk.type("9\u{7F}")
    }
    #expect(hall.kiosk.reads("Ben je er nog?", seconds: 60) != nil)
    #expect(hall.kiosk.reads("> 99", seconds: 60) != nil)
    let left = try hall.backAtStart()
    #expect(left.contains("Tot ziens!"))
    try hall.begin()
    try hall.logIn("10234", pin)
    hall.kiosk.type("ziekmelden\rgisteren\r")
    let screen = try hall.backAtStart()
    #expect(screen.contains("Ben je er nog?") && screen.contains("Er is niets vastgelegd."))
    #expect(try hall.events().isEmpty)
    hall.end()
  }

  @Test func theLastWordsStayForAMoment() throws {
    let hall = try KioskDesk(reading: 2)
    try hall.begin()
    hall.kiosk.type("stop\r")
    let start = time(nil)
    #expect(try hall.backAtStart().contains("Over 2 seconden gaat dit scherm leeg."))
    #expect(time(nil) - start >= 1)
    hall.end()
  }
}
