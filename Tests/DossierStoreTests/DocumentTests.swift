import DossierStore
import Testing

@Test func documentsAreReplacedListedAndRemoved() throws {
  let (files, store) = try filledStore()
  let name = try #require(DocumentName("g1.json"))
  #expect(try store.document(name, in: .drafts) == nil)
  for text in ["een", "twee"] {
    try store.replaceDocument(name, in: .drafts, with: Array(text.utf8))
    #expect(files["/s/concepten/g1.json"] == Array(text.utf8))
    let power = try Store.open(at: "/s", create: false, files: files.survivor(powerLost: true))
    #expect(try power.document(name, in: .drafts) == Array(text.utf8))
  }
  #expect(try store.documents(in: .drafts) == [name])
  #expect(try store.documents(in: .outbox).isEmpty)
  try store.removeDocument(name, in: .drafts)
  try store.removeDocument(name, in: .drafts)
  let power = try Store.open(at: "/s", create: false, files: files.survivor(powerLost: true))
  #expect(try power.documents(in: .drafts).isEmpty)
}

@Test func aMessageIsAddedOnce() throws {
  let (_, store) = try filledStore()
  let name = try #require(DocumentName("0a1b.eml"))
  #expect(try store.addDocument(name, in: .outbox, with: [1]))
  #expect(try !store.addDocument(name, in: .outbox, with: [2]))
  #expect(try store.document(name, in: .outbox) == [1])
}

@Test func leftoversGoUnlessSomeoneIsWriting() throws {
  let (files, store) = try filledStore()
  let name = try #require(DocumentName("g1.json"))
  try store.replaceDocument(name, in: .drafts, with: [1])
  files["/s/concepten/.g2.json.tmp"] = [2]
  files.locksAreTaken = true
  #expect(try store.documents(in: .drafts) == [name])
  #expect(files.list("/s/concepten").contains(".g2.json.tmp"))
  files.locksAreTaken = false
  #expect(try store.documents(in: .drafts) == [name])
  #expect(files.list("/s/concepten") == [".lock", "g1.json"])
}

@Test func whatTheBeheerderProvidesIsRead() throws {
  let (files, store) = try filledStore()
  #expect(try store.contents(of: .personnel) == nil)
  files["/s/personeel.json"] = Array("{}".utf8)
  #expect(try store.contents(of: .personnel) == Array("{}".utf8))
}

@Test(arguments: [
  "", ".lock", "a/b", "../a", "-a", "_a", "a b", "é", "a\n", String(repeating: "a", count: 101),
])
func noDocumentName(text: String) {
  #expect(DocumentName(text) == nil)
}

@Test(arguments: ["a", "5f3a-Z_9.json", String(repeating: "a", count: 100)])
func documentNamesAreKept(text: String) {
  #expect(DocumentName(text)?.description == text)
}
