import Access
import CivilDate
import DossierStore
import FoundationEssentials
import Personnel
import Testing
import Verzuimprotocol

/// A store on the disk for one test, with a ziekmelding in dossier 10234.
private final class Fixture {
  let path = FileManager.default.temporaryDirectory.path + "/inzage-\(UUID().uuidString)"
  let store: Store
  let number: DossierNumber
  let session: InzageSession
  var seconds: Int {
    get { box.seconds }
    set { box.seconds = newValue }
  }
  private let box: Box

  private final class Box {
    var seconds = 1_772_440_200
  }

  init() throws {
    let box = Box()
    self.box = box
    store = try Store.open(at: path, create: true)
    number = try #require(DossierNumber("10234"))
    session = InzageSession(origin: "proef", clock: { box.seconds })
    _ = try store.append(try Fixture.draft(), to: number)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func draft() throws -> EventDraft {
    EventDraft(
      moment: Timestamp(secondsSince1970: 1_772_440_200),
      day: try #require(CivilDate(iso: "2026-03-02")),
      actor: Actor(role: "medewerker", number: DossierNumber("10234")), kind: "ziekmelding",
      fields: ["eerste-dag": "2026-03-02"])
  }

  func access(_ number: String?, _ role: Role) -> DossierAccess {
    var member = Employee(number: "00010234")
    member.leidinggevende = "00010100"
    let roster = Roster([member, Employee(number: "00010100")])
    return DossierAccess(
      store: store, rules: AccessRules(roster: roster),
      asker: Asker(number: number, role: role), session: session)
  }

  func noted(_ file: InzageFile? = nil) throws -> [String] {
    // The first line is of the ziekmelding that every test begins with.
    try store.inzage(file ?? .dossier(number)).lines.dropFirst(file == nil ? 1 : 0).map { line in
      let entry = line.entry
      let who = entry.actor.number.map { "\($0.value)" } ?? "-"
      return "\(who) \(entry.action.rawValue) \(entry.object) \(entry.result.rawValue)"
    }
  }
}

@Test func aLookIsNotedOnceASessionForEachPart() throws {
  let fixture = try Fixture()
  let leader = fixture.access("10100", .leidinggevende)
  for _ in 1...3 {
    #expect(try leader.open(fixture.number, for: .course).events.count == 1)
    #expect(try leader.open(fixture.number, for: .tasks).events.count == 1)
    #expect(try leader.open(fixture.number, for: .agreements).events.count == 1)
  }
  #expect(
    try fixture.noted() == [
      "10100 inzien verloop toegestaan", "10100 inzien afspraken toegestaan",
    ])
  fixture.seconds += 86_400
  _ = try leader.open(fixture.number, for: .course)
  #expect(try fixture.noted().count == 3)
}

@Test func aRefusedLookIsNotedAndShowsNothing() throws {
  let fixture = try Fixture()
  let stranger = fixture.access("10300", .leidinggevende)
  for _ in 1...2 {
    #expect(throws: DossierAccessError.self) { try stranger.open(fixture.number, for: .course) }
    #expect(throws: DossierAccessError.self) {
      try stranger.add(try Fixture.draft(), to: fixture.number)
    }
  }
  #expect(
    try fixture.noted() == [
      "10300 inzien verloop geweigerd", "10300 vastleggen gebeurtenis geweigerd",
    ])
  #expect(try fixture.store.read(fixture.number).events.count == 1)
}

@Test func aChangeIsNotedFirst() throws {
  let fixture = try Fixture()
  _ = try fixture.access("10234", .medewerker).add(try Fixture.draft(), to: fixture.number)
  #expect(try fixture.noted() == ["10234 vastleggen gebeurtenis 2 toegestaan"])
}

@Test func oneLineForALookOverEverything() throws {
  let fixture = try Fixture()
  let hr = fixture.access("20001", .hrAdviseur)
  try hr.lookOver(.tasks)
  _ = try hr.open(fixture.number, for: .tasks)
  #expect(try fixture.noted() == [])
  #expect(try fixture.noted(.overview) == ["20001 inzien verloop toegestaan"])
  _ = try hr.open(fixture.number, for: .agreements)
  #expect(try fixture.noted() == ["20001 inzien afspraken toegestaan"])
  #expect(throws: DossierAccessError.self) {
    try fixture.access("10100", .leidinggevende).lookOver(.tasks)
  }
}

@Test func withoutALineNothingIsSeen() throws {
  let fixture = try Fixture()
  let leader = fixture.access("10100", .leidinggevende)
  try fixture.access("20001", .hrAdviseur).lookOver(.tasks)
  // A folder in the place of the file: it cannot be written.
  try FileManager.default.removeItem(atPath: "\(fixture.path)/inzage/00010234.jsonl")
  try FileManager.default.createDirectory(
    atPath: "\(fixture.path)/inzage/00010234.jsonl", withIntermediateDirectories: false)
  let error = #expect(throws: DossierAccessError.self) {
    try leader.open(fixture.number, for: .course)
  }
  #expect(error?.exitCode == 74)
  #expect(throws: DossierAccessError.self) {
    try leader.add(try Fixture.draft(), to: fixture.number)
  }
  #expect(try fixture.store.read(fixture.number).events.count == 1)
}

@Test func aDossierThatIsNotThereLeavesNoLine() throws {
  let fixture = try Fixture()
  let other = try #require(DossierNumber("10999"))
  #expect(try fixture.access("20001", .hrAdviseur).open(other, for: .course).events.isEmpty)
  #expect(throws: DossierAccessError.self) {
    try fixture.access("10100", .medewerker).open(other, for: .course)
  }
  #expect(
    !FileManager.default.fileExists(atPath: "\(fixture.path)/inzage/00010999.jsonl"))
}

@Test func theMedewerkerAloneAsksWhoLooked() throws {
  let fixture = try Fixture()
  _ = try fixture.access("20001", .hrAdviseur).open(fixture.number, for: .course)
  let found = try fixture.access("10234", .medewerker).lookers(of: fixture.number)
  #expect(found.map(\.entry.object) == ["gebeurtenis 1", "verloop", "wie er keek"])
  for (number, role) in [("20001", Role.hrAdviseur), ("10100", .leidinggevende)] {
    #expect(throws: DossierAccessError.self) {
      try fixture.access(number, role).lookers(of: fixture.number)
    }
  }
}
