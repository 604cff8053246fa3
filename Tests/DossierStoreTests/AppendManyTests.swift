import CivilDate
import DossierStore
import Glibc
import Testing

/// Adding events to many dossiers, with one sync for all.
@Suite struct AppendManyTests {
  private func drafts(_ steps: [String]) throws -> [EventDraft] {
    try steps.map { step in
      var draft = try sample(1)
      draft.conversation = ConversationStep(id: "invoer", step: step)
      return draft
    }
  }

  @Test func eachStepIsStoredOnce() throws {
    let disk = MemoryFileSystem()
    let store = try Store.open(at: "/opslag", create: true, files: disk)
    #expect(try AppendMany(to: store).append(try drafts(["a", "b"]), to: dossier()).added == 2)
    #expect(try AppendMany(to: store).append(try drafts(["b", "c"]), to: dossier()).added == 1)
    #expect(try AppendMany(to: store).append(try drafts(["a"]), to: dossier()).added == 0)
    let events = try store.read(dossier()).events
    #expect(events.map(\.number) == [1, 2, 3])
    #expect(events.compactMap(\.conversation?.step) == ["a", "b", "c"])
  }

  @Test func itLastsFromTheSyncOn() throws {
    let disk = MemoryFileSystem()
    let store = try Store.open(at: "/opslag", create: true, files: disk)
    _ = try AppendMany(to: store).append(try drafts(["a", "b"]), to: dossier())
    let before = try Store.open(at: "/opslag", create: true, files: disk.survivor(powerLost: true))
    #expect(try before.read(dossier()).events.isEmpty)
    try AppendMany(to: store).makeDurable()
    let after = try Store.open(at: "/opslag", create: true, files: disk.survivor(powerLost: true))
    #expect(try after.read(dossier()).events.count == 2)
  }

  @Test func anObjectionAddsNothing() throws {
    let store = try Store.open(at: "/opslag", create: true, files: MemoryFileSystem())
    _ = try AppendMany(to: store).append(try drafts(["a"]), to: dossier())
    #expect(throws: StoreError.refused(reason: "1 2")) {
      try AppendMany(to: store).append(try drafts(["b", "c"]), to: dossier()) { before, new in
        "\(before.count) \(new.count)"
      }
    }
    #expect(try store.read(dossier()).events.count == 1)
  }

  @Test func eachEventHasItsNoteInOneChain() throws {
    let (files, store) = try filledStore()
    _ = try AppendMany(to: store).append(try drafts(["a", "b", "c"]), to: dossier())
    _ = try store.append(try sample(6), to: dossier())
    let inzage = try store.inzage(.dossier(dossier()))
    #expect(inzage.wrong.isEmpty)
    #expect(inzage.lines.map(\.number) == Array(1...9))
    #expect(inzage.lines.map(\.entry.object) == (1...9).map { "gebeurtenis \($0)" })
    // A torn end is cut off first, as with one event.
    let path = "/s/inzage/00010234.jsonl"
    files[path] = Array(try #require(files[path]).dropLast(9))
    _ = try AppendMany(to: store).append(try drafts(["d", "e"]), to: dossier())
    let mended = try store.inzage(.dossier(dossier()))
    #expect(mended.wrong.isEmpty)
    #expect(
      mended.lines.suffix(3).map(\.entry.object)
        == ["einde van de lijst", "gebeurtenis 10", "gebeurtenis 11"])
  }

  /// Killed at any call, a second run completes it: every event once, with a note before it.
  @Test(arguments: [MemoryFileSystem.Fault.stop, .fail(ENOSPC), .short])
  func aSecondRunCompletesIt(fault: MemoryFileSystem.Fault) throws {
    let numbers = try ["1", "2"].map { try #require(DossierNumber($0)) }
    func add(_ files: MemoryFileSystem) throws {
      let store = try Store.open(at: "/s", create: true, files: files)
      let adding = try AppendMany(to: store)
      for number in numbers { _ = try adding.append(try drafts(["a", "b"]), to: number) }
      try adding.makeDurable()
    }
    func began() throws -> MemoryFileSystem {
      let files = MemoryFileSystem()
      let store = try Store.open(at: "/s", create: true, files: files)
      _ = try store.append(try sample(1), to: numbers[1])
      return files
    }
    let whole = try began()
    let before = whole.calls
    try add(whole)
    #expect(whole.calls > before + 20)
    for call in 1...(whole.calls - before) {
      let files = try began()
      files.faults = [files.calls + call: fault]
      try? add(files)
      let next = files.survivor(powerLost: false)
      let store = try Store.open(at: "/s", create: true, files: next)
      for number in numbers {
        // Whatever stands in a dossier is noted, also before it is completed.
        let noted = try store.inzage(.dossier(number)).lines.map(\.entry.object)
        for event in try store.read(number).events {
          #expect(noted.contains("gebeurtenis \(event.number)"), "call \(call)")
        }
      }
      try add(next)
      for number in numbers {
        let contents = try store.read(number)
        #expect(contents.damage.isEmpty, "call \(call)")
        #expect(contents.events.compactMap(\.conversation?.step).suffix(2) == ["a", "b"])
        #expect(contents.events.map(\.number) == Array(1...(number == numbers[0] ? 2 : 3)))
        let inzage = try store.inzage(.dossier(number))
        #expect(inzage.wrong.isEmpty, "call \(call)")
        let noted = Set(inzage.lines.map(\.entry.object))
        #expect(noted.isSuperset(of: ["gebeurtenis 1", "gebeurtenis 2"]), "call \(call)")
      }
    }
  }
}
