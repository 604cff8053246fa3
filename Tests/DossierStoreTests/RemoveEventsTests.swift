import DossierStore
import Glibc
import Testing

private let old = Timestamp(secondsSince1970: 1_500_000_000)
private let recent = Timestamp(secondsSince1970: 1_772_440_300)
private let limit = Timestamp(secondsSince1970: 1_600_000_000)

private func entry(_ moment: Timestamp, _ object: String) -> InzageEntry {
  InzageEntry(
    moment: moment, actor: Actor(role: "beheerder", number: nil), action: .read, object: object,
    origin: "test")
}

/// Old events are removed from a dossier that lives on.
@Suite struct RemoveEventsTests {
  // Events 1 to 3 are old, with a look; 4 and 5 recent, with a look.
  private func store(_ files: MemoryFileSystem) throws -> Store {
    let store = try Store.open(at: "/s", create: true, files: files)
    for step in 1...5 {
      var draft = try sample(step)
      draft.moment = step < 4 ? old : recent
      _ = try store.append(draft, to: dossier())
      if step == 3 { try store.note(entry(old, "verloop"), in: .dossier(dossier())) }
    }
    try store.note(entry(recent, "afspraken"), in: .dossier(dossier()))
    try store.anchorInzage()
    return store
  }

  private func remove(_ numbers: Set<Int>, _ store: Store) throws {
    try store.removeEvents(
      numbers, from: dossier(), before: limit, noting: entry(recent, ""))
  }

  private func objects(_ store: Store) throws -> [String] {
    try store.inzage(.dossier(dossier())).lines.map(\.entry.object)
  }

  @Test func theRestKeepsItsNumbersAndEverythingIsRight() throws {
    let files = MemoryFileSystem()
    let store = try store(files)
    try remove([1, 2, 3], store)
    #expect(try store.read(dossier()).events.map(\.number) == [4, 5])
    #expect(
      try objects(store)
        == ["gebeurtenis 4", "gebeurtenis 5", "afspraken", "gebeurtenis 1 tot en met 3"])
    #expect(try store.findings() == [])
    // It goes on as any dossier does.
    _ = try store.append(sample(6), to: dossier())
    try store.anchorInzage()
    #expect(try store.read(dossier()).events.map(\.number) == [4, 5, 6])
    #expect(try store.findings() == [])
    let left = String(decoding: try #require(files["/s/dossiers/00010234.jsonl"]), as: UTF8.self)
    #expect(!left.contains("stap-1") && !left.contains("stap-3"))
  }

  @Test func eventsApartAreToldApart() throws {
    let store = try store(MemoryFileSystem())
    try remove([1, 3], store)
    #expect(
      try objects(store) == [
        "gebeurtenis 2", "gebeurtenis 4", "gebeurtenis 5", "afspraken", "gebeurtenis 1",
        "gebeurtenis 3",
      ])
    #expect(try store.findings() == [])
  }

  /// Killed at any call, or failed: nothing is wrong then, and done again it is finished.
  @Test(arguments: [MemoryFileSystem.Fault.stop, .fail(EIO), .short]) func itCanBeDoneAgain(
    fault: MemoryFileSystem.Fault
  ) throws {
    var call = 0
    while true {
      call += 1
      let files = MemoryFileSystem()
      let store = try store(files)
      files.faults = [files.calls + call: fault]
      let calls = files.calls
      try? remove([1, 2, 3], store)
      let isDone = files.calls < calls + call
      files.faults = [:]
      let next = fault == .stop ? files.survivor(powerLost: true) : files
      let again = try Store.open(at: "/s", create: true, files: next)
      let place: Comment = "call \(call)"
      #expect(try again.findings() == [], place)
      let numbers = try again.read(dossier()).events.map(\.number)
      #expect(numbers == [1, 2, 3, 4, 5] || numbers == [4, 5], place)
      if numbers == [4, 5] {
        if try again.hasUnfinishedRemoval(dossier()) { try remove([], again) }
      } else {
        try remove([1, 2, 3], again)
      }
      #expect(try again.findings() == [], place)
      #expect(try again.read(dossier()).events.map(\.number) == [4, 5], place)
      let left = try objects(again)
      #expect(!left.contains("verloop") && !left.contains("gebeurtenis 1"), "\(call) \(left)")
      #expect(try !again.hasUnfinishedRemoval(dossier()), place)
      if isDone { return }
    }
  }

  /// A new chain would hide that somebody changed the old one.
  @Test func aListThatIsNotRightIsLeftAlone() throws {
    let path = "/s/inzage/00010234.jsonl"
    for isCut in [true, false] {
      let files = MemoryFileSystem()
      let store = try store(files)
      var bytes = try #require(files[path])
      if isCut {
        let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0
        bytes.removeSubrange((end + 1)...)
      } else {
        bytes[30] ^= 1
      }
      files[path] = bytes
      #expect(throws: StoreError.self) { try remove([1], store) }
      #expect(files[path] == bytes)
      #expect(try store.read(dossier()).events.count == 5)
    }
  }
}
