import CSVText
import Testing

private func rows(_ bytes: [UInt8]) throws -> [[String]] {
  let file = try CSVFile.read(bytes).get()
  return ([file.header] + file.rows).map(\.fields)
}

private func faults(_ text: String) -> [String] {
  switch CSVFile.read(Array(text.utf8)) {
  case .success: []
  case .failure(let error): error.faults.map(\.message)
  }
}

@Test(arguments: [
  ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
  ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a;b\n1;2", [["a", "b"], ["1", "2"]]),
  ("a;b\n\"1;x\";2,5\n", [["a", "b"], ["1;x", "2,5"]]),
  ("a,b\n\"zei \"\"ja\"\"\",\"\"\n", [["a", "b"], ["zei \"ja\"", ""]]),
  ("a;b\n\"een\r\ntwee\";3\n\n4;5\n", [["a", "b"], ["een\r\ntwee", "3"], ["4", "5"]]),
  ("a\n1\n2\n", [["a"], ["1"], ["2"]]), ("\"a;x\",b\n1,2\n", [["a;x", "b"], ["1", "2"]]),
  ("a;b\n;\n", [["a", "b"], ["", ""]]), ("a;b\né;ë\u{1F600}", [["a", "b"], ["é", "ë\u{1F600}"]]),
])
func filesAreReadAsPeopleMakeThem(text: String, expected: [[String]]) throws {
  #expect(try rows(Array(text.utf8)) == expected)
}

@Test func windows1252IsRead() throws {
  // "naam" and "José €", in Windows-1252.
  let bytes: [UInt8] = Array("naam\nJos".utf8) + [0xE9, 0x20, 0x80, 0x0A]
  #expect(try rows(bytes) == [["naam"], ["José €"]])
  // Every byte that has a character gives the one that the standard names.
  let all = Array("x\n".utf8) + (0xA0...0xFF).map { UInt8($0) }
  #expect(try rows(all)[1][0].unicodeScalars.map(\.value) == (0xA0...0xFF).map { UInt32($0) })
  let table: [(UInt8, UInt32)] = [
    (0x80, 0x20AC), (0x82, 0x201A), (0x85, 0x2026), (0x8A, 0x160), (0x91, 0x2018), (0x93, 0x201C),
    (0x96, 0x2013), (0x99, 0x2122), (0x9F, 0x178),
  ]
  for (byte, scalar) in table {
    #expect(try rows(Array("x\n".utf8) + [byte])[1][0].unicodeScalars.map(\.value) == [scalar])
  }
}

@Test func placesAreThoseOfRowsAndLines() throws {
  let file = try CSVFile.read(Array("a;b\n\"1\n2\";3\n\n4;5\n".utf8)).get()
  #expect(file.rows.map(\.place) == ["Rij 2", "Rij 4 (regel 5)"])
}

@Test(arguments: [
  ("", ["Rij 1: het bestand is leeg"]), ("\n\n", ["Rij 1: het bestand is leeg"]),
  ("a;b\n1\n1;2;3\n4;5\n", ["Rij 2: 1 veld, maar", "Rij 3: 3 velden, maar"]),
  ("a;b\nx\"y;2\n3;4\n\"5\"z;6\n", ["Rij 2: een aanhalingsteken midden", "Rij 4: na het laatste"]),
  ("a;b\n1;2\n\"open;4\n5;6\n", ["Rij 3: dit aanhalingsteken wordt nergens gesloten"]),
])
func allFaultsAreTold(text: String, expected: [String]) {
  let found = faults(text)
  #expect(found.count == expected.count, "\(found)")
  for (fault, start) in zip(found, expected) { #expect(fault.hasPrefix(start), "\(fault)") }
}

@Test(
  arguments: [
    [0xFF, 0xFE, 0x61, 0x00], [0x61, 0x3B, 0x62, 0x0A, 0xE9, 0x81, 0x3B, 0x62],
  ] as [[UInt8]])
func whatCannotBeReadIsTold(bytes: [UInt8]) {
  guard case .failure(let error) = CSVFile.read(bytes) else {
    Issue.record("read")
    return
  }
  #expect(error.faults.count == 1)
  #expect(error.faults[0].message.contains("Bewaar het"))
}

@Test func anyBytesEnd() {
  var generator = SystemRandomNumberGenerator()
  let alphabet = Array("a;,\"\n\r\u{E9}".utf8) + [0x81, 0x00, 0xFF]
  for _ in 0..<2000 {
    let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    guard case .success(let file) = CSVFile.read(bytes) else { continue }
    #expect(file.rows.allSatisfy { $0.fields.count == file.header.fields.count })
  }
}
