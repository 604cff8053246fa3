import CivilDate
import DossierStore
import Testing

private func store() throws -> (MemoryFileSystem, Store) {
  let files = MemoryFileSystem()
  return (files, try Store.open(at: "/s", create: true, files: files))
}

@Test func aLineHasTheShapeThatIsPromised() throws {
  let (files, store) = try store()
  _ = try store.append(sample(1), to: dossier())
  let bytes = try #require(files["/s/dossiers/00010234.jsonl"])
  // The checksum was computed by another program.
  let expected = #"""
    {"dag":"2026-03-02","door":{"nummer":"00010234","rol":"medewerker"},\#
    "formaat":1,"gegevens":{"eerste-dag":"2026-03-02","thuis":true,"uren":36,"werk":["één","\"twee\""]},\#
    "gesprek":{"id":"g1","stap":"stap-1"},\#
    "moment":"2026-03-02T08:30:01Z","nummer":1,"soort":"ziekmelding",\#
    "som":"787be8780f5e37df733c040aea6b9e0b"}

    """#
  #expect(String(decoding: bytes, as: UTF8.self) == expected)
}

@Test func everyCharacterSurvives() throws {
  let (files, store) = try store()
  var scalars = Array(0...0x2FF as ClosedRange<UInt32>) + Array(0x2000...0x20FF)
  scalars += [0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF]
  var texts = scalars.compactMap { Unicode.Scalar($0) }.map { "a\($0)b" }
  texts += ["", "\\u0000", "},\"som\":\"", "\r\n", String(repeating: "\"\\", count: 5000)]
  for (index, text) in texts.enumerated() {
    var draft = try sample(index)
    draft.kind = text
    draft.fields = [text: .text(text), "lijst": .texts([text, text]), "leeg": []]
    draft.actor = Actor(role: text, number: nil)
    let dossier = try #require(DossierNumber("\(index / 40)"))
    _ = try store.append(draft, to: dossier)
  }
  var events: [Event] = []
  for dossier in try store.dossierNumbers() {
    let contents = try store.read(dossier)
    #expect(contents.damage.isEmpty)
    events += contents.events
    let bytes = try #require(files["/s/dossiers/\(dossier).jsonl"])
    #expect(bytes.count(where: { $0 < 0x20 }) == contents.events.count)
  }
  try #require(events.count == texts.count)
  for (event, text) in zip(events, texts) {
    #expect(event.kind.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(event.fields["lijst"]?.texts?.last?.unicodeScalars.count == text.unicodeScalars.count)
    #expect(event.fields["leeg"] == [])
    #expect(event.actor.number == nil)
  }
}

@Test(
  arguments: [
    0, 1, -1, 20.5, 7.6, 0.1, 1e21, -2.5e-7, 9_007_199_254_740_992, 123_456_789_012_345_680,
    .greatestFiniteMagnitude, .leastNonzeroMagnitude, 1_000_000_000_000_000,
  ] as [Double])
func numbersSurvive(number: Double) throws {
  let (_, store) = try store()
  var draft = try sample(1)
  draft.fields = ["getal": .number(number)]
  _ = try store.append(draft, to: dossier())
  #expect(try store.read(dossier()).events.first?.fields["getal"] == .number(number))
}

@Test func whatCannotBeReadBackIsNotStored() throws {
  let (files, store) = try store()
  for number in [Double.nan, .infinity, -.infinity] {
    var draft = try sample(1)
    draft.fields = ["getal": .number(number)]
    #expect(throws: StoreError.unstorable) { try store.append(draft, to: dossier()) }
  }
  var late = try sample(1)
  late.day = CivilDate(dayNumber: 4_000_000)
  #expect(throws: StoreError.unstorable) { try store.append(late, to: dossier()) }
  #expect(files["/s/dossiers/00010234.jsonl"] == nil)
}

@Test(arguments: [
  ("10234", "00010234"), ("00010234", "00010234"), ("0", "00000000"), ("99999999", "99999999"),
])
func dossierNumbersAreRead(text: String, expected: String) {
  #expect(DossierNumber(text)?.description == expected)
}

@Test(arguments: ["", "123456789", "000010234", "-1", "1a", "../1", "１", " 1", "1 ", "+1"])
func noDossierNumber(text: String) {
  #expect(DossierNumber(text) == nil)
}

@Test(arguments: [
  (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (86_399, "1970-01-01T23:59:59Z"),
  (1_772_440_201, "2026-03-02T08:30:01Z"),
])
func momentsAreWrittenInUTC(seconds: Int, iso: String) {
  #expect(Timestamp(secondsSince1970: seconds).description == iso)
  #expect(Timestamp(iso: iso)?.secondsSince1970 == seconds)
}

@Test(arguments: [
  "2026-03-02T24:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02T08:30:60Z", "2026-03-02T08:30:00",
  "2026-02-29T08:30:00Z", "2026-03-02 08:30:00Z", "2026-03-02T-8:30:00Z",
])
func noMoment(iso: String) {
  #expect(Timestamp(iso: iso) == nil)
}
