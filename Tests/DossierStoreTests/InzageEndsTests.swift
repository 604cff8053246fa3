import DossierStore
import Glibc
import Testing

private let path = "/s/inzage/00010234.jsonl"
private let endsPath = "/s/toegang/inzage.einden"

private func look(_ object: String = "verloop") -> InzageEntry {
  InzageEntry(
    moment: Timestamp(secondsSince1970: 1_772_440_200),
    actor: Actor(role: "leidinggevende", number: DossierNumber("10100")), action: .read,
    object: object, origin: "chat")
}

/// Lines of who looked that are cut off whole from the end of a file.
@Suite struct InzageEndsTests {
  // A gebeurtenis, then looks; everything is remembered.
  private func anchored(looks: Int = 4) throws -> (MemoryFileSystem, Store) {
    let files = MemoryFileSystem()
    let store = try Store.open(at: "/s", create: true, files: files)
    _ = try store.append(sample(1), to: dossier())
    for _ in 0..<looks { try store.note(look(), in: .dossier(dossier())) }
    try store.note(look(), in: .overview)
    try store.anchorInzage()
    return (files, store)
  }

  // The permissions of a file in memory cannot be looked at.
  private func found(_ store: Store) throws -> [String] { try store.findings().map(\.file) }

  private func cut(_ files: MemoryFileSystem, to count: Int) throws {
    let lines = try #require(files[path]).split(separator: UInt8(ascii: "\n"))
    files[path] = lines.prefix(count).flatMap { Array($0) + [UInt8(ascii: "\n")] }
  }

  @Test(arguments: 0...5) func wholeLinesThatAreGoneAreFound(left: Int) throws {
    let (files, store) = try anchored()
    #expect(try found(store) == [])
    try cut(files, to: left)
    #expect(try found(store) == (left == 5 ? [] : ["inzage/00010234.jsonl"]))
    // Looking again and going on does not make it good.
    try store.anchorInzage()
    try store.note(look("afspraken"), in: .dossier(dossier()))
    try store.anchorInzage()
    #expect(try found(store).isEmpty == (left == 5), "\(left)")
  }

  @Test func aFileThatIsGoneIsFound() throws {
    let (files, store) = try anchored()
    files["/s/inzage/overzicht.jsonl"] = nil
    #expect(try found(store) == ["inzage/overzicht.jsonl"])
  }

  @Test func linesAfterItAndALaterRemembranceAreRight() throws {
    let (files, store) = try anchored()
    for _ in 0..<3 { try store.note(look(), in: .dossier(dossier())) }
    #expect(try found(store) == [])
    try cut(files, to: 6)
    #expect(try found(store) == [], "nothing was remembered of these")
    try store.anchorInzage()
    try cut(files, to: 5)
    #expect(try found(store) == ["inzage/00010234.jsonl"])
  }

  /// What the program itself cut off after a power cut is no finding; it says so in the list.
  @Test func aLastLineThatWasMendedIsNoFinding() throws {
    let (files, store) = try anchored()
    let bytes = try #require(files[path])
    files[path] = Array(bytes.dropLast(7))
    try store.note(look("afspraken"), in: .dossier(dossier()))
    #expect(try store.inzage(.dossier(dossier())).lines.contains { $0.entry.action == .repair })
    #expect(try found(store) == [])
    try store.anchorInzage()
    #expect(try found(store) == [])
  }

  @Test func whatIsRememberedCannotBeChanged() throws {
    let (files, store) = try anchored()
    let bytes = try #require(files[endsPath])
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      files[endsPath] = changed
      #expect(try found(store).contains("inzage.einden"), "byte \(index)")
    }
  }

  @Test func aRemovedDossierIsForgotten() throws {
    let (files, store) = try anchored()
    try store.removeEverything(of: dossier(), naming: [])
    #expect(try found(store) == [])
    let text = String(decoding: try #require(files[endsPath]), as: UTF8.self)
    #expect(!text.contains("10234") && text.contains("overzicht"))
  }

  @Test func itMovesOutsideWithTheKey() throws {
    let (files, store) = try anchored()
    let checked = try store.makeChecked(keysIn: "/sleutels")
    #expect(files[endsPath] == nil)
    try cut(files, to: 3)
    #expect(try found(checked) == ["inzage/00010234.jsonl"])
    // A store that was put back begins anew.
    try checked.anchorInzage(afresh: true)
    #expect(try found(checked) == [])
  }
}
