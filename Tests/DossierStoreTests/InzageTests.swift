import DossierStore
import Glibc
import Testing

private let path = "/s/inzage/00010234.jsonl"

private func entry(_ object: String = "verloop") -> InzageEntry {
  InzageEntry(
    moment: Timestamp(secondsSince1970: 1_772_440_200),
    actor: Actor(role: "leidinggevende", number: DossierNumber("10100")), action: .read,
    object: object, origin: "chat")
}

// Two events with their lines, and two looks.
private func lookedAt() throws -> (MemoryFileSystem, Store) {
  let files = MemoryFileSystem()
  let store = try Store.open(at: "/s", create: true, files: files)
  for step in 1...2 { _ = try store.append(sample(step), to: dossier(), noting: entry()) }
  for _ in 1...2 { try store.note(entry(), in: .dossier(dossier())) }
  return (files, store)
}

private func lines(_ store: Store) throws -> ([String], wrong: [Int]) {
  let found = try store.inzage(.dossier(dossier()))
  return (found.lines.map(\.entry.object), found.wrong)
}

@Test func aChangeAndALookAreLines() throws {
  let (files, store) = try lookedAt()
  let found = try lines(store)
  #expect(found.0 == ["gebeurtenis 1", "gebeurtenis 2", "verloop", "verloop"])
  #expect(found.wrong == [])
  #expect(files["/s/toegang/inzage.sleutel"] != nil)
  let text = String(decoding: try #require(files[path]), as: UTF8.self)
  let first = try #require(text.split(separator: "\n").first)
  #expect(
    first.hasPrefix(
      #"{"actie":"inzien","door":{"nummer":"00010100","rol":"leidinggevende"},"formaat":1,"#
        + #""herkomst":"chat","moment":"2026-03-02T08:30:00Z","nummer":1,"#
        + #""object":"gebeurtenis 1","uitslag":"toegestaan","keten":""#))
}

@Test func everyChangedBitIsFound() throws {
  let (files, store) = try lookedAt()
  let bytes = try #require(files[path])
  for index in bytes.indices {
    for bit in 0..<8 {
      var changed = bytes
      changed[index] ^= 1 << bit
      files[path] = changed
      let found = try? store.inzage(.dossier(dossier()))
      #expect(found?.wrong.isEmpty != true, "byte \(index) bit \(bit)")
    }
  }
}

@Test func aRemovedLineAndAStrangeFileAreFound() throws {
  let (files, store) = try lookedAt()
  let bytes = try #require(files[path])
  var all = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
  all.remove(at: 1)
  files[path] = Array(all.joined())
  #expect(try lines(store).wrong == [2])
  let other = try #require(DossierNumber("10235"))
  files["/s/inzage/00010235.jsonl"] = bytes
  #expect(try store.inzage(.dossier(other)).wrong == [1])
}

@Test func anEndThatIsNotWholeIsKeptApartAndNoted() throws {
  let (files, store) = try lookedAt()
  let bytes = try #require(files[path])
  let lastLine = (bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
  for end in lastLine + 1..<bytes.count {
    files[path] = Array(bytes[..<end])
    try store.note(entry("afspraken"), in: .dossier(dossier()))
    let found = try lines(store)
    #expect(
      found.0
        == ["gebeurtenis 1", "gebeurtenis 2", "verloop", "einde van de lijst", "afspraken"])
    #expect(found.wrong == [])
    let copies = files.list("/s/apart").filter { !$0.hasPrefix(".") }
    #expect(copies.contains { files["/s/apart/\($0)"] == Array(bytes[lastLine..<end]) })
  }
}

@Test func longListsGoOnFromTheirEnd() throws {
  let (files, store) = try lookedAt()
  for _ in 1...60 { try store.note(entry(String(repeating: "é\"", count: 60)), in: .overview) }
  #expect(try store.inzage(.overview).lines.count == 60)
  #expect(try store.inzage(.overview).wrong == [])
  #expect(try #require(files["/s/inzage/overzicht.jsonl"]).count > 8192)
  #expect(files.list("/s/apart").isEmpty)
}

@Test func withoutItsKeyNothingIsNoted() throws {
  let (files, store) = try lookedAt()
  let before = files[path]
  files["/s/toegang/inzage.sleutel"] = nil
  #expect(throws: StoreError.keyMissing(path: "/s/toegang/inzage.sleutel")) {
    try store.note(entry(), in: .dossier(dossier()))
  }
  #expect(throws: StoreError.keyMissing(path: "/s/toegang/inzage.sleutel")) {
    try store.append(sample(3), to: dossier(), noting: entry())
  }
  #expect(files[path] == before)
  #expect(try store.read(dossier()).events.count == 2)
}

@Test func aNewerLineIsLeftAlone() throws {
  let (files, store) = try lookedAt()
  let text = String(decoding: try #require(files[path]), as: UTF8.self)
  let place = try #require(text.ranges(of: "\"formaat\":1").last)
  files[path] = Array("\(text[..<place.lowerBound])\"formaat\":2\(text[place.upperBound...])".utf8)
  let before = files[path]
  #expect(throws: StoreError.newerFormat(found: 2, known: 1)) {
    try store.note(entry(), in: .dossier(dossier()))
  }
  #expect(files[path] == before)
}

// What was acknowledged is there, and no event is there without its line.
private func check(_ files: MemoryFileSystem, acknowledged: Int, _ comment: Comment) throws {
  let store = try Store.open(at: "/s", create: true, files: files)
  let events = try store.read(dossier()).events
  #expect(events.count >= acknowledged && events.count <= acknowledged + 1, comment)
  let noted = try store.inzage(.dossier(dossier())).lines.map(\.entry.object)
  for event in events { #expect(noted.contains("gebeurtenis \(event.number)"), comment) }
  for step in 1...3 { _ = try store.append(sample(step), to: dossier(), noting: entry()) }
  #expect(try store.read(dossier()).events.count == 3, comment)
  #expect(try store.inzage(.dossier(dossier())).wrong == [], comment)
}

private enum Ending: CaseIterable {
  case stopped, powerLost, ioError, diskFull, readOnly
}

@Test(arguments: Ending.allCases) private func noChangeWithoutItsLine(ending: Ending) throws {
  var call = 0
  while true {
    call += 1
    let files = MemoryFileSystem()
    files.faults[call] =
      switch ending {
      case .stopped, .powerLost: .stop
      case .ioError: .fail(EIO)
      case .diskFull: .fail(ENOSPC)
      case .readOnly: .fail(EROFS)
      }
    var acknowledged = 0
    if let store = try? Store.open(at: "/s", create: true, files: files) {
      for step in 1...3 {
        guard (try? store.append(sample(step), to: dossier(), noting: entry())) != nil else {
          break
        }
        acknowledged = step
      }
    }
    let isDone = files.calls < call
    files.faults = [:]
    if ending == .stopped || ending == .powerLost || files.list("/").isEmpty {
      let next = files.survivor(powerLost: ending == .powerLost)
      try check(next, acknowledged: acknowledged, "\(ending) at call \(call)")
    } else {
      try check(files, acknowledged: acknowledged, "\(ending) at call \(call)")
    }
    if isDone { return }
  }
}
