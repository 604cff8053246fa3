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
    #expect(try AppendMany(to: store).append([.init(try drafts(["a", "b"]), to: dossier())]) == 2)
    #expect(try AppendMany(to: store).append([.init(try drafts(["b", "c"]), to: dossier())]) == 1)
    #expect(try AppendMany(to: store).append([.init(try drafts(["a"]), to: dossier())]) == 0)
    let events = try store.read(dossier()).events
    #expect(events.map(\.number) == [1, 2, 3])
    #expect(events.compactMap(\.conversation?.step) == ["a", "b", "c"])
  }

  @Test func itLastsFromTheSyncOn() throws {
    let disk = MemoryFileSystem()
    let store = try Store.open(at: "/opslag", create: true, files: disk)
    try AppendMany(to: store).append([.init(try drafts(["a", "b"]), to: dossier())])
    let before = try Store.open(at: "/opslag", create: true, files: disk.survivor(powerLost: true))
    #expect(try before.read(dossier()).events.isEmpty)
    try AppendMany(to: store).makeDurable()
    let after = try Store.open(at: "/opslag", create: true, files: disk.survivor(powerLost: true))
    #expect(try after.read(dossier()).events.count == 2)
  }

  @Test func anObjectionAddsNothing() throws {
    let store = try Store.open(at: "/opslag", create: true, files: MemoryFileSystem())
    try AppendMany(to: store).append([.init(try drafts(["a"]), to: dossier())])
    #expect(throws: StoreError.refused(reason: "1 2")) {
      try AppendMany(to: store).append([.init(try drafts(["b", "c"]), to: dossier())]) {
        _, before, new in
        "\(before.count) \(new.count)"
      }
    }
    #expect(try store.read(dossier()).events.count == 1)
  }

  @Test func eachEventHasItsNoteInOneChain() throws {
    let (files, store) = try filledStore()
    try AppendMany(to: store).append([.init(try drafts(["a", "b", "c"]), to: dossier())])
    _ = try store.append(try sample(6), to: dossier())
    let inzage = try store.inzage(.dossier(dossier()))
    #expect(inzage.wrong.isEmpty)
    #expect(inzage.lines.map(\.number) == Array(1...9))
    #expect(inzage.lines.map(\.entry.object) == (1...9).map { "gebeurtenis \($0)" })
    // A torn end is cut off first, as with one event.
    let path = "/s/inzage/00010234.jsonl"
    files[path] = Array(try #require(files[path]).dropLast(9))
    try AppendMany(to: store).append([.init(try drafts(["d", "e"]), to: dossier())])
    let mended = try store.inzage(.dossier(dossier()))
    #expect(mended.wrong.isEmpty)
    #expect(
      mended.lines.suffix(3).map(\.entry.object)
        == ["einde van de lijst", "gebeurtenis 10", "gebeurtenis 11"])
  }

  /// One objection keeps all of its lock's dossiers as they were, without a note.
  @Test func anObjectionLeavesTheGroupAlone() throws {
    let store = try Store.open(at: "/opslag", create: true, files: MemoryFileSystem())
    let numbers = try ["101", "201"].map { try #require(DossierNumber($0)) }
    #expect(throws: StoreError.refused(reason: "nee")) {
      try AppendMany(to: store).append(try numbers.map { .init(try drafts(["a"]), to: $0) }) {
        addition, _, _ in addition.dossier == numbers[1] ? "nee" : nil
      }
    }
    for number in numbers {
      #expect(try store.read(number).events.isEmpty)
      #expect(try store.inzage(.dossier(number)).lines.isEmpty)
    }
  }

  @Test func thousandsOfOneLockAreAllAddedInTurn() throws {
    let store = try Store.open(at: "/opslag", create: true, files: MemoryFileSystem())
    let numbers = try (1...1100).map { try #require(DossierNumber("\($0)00")) }
    var told: [Int] = []
    let added = try AppendMany(to: store).append(
      try numbers.map { .init(try drafts(["a"]), to: $0) }, progress: { told.append($0) })
    #expect(added == 1100)
    #expect(told == [500, 1000, 1100])
    #expect(try store.dossierNumbers().count == 1100)
  }

  /// After a power cut at any call, in every state the disk may be in, no line stands without its note.
  @Test func noLineLastsWithoutItsNote() throws {
    let numbers = try ["101", "201"].map { try #require(DossierNumber($0)) }
    func add(_ files: MemoryFileSystem) throws {
      let store = try Store.open(at: "/s", create: true, files: files)
      try AppendMany(to: store).append(try numbers.map { .init(try drafts(["a"]), to: $0) })
    }
    func began() throws -> MemoryFileSystem {
      let files = MemoryFileSystem()
      _ = try Store.open(at: "/s", create: true, files: files).append(
        try sample(1), to: numbers[1])
      return files
    }
    let whole = try began()
    let before = whole.calls
    try add(whole)
    var lines = 0
    for call in 1...(whole.calls - before) {
      let files = try began()
      files.faults = [files.calls + call: .stop]
      try? add(files)
      for disk in files.survivors() {
        let store = try Store.open(at: "/s", create: true, files: disk)
        for number in numbers {
          let noted = try store.inzage(.dossier(number)).lines.map(\.entry.object)
          for event in try store.read(number).events {
            lines += 1
            #expect(noted.contains("gebeurtenis \(event.number)"), "call \(call)")
          }
        }
      }
    }
    #expect(lines > whole.calls - before)
  }

  /// Killed at any call, a second run completes it: every event once, with a note before it.
  @Test(arguments: [MemoryFileSystem.Fault.stop, .fail(ENOSPC), .short])
  func aSecondRunCompletesIt(fault: MemoryFileSystem.Fault) throws {
    let numbers = try ["1", "2"].map { try #require(DossierNumber($0)) }
    func add(_ files: MemoryFileSystem) throws {
      let store = try Store.open(at: "/s", create: true, files: files)
      let adding = try AppendMany(to: store)
      try adding.append(try numbers.map { .init(try drafts(["a", "b"]), to: $0) })
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
