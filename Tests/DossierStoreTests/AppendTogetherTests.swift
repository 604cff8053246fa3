import CivilDate
import DossierStore
import Testing

/// Adding events to many dossiers, with one sync for all.
@Suite struct AppendTogetherTests {
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
    #expect(try store.appendTogether(try drafts(["a", "b"]), to: dossier()).added == 2)
    #expect(try store.appendTogether(try drafts(["b", "c"]), to: dossier()).added == 1)
    #expect(try store.appendTogether(try drafts(["a"]), to: dossier()).added == 0)
    let events = try store.read(dossier()).events
    #expect(events.map(\.number) == [1, 2, 3])
    #expect(events.compactMap(\.conversation?.step) == ["a", "b", "c"])
  }

  @Test func itLastsFromTheSyncOn() throws {
    let disk = MemoryFileSystem()
    let store = try Store.open(at: "/opslag", create: true, files: disk)
    _ = try store.appendTogether(try drafts(["a", "b"]), to: dossier())
    let before = try Store.open(at: "/opslag", create: true, files: disk.survivor(powerLost: true))
    #expect(try before.read(dossier()).events.isEmpty)
    try store.makeDurable()
    let after = try Store.open(at: "/opslag", create: true, files: disk.survivor(powerLost: true))
    #expect(try after.read(dossier()).events.count == 2)
  }

  @Test func anObjectionAddsNothing() throws {
    let store = try Store.open(at: "/opslag", create: true, files: MemoryFileSystem())
    _ = try store.appendTogether(try drafts(["a"]), to: dossier())
    #expect(throws: StoreError.refused(reason: "1 2")) {
      try store.appendTogether(try drafts(["b", "c"]), to: dossier()) { before, new in
        "\(before.count) \(new.count)"
      }
    }
    #expect(try store.read(dossier()).events.count == 1)
  }
}
