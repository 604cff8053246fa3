import FoundationEssentials
import ProgramUnderTest
import Testing

/// No key of a kiosk shows a file, an account or what an earlier visitor typed; none stops it.
@Suite(.serialized) struct KioskKeysTests {
  private static let secret = "GEHEIMWOORD"
  /// Every byte alone, after ESC and after Ctrl-X.
  private static let everyKey: [[UInt8]] = (UInt8.min...UInt8.max).flatMap { byte in
    [[byte], [0x1B, byte], [0x18, byte]]
  }

  private func expectNothingTold(_ screen: String) throws {
    let names = ["passwd", "daemon", "root:", "/root", "Package.swift", "opslag.json", "0x"]
    for name in names + [KioskKeysTests.secret] { #expect(!screen.contains(name), "\(name)") }
  }

  @Test func noKeyAtTheDoorTellsAnything() throws {
    let hall = try KioskDesk()
    try hall.begin()
    for text in ["", "/etc/pass", "~roo", "~", "@loc", "$HOM", "!"] {
      for key in KioskKeysTests.everyKey where key.last != 0x0D && key.last != 0x0A {
        hall.kiosk.type(Array("\(text)".utf8) + key + [0x15])
      }
      hall.kiosk.type("\u{15}?\r")
      try expectNothingTold(try #require(hall.kiosk.reads(KioskDesk.askNumber, seconds: 120)))
      #expect(hall.kiosk.status(milliseconds: 10) == -1)
    }
    let visitor = try hall.visitor()
    hall.kiosk.type("10234\r")
    #expect(hall.kiosk.reads(KioskDesk.askPincode, seconds: 60) != nil)
    for key in KioskKeysTests.everyKey where key.last != 0x0D && key.last != 0x0A {
      hall.kiosk.type(key)
    }
    hall.kiosk.type("\u{15}\r")
    try expectNothingTold(try #require(hall.kiosk.reads(KioskDesk.askNumber, seconds: 120)))
    #expect(try hall.visitor() == visitor)
    hall.kiosk.type("stop\r")
    try hall.backAtStart()
    // The start screen itself knows one key.
    for key in KioskKeysTests.everyKey where key.last != 0x0D && key.last != 0x0A {
      hall.kiosk.type(key)
    }
    try hall.begin()
    hall.end()
  }

  @Test func noKeyInTheChatTellsAnything() throws {
    let hall = try KioskDesk()
    let pin = try hall.pincode("10234")
    try hall.begin()
    try hall.logIn("10234", pin)
    for key in KioskKeysTests.everyKey where key.last != 0x0D && key.last != 0x0A {
      hall.kiosk.type(Array("/etc/pass".utf8) + key + [0x15])
    }
    hall.kiosk.type("\u{15}zzzz\r")
    try expectNothingTold(try #require(hall.kiosk.reads("Stoppen\r\n> ", seconds: 120)))
    hall.kiosk.type("stop\r")
    try hall.backAtStart()
    hall.end()
  }

  @Test func whatOneVisitorErasedTheNextCannotGet() throws {
    let hall = try KioskDesk()
    let pin = try hall.pincode("10234")
    try hall.begin()
    let secret = KioskKeysTests.secret
    // Erased with each key that erases, sent, recorded as a macro, and left on the line.
    let typed =
      "\(secret)\u{15}\(secret)\u{17}\(secret)\u{1}\u{B}\(secret)\u{1}\u{1B}d"
      + "\(secret)\u{1B}\u{7F}\u{15}\(secret)\r\u{18}(\(secret)\u{18})"
    hall.kiosk.type(typed + "\u{15}")
    try hall.logIn("10234", pin)
    hall.kiosk.type(typed + "\u{15}\r\(secret)\u{15}stop\r\(secret)\r\r")
    try hall.backAtStart()
    try hall.begin()
    for key in KioskKeysTests.everyKey where key.last != 0x0D && key.last != 0x0A {
      hall.kiosk.type(key)
    }
    for keys in [
      "\u{19}", "\u{19}\u{1B}y", "\u{18}e", "\u{1F}", "\u{18}\u{15}", "\u{12}G", "\u{1B}.",
    ] {
      hall.kiosk.type("\u{15}\(keys)")
    }
    for arrow in ["\u{1B}[A", "\u{1B}[B", "\u{1B}OA", "\u{10}", "\u{E}", "\u{1B}<", "\u{1B}>"] {
      hall.kiosk.type("\u{15}\(arrow)")
    }
    hall.kiosk.type("\u{15}?\r")
    try expectNothingTold(try #require(hall.kiosk.reads(KioskDesk.askNumber, seconds: 120)))
    hall.end()
  }
}
