import DossierStore
import Testing

private let path = "/s/dossiers/00010234.jsonl"

private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  bytes.split(separator: UInt8(ascii: "\n"))
}

// Opens a store around the damaged bytes, looks, appends; gives what is there afterwards.
private func mend(
  _ bytes: [UInt8], _ template: MemoryFileSystem
) throws -> (seen: DossierContents, outcome: AppendOutcome, files: MemoryFileSystem) {
  let files = template.survivor(powerLost: false)
  files[path] = bytes
  let store = try Store.open(at: "/s", create: false, files: files)
  let seen = try store.read(dossier())
  #expect(files[path] == bytes)
  let outcome = try store.append(sample(6), to: dossier())
  #expect(try store.read(dossier()).damage.isEmpty)
  return (seen, outcome, files)
}

@Test func everyFlippedByteIsFoundAndOnlyItsLineIsLost() throws {
  let (template, store) = try filledStore()
  _ = try store.append(sample(1), to: #require(DossierNumber("10235")))
  let other = template["/s/dossiers/00010235.jsonl"]
  let bytes = try #require(template[path])
  let sound = lines(of: bytes)
  for position in bytes.indices {
    // One bit (in the long run each), and a line end where there was none.
    let bits: [UInt8] = isLongRun ? [1, 2, 4, 8, 16, 32, 64, 128] : [1]
    for replacement in bits.map({ bytes[position] ^ $0 }) + [UInt8(ascii: "\n")]
    where replacement != bytes[position] {
      var flipped = bytes
      flipped[position] = replacement
      let (seen, outcome, files) = try mend(flipped, template)
      let place: Comment = "byte \(position), now \(replacement)"
      #expect(!seen.damage.isEmpty, place)
      #expect(outcome.damage.count == seen.damage.count, place)
      let after = lines(of: try #require(files[path]))
      let hit = bytes[..<position].count(where: { $0 == UInt8(ascii: "\n") })
      var expected = sound
      // A line end that is hit takes no line with it.
      if bytes[position] != UInt8(ascii: "\n") { expected.remove(at: hit) }
      #expect(after.dropLast().elementsEqual(expected, by: ==), place)
      #expect(files["/s/dossiers/00010235.jsonl"] == other, place)
      let kept = files.list("/s/apart").filter { $0.hasPrefix("00010234-") }
      #expect(kept.count == 1, place)
      #expect(outcome.damage.allSatisfy { $0.copy == kept.first }, place)
      let original = try files["/s/apart/\(#require(kept.first))"]
      #expect(original == flipped || flipped.reversed().starts(with: original?.reversed() ?? []))
    }
  }
}

@Test func everyCutIsFoundAndWholeLinesAreKept() throws {
  let (template, _) = try filledStore()
  let bytes = try #require(template[path])
  let sound = lines(of: bytes)
  for length in 0..<bytes.count {
    let cut = Array(bytes.prefix(length))
    let (seen, outcome, files) = try mend(cut, template)
    let after = lines(of: try #require(files[path]))
    let isClean = cut.isEmpty || cut.last == UInt8(ascii: "\n")
    // Only the line end is missing: the checksum proves the line, so it is kept.
    let isWhole = bytes[length] == UInt8(ascii: "\n")
    let kept = cut.count(where: { $0 == UInt8(ascii: "\n") }) + (isWhole ? 1 : 0)
    #expect(after.dropLast().elementsEqual(sound.prefix(kept), by: ==), "\(length)")
    #expect(seen.events.count == kept, "\(length)")
    #expect(seen.damage.map(\.kind) == (isClean ? [] : isWhole ? [.missingLineEnd] : [.torn]))
    let apart = files.list("/s/apart").filter { $0.contains("staart") }
    #expect(apart.count == (isClean || isWhole ? 0 : 1), "\(length)")
    #expect(outcome.event.number == kept + 1, "\(length)")
  }
}

@Test func damageNamesItsLine() throws {
  let (files, store) = try filledStore()
  var bytes = try #require(files[path])
  let width = bytes.count / 5
  bytes[width * 3 + 20] ^= 4
  files[path] = bytes
  let damage = try store.read(dossier()).damage
  #expect(damage.map(\.line) == [4])
  #expect(
    damage.map(\.description)
      == ["Een regel was beschadigd (dossier 00010234, regel 4). De andere regels zijn goed."])
}

@Test func aLineThatIsThereTwiceCountsOnce() throws {
  let (files, store) = try filledStore()
  let bytes = try #require(files[path])
  files[path] = bytes + bytes.prefix(bytes.count / 5)
  #expect(try store.read(dossier()).damage.map(\.kind) == [.outOfOrder])
  _ = try store.append(sample(6), to: dossier())
  #expect(try store.read(dossier()).events.map(\.number) == Array(1...6))
}

@Test(arguments: [0, 1, 300])
func zerosAtTheEndAreCutOff(count: Int) throws {
  let (files, store) = try filledStore()
  let bytes = try #require(files[path])
  files[path] = bytes + [UInt8](repeating: 0, count: count)
  #expect(try store.append(sample(6), to: dossier()).damage.count == min(count, 1))
  #expect(try store.read(dossier()).events.count == 6)
}

@Test func rubbishIsSetApartWhole() throws {
  let (files, store) = try filledStore()
  files[path] = Array("geen json\n\n{\"dag\":\"x\"}\n".utf8)
  let outcome = try store.append(sample(1), to: dossier())
  #expect(outcome.damage.map(\.line) == [1, 2, 3])
  #expect(outcome.event.number == 1)
  #expect(try store.read(dossier()).events == [outcome.event])
}

@Test func aLineOfANewerProgramIsRefusedNotRepaired() throws {
  let (files, store) = try filledStore()
  let newer = #"{"dag":"2026-03-02","formaat":2,"wat":{"diep":[1,null]},"nummer":6"#
  let line = newer + #","som":"8184fd4cc663ab60e74388b16404b950"}"# + "\n"
  let bytes = try #require(files[path]) + Array(line.utf8)
  files[path] = bytes
  #expect(throws: StoreError.newerFormat(found: 2, known: 1)) { try store.read(dossier()) }
  #expect(throws: StoreError.newerFormat(found: 2, known: 1)) {
    try store.append(sample(6), to: dossier())
  }
  #expect(files[path] == bytes)
}
