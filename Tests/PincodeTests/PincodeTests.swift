import DossierStore
import FoundationEssentials
import Glibc
import Testing

@testable import Pincode

/// A checked store on the disk for one test, with a clock that the test moves.
private final class Fixture {
  let path = FileManager.default.temporaryDirectory.path + "/pincode-\(UUID().uuidString)"
  let store: Store
  let number: DossierNumber
  let pincodes: Pincodes
  private let clock = Clock()

  private final class Clock {
    var seconds = 1_772_440_200
  }

  init() throws {
    let clock = clock
    store = try Store.open(at: path + "/opslag", create: true)
      .makeChecked(keysIn: path + "/sleutels")
    number = try #require(DossierNumber("10234"))
    pincodes = Pincodes(store: store, clock: { clock.seconds })
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func wait(_ seconds: Int) { clock.seconds += seconds }

  func check(_ pin: String, kiosk: String = "hal", of other: String? = nil) throws -> Bool {
    let number = try other.map { try #require(DossierNumber($0)) } ?? number
    return try pincodes.check(number, pin, kiosk: kiosk) == .ok
  }

  /// A code that is not this one.
  static func wrong(_ pin: String) -> String { pin == "135790" ? "135791" : "135790" }
}

@Test func theRightCodeOpensForItsNumberOnly() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  #expect(pin.utf8.count == 6 && pin.allSatisfy(\.isNumber))
  #expect(try fixture.check(pin))
  #expect(try !fixture.check(Fixture.wrong(pin)))
  #expect(try !fixture.check(pin, of: "10235"))
  #expect(try !fixture.check(""))
  #expect(try fixture.check(pin))
}

@Test func aCodeIsNotOnTheDisk() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  let name = try #require(DocumentName("pincode-00010234.json"))
  let text = String(
    decoding: try #require(try fixture.store.document(name, in: .access)), as: UTF8.self)
  #expect(text.hasPrefix(#"{"formaat":1,"fouten":0,"hash":"$argon2id$v=19$m=65536,t=2,p=1$"#))
  #expect(!text.contains(pin))
}

@Test func anotherSecretMakesEveryCodeWrong() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  let file = fixture.path + "/sleutels/pincode.sleutel"
  let text = try #require(FileManager.default.contents(atPath: file))
  let other = String(decoding: text, as: UTF8.self).replacing("0", with: "1")
  try Data(other.utf8).write(to: URL(fileURLWithPath: file))
  #expect(try !fixture.check(pin))
}

@Test func afterFiveWrongOnesANumberWaitsLongerEachTime() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  let wrong = Fixture.wrong(pin)
  for attempt in 1...5 { #expect(try !fixture.check(wrong, kiosk: "\(attempt)")) }
  for (turn, wait) in [30, 60, 120, 240].enumerated() {
    fixture.wait(wait - 1)
    #expect(try !fixture.check(pin, kiosk: "a\(turn)"), "the right one, a second too early")
    fixture.wait(1)
    #expect(try !fixture.check(wrong, kiosk: "b\(turn)"), "the wrong one, just in time")
  }
  fixture.wait(480)
  #expect(try fixture.check(pin, kiosk: "c"))
  #expect(try !fixture.check(wrong, kiosk: "d"))
  #expect(try fixture.check(pin, kiosk: "e"))
}

@Test func aKioskWaitsForEverybody() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  for number in 20001...20005 {
    #expect(try !fixture.check("135790", of: "\(number)"))
  }
  #expect(try !fixture.check(pin))
  #expect(try fixture.check(pin, kiosk: "balie"))
  fixture.wait(30)
  #expect(try fixture.check(pin))
}

