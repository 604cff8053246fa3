import CivilDate
import DossierStore
import StoreUnderTest
import Testing

private let path = "/s/dossiers/00010234.jsonl"

/// A glance at a dossier, and a line that is read in the short way, say what reading it whole says.
@Suite struct GlanceTests {
  private static let values: [EventValue] = [
    "2026-03-02", "", "é", "a\"b\\c", "\u{1F600}\n", 0, 7, -3, 36, 20.5, 123_456_789_012_345,
    1_234_567_890_123_456, 1e21, true, false, [], ["a"], ["a", "b c", "één"],
  ]

  // One event for each value, with several forms of everything around it.
  private func drafts() throws -> [EventDraft] {
    try Self.values.enumerated().map { index, value in
      var draft = try sample(index)
      draft.fields = ["per": value, "uren": 36, "\u{E9}": "x", "leeg": []]
      if index.isMultiple(of: 2) { draft.fields = ["eerste-dag": value] }
      if index.isMultiple(of: 3) { draft.conversation = nil }
      if index.isMultiple(of: 5) { draft.fields = [:] }
      draft.actor = Actor(
        role: index.isMultiple(of: 7) ? "hr \"adviseur\"" : "leidinggevende",
        number: index.isMultiple(of: 2) ? DossierNumber("7") : nil)
      return draft
    }
  }

  private func store() throws -> (MemoryFileSystem, Store) {
    let files = MemoryFileSystem()
    return (files, try Store.open(at: "/s", create: true, files: files))
  }

  // The same JSON in a form that this program does not write, so that it is read in the long way.
  private func spaced(_ bytes: [UInt8]) -> [UInt8] {
    var spaced: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let first = line.first { spaced += [first, UInt8(ascii: " ")] + line.dropFirst() }
      spaced.append(UInt8(ascii: "\n"))
    }
    spaced.removeLast()
    return mended(spaced)
  }

  private func mended(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.withUnsafeMutableBytes { BelievedLines.mend($0) }
    return bytes
  }

  private enum Found: Equatable {
    case contents(DossierContents)
    case error(StoreError)
  }

  private func read(_ store: Store) throws -> Found {
    do throws(StoreError) {
      return .contents(try store.read(dossierNumber))
    } catch {
      return .error(error)
    }
  }

  private let dossierNumber: DossierNumber
  init() throws { dossierNumber = try dossier() }

  private func expectGlance(_ store: Store, _ comment: Comment) throws {
    guard case .contents(let whole) = try read(store) else {
      #expect(throws: StoreError.self, comment) { try store.glance(at: dossierNumber) }
      return
    }
    let glance = try store.glance(at: dossierNumber)
    #expect(glance.damage == whole.damage, comment)
    #expect(glance.events.map(\.number) == whole.events.map(\.number), comment)
    #expect(glance.events.map(\.day) == whole.events.map(\.day), comment)
    #expect(glance.events.map(\.kind) == whole.events.map(\.kind), comment)
    #expect(glance.events.map(\.role) == whole.events.map(\.actor.role), comment)
    for (short, event) in zip(glance.events, whole.events) {
      let fields = Dictionary(
        short.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
      #expect(fields == event.fields, comment)
    }
  }

  @Test func everyKindOfValueIsTheSame() throws {
    let (files, store) = try store()
    var outcomes: [Event] = []
    for draft in try drafts() { outcomes.append(try store.append(draft, to: dossier()).event) }
    #expect(try store.read(dossier()).events == outcomes)
    try expectGlance(store, "as written")
    files[path] = spaced(try #require(files[path]))
    let long = try store.read(dossier())
    #expect(long.events == outcomes)
    #expect(long.damage.isEmpty)
    try expectGlance(store, "with spaces")
    // Also what looks for a step that is there already.
    for draft in try drafts() where draft.conversation != nil {
      guard case .alreadyThere = try store.append(draft, to: dossier()) else {
        Issue.record("stored twice")
        continue
      }
    }
  }

  /// Whatever a byte of a line becomes, both ways to read it take it or refuse it alike.
  @Test func everyOtherByteIsReadAlike() throws {
    let (files, store) = try store()
    var full = try sample(1)
    full.fields = ["lijst": ["a", "b c"], "per": "2026-03-02", "uren": -3, "weg": true]
    var bare = try sample(2)
    (bare.fields, bare.conversation) = ([:], nil)
    bare.actor = Actor(role: "hr-adviseur", number: nil)
    for draft in [full, bare] { _ = try store.append(draft, to: dossier()) }
    let bytes = try #require(files[path])
    let others: [UInt8] = isLongRun ? Array(0...255) : Array("\"\\0x,{[}é \u{7F}-".utf8) + [0, 31]
    var refused = 0
    // Without its line end a line is looked for in another way, that knows one form only.
    for position in bytes.indices where bytes[position] != UInt8(ascii: "\n") {
      for other in others where other != bytes[position] && other != UInt8(ascii: "\n") {
        var changed = bytes
        changed[position] = other
        changed = mended(changed)
        files[path] = changed
        let short = try read(store)
        try expectGlance(store, "byte \(position), now \(other)")
        files[path] = spaced(changed)
        #expect(try read(store) == short, "byte \(position), now \(other)")
        if case .contents(let contents) = short, !contents.damage.isEmpty { refused += 1 }
      }
    }
    #expect(refused > 500)
  }

  /// Nor does damage that no checksum hides.
  @Test func damageIsTheSame() throws {
    let (files, store) = try store()
    for draft in try drafts().prefix(4) { _ = try store.append(draft, to: dossier()) }
    let bytes = try #require(files[path])
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= 1
      files[path] = changed
      try expectGlance(store, "byte \(position)")
      files[path] = Array(bytes[..<position])
      try expectGlance(store, "cut at \(position)")
    }
  }
}
