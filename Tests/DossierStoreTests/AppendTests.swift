import DossierStore
import Testing

@Test func eventsAreNumberedAndReadInOrder() throws {
  let (_, store) = try filledStore()
  let contents = try store.read(dossier())
  #expect(contents.events.map(\.number) == [1, 2, 3, 4, 5])
  #expect(contents.events.map(\.draft) == (try (1...5).map { try sample($0) }))
  #expect(contents.damage.isEmpty)
  let other = try #require(DossierNumber("7"))
  #expect(try store.read(other).events.isEmpty)
  _ = try store.append(sample(1), to: other)
  #expect(try store.dossierNumbers() == [other, dossier()])
}

@Test func theSameStepIsStoredOnce() throws {
  let (files, store) = try filledStore()
  let before = files["/s/dossiers/00010234.jsonl"]
  let first = try store.read(dossier()).events[1]
  #expect(try store.append(sample(2), to: dossier()) == .alreadyThere(first, []))
  #expect(files["/s/dossiers/00010234.jsonl"] == before)
  #expect(try store.append(sample(2, conversation: "g2"), to: dossier()).event.number == 6)
  var loose = try sample(2)
  loose.conversation = nil
  #expect(try store.append(loose, to: dossier()).event.number == 7)
  #expect(try store.append(loose, to: dossier()).event.number == 8)
}

@Test func anObjectionSeesTheEventsAndStopsTheEvent() throws {
  let (files, store) = try filledStore()
  #expect(throws: StoreError.refused(reason: "Er loopt al een ziekmelding.")) {
    try store.append(sample(6), to: dossier()) { events in
      events.count == 5 ? "Er loopt al een ziekmelding." : nil
    }
  }
  #expect(try store.read(dossier()).events.count == 5)
  // What is there already is not objected to.
  let again = try store.append(sample(5), to: dossier()) { _ in "Nee." }
  #expect(again.event.number == 5)
  let other = try #require(DossierNumber("8"))
  #expect(throws: StoreError.refused(reason: "Nee.")) {
    try store.append(sample(1), to: other) { $0.isEmpty ? "Nee." : nil }
  }
  #expect(!files.list("/s/dossiers").contains("00000008.jsonl"))
}

@Test func anEventOfAStoppedWriterIsMadeDurableBeforeItCounts() throws {
  let (files, store) = try filledStore()
  // Stopped at the sync: the line is in the file, but not on the disk.
  var call = 1
  while try store.read(dossier()).events.count == 5 {
    let next = files.survivor(powerLost: false)
    next.faults = [next.calls + call: .stop]
    let reopened = try? Store.open(at: "/s", create: false, files: next)
    _ = try? reopened?.append(sample(6), to: dossier())
    let after = next.survivor(powerLost: false)
    let last = try Store.open(at: "/s", create: false, files: after)
    guard try last.read(dossier()).events.count == 6 else {
      call += 1
      continue
    }
    guard case .alreadyThere = try last.append(sample(6), to: dossier()) else {
      Issue.record("stored twice")
      return
    }
    let power = try Store.open(at: "/s", create: false, files: after.survivor(powerLost: true))
    #expect(try power.read(dossier()).events.count == 6)
    return
  }
}

@Test func foldersThatACopyLeftOutAreMadeAgain() throws {
  let files = MemoryFileSystem()
  try files.makeFolder("/s")
  files["/s/opslag.json"] = Array(#"{"formaat":1,"protocol":"p","toegang":"vrij"}"#.utf8)
  let store = try Store.open(at: "/s", create: false, files: files)
  #expect(try store.dossierNumbers().isEmpty)
  #expect(try store.documents(in: .drafts).isEmpty)
  _ = try store.append(sample(1), to: dossier())
  #expect(try store.dossierNumbers() == [dossier()])
}