@Test func aNewCodeTakesTheOldOneAndTheBlockAway() throws {
  let fixture = try Fixture()
  let old = try fixture.pincodes.issue(fixture.number)
  for attempt in 1...6 { _ = try fixture.check(Fixture.wrong(old), kiosk: "\(attempt)") }
  var new = try fixture.pincodes.issue(fixture.number)
  while new == old { new = try fixture.pincodes.issue(fixture.number) }
  #expect(try !fixture.check(old, kiosk: "a"))
  #expect(try fixture.check(new, kiosk: "b"))
}

@Test func aRevokedCodeIsRefused() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  #expect(try fixture.pincodes.revoke(fixture.number))
  #expect(try !fixture.pincodes.revoke(fixture.number))
  #expect(try !fixture.check(pin))
}

@Test func anAttemptIsCountedBeforeItIsChecked() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  // The hash is not one: the check cannot end well, and is counted all the same.
  let name = try #require(DocumentName("pincode-00010234.json"))
  try fixture.store.replaceDocument(
    name, in: .access, with: Array(#"{"formaat":1,"fouten":2,"hash":"x","laatste":0}"#.utf8))
  #expect(try !fixture.check(pin))
  let bytes = try #require(try fixture.store.document(name, in: .access))
  #expect(String(decoding: bytes, as: UTF8.self).contains("\"fouten\":3"))
}

@Test func whenNothingCanBeCountedNobodyGetsIn() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  let name = try #require(DocumentName("pincode-00010234.json"))
  for (text, error) in [
    ("{}", StoreError.damaged(file: "toegang/pincode-00010234.json", line: 1)),
    (#"{"formaat":2}"#, .newerFormat(found: 2, known: 1)),
  ] {
    try fixture.store.replaceDocument(name, in: .access, with: Array(text.utf8))
    #expect(throws: error) { try fixture.check(pin) }
  }
  try FileManager.default.removeItem(atPath: fixture.path + "/sleutels/pincode.sleutel")
  #expect(throws: StoreError.self) { try fixture.check(pin) }
}

@Test func unknownNumbersLeaveNoFileOfTheirOwn() throws {
  let fixture = try Fixture()
  for number in 30000..<30010 {
    _ = try fixture.check("135790", kiosk: "\(number)", of: "\(number)")
  }
  let names = try fixture.store.documents(in: .access).map(\.description)
  #expect(names.allSatisfy { !$0.contains("0003") })
  #expect(names.contains { $0.hasPrefix("onbekend-") })
}

@Test func unknownWrongAndBlockedTakeAsLong() throws {
  let fixture = try Fixture()
  let pin = try fixture.pincodes.issue(fixture.number)
  let wrong = Fixture.wrong(pin)
  // Of this thread alone, however busy the machine is.
  func time(_ body: () throws -> Void) rethrows -> Int {
    let before = threadNanoseconds()
    try body()
    return threadNanoseconds() - before
  }
  var times: [String: [Int]] = [:]
  for turn in 1...5 {
    times["unknown", default: []].append(
      try time { _ = try fixture.check(wrong, kiosk: "u\(turn)", of: "40001") })
    times["wrong", default: []].append(
      try time { _ = try fixture.check(wrong, kiosk: "w\(turn)") })
  }
  for turn in 1...5 {
    times["blocked", default: []].append(
      try time { _ = try fixture.check(pin, kiosk: "b\(turn)") })
  }
  let medians = times.mapValues { $0.sorted()[2] }
  let (least, most) = (medians.values.min() ?? 0, medians.values.max() ?? 0)
  // The hash takes tens of milliseconds; leaving it out would make a factor of ten.
  #expect(most < least * 3, "\(medians)")
}

private func threadNanoseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
  return now.tv_sec * 1_000_000_000 + now.tv_nsec
}

@Test(arguments: [
  ("000000", true), ("111111", true), ("123456", true), ("987654", true), ("123457", false),
  ("135790", false), ("121212", false),
]) func easyCodesAreNotGiven(pin: String, isEasy: Bool) {
  #expect(PincodeHash.isEasy(pin) == isEasy)
}
