import DossierStore
import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

/// A kiosk on a checked store, and the pincodes of its people.
final class KioskDesk {
  static let start = "Druk op Enter om te beginnen.\r\n"
  static let askNumber = "Wat is je personeelsnummer?\r\n> "
  static let askPincode = "Enter gaat terug.\r\n> "
  static let refusal = "Dat klopt niet, of het is te vaak geprobeerd."

  let desk: CheckedDesk
  let kiosk: TerminalProgram

  /// Starts a kiosk; times in seconds.
  init(
    warning: Int = 90, away: Int = 120, reading: Int = 0, desk: CheckedDesk? = nil
  ) throws {
    let desk = try desk ?? CheckedDesk()
    self.desk = desk
    kiosk = try TerminalProgram(
      "\(desk.name)/bin/beterschap",
      [
        "kiosk", "--naam", "hal", "--waarschuwing", "\(warning)", "--afwezig", "\(away)",
        "--lezen", "\(reading)",
      ], columns: 80)
    try #require(kiosk.reads(KioskDesk.start, seconds: 60) != nil)
  }

  /// A new pincode for a number.
  func pincode(_ number: String) throws -> String {
    let ended = try desk.run(["pincode", number], as: nil)
    let match = try #require(try #/is ([0-9]{6})\./#.firstMatch(in: ended.output))
    return String(match.1)
  }

  /// A new visitor at the start screen.
  func begin() throws {
    kiosk.type("\r")
    try #require(kiosk.reads(KioskDesk.askNumber, seconds: 60) != nil)
  }

  /// A visitor who logs in, as far as the menu.
  func logIn(_ number: String, _ pin: String) throws {
    kiosk.type("\u{15}\(number)\r")
    let asked = try #require(kiosk.reads(KioskDesk.askPincode, seconds: 60))
    #expect(!asked.contains(pin))
    kiosk.type("\(pin)\r")
    let screen = try #require(kiosk.reads("Stoppen\r\n> ", seconds: 60))
    #expect(!screen.contains(pin) && screen.contains("******"))
  }

  /// The process of the visitor who is there.
  func visitor() throws -> pid_t {
    let path = "/proc/\(kiosk.process)/task/\(kiosk.process)/children"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    return try #require(
      pid_t(String(decoding: bytes, as: UTF8.self).split(separator: " ").first ?? ""))
  }

  /// That the kiosk is back at an empty screen with the start on it; gives what was shown before.
  @discardableResult
  func backAtStart() throws -> String {
    let screen = try #require(kiosk.reads(KioskDesk.start, seconds: 60))
    #expect(screen.contains("\u{1B}[H\u{1B}[2J\u{1B}[3J"))
    return screen
  }

  /// Ends the kiosk: the terminal is as it was and empty.
  func end(_ signal: Int32 = SIGTERM) {
    kiosk.send(signal)
    let ended = kiosk.end()
    #expect(ended.status == 128 + signal, "\(ended.screen)")
    #expect(kiosk.hasOldMode)
    #expect(ended.screen.hasSuffix("\u{1B}[H\u{1B}[2J\u{1B}[3J"))
  }

  /// The gebeurtenissen of the medewerker.
  func events() throws -> [Event] {
    let store = try Store.open(at: desk.storePath, create: false)
    return try store.read(try #require(DossierNumber("10234"))).events
  }
}
