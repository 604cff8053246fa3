import CSVText
import Personnel
import Testing

private let old = """
  {"bron": "handmatig", "medewerkers": [
   {"nummer": 1, "naam": "Een", "extra": {"a": [1, 2.5, null, true]}, "uren": 36},
   {"nummer": "2", "naam": "Twee", "leidinggevende": "1", "telefoon": "06 12"},
   {"nummer": "3", "naam": "Drie"}]}
  """

private func imported(
  _ text: String, into old: String? = old, isWhole: Bool = false
) throws -> Result<RosterImport, ImportFaults> {
  try RosterImport.read(
    try CSVFile.read(Array(text.utf8)).get(), into: old.map { Array($0.utf8) }, isWhole: isWhole,
    rules: ImportRules(
      roles: ["helpdesk", "hr-adviseur"], isEmail: { $0.contains("@") },
      suggest: { word, _ in word == "helpdeks" ? "helpdesk" : nil }))
}

@Test func peopleAreAddedOrReplacedByNumber() throws {
  let found = try imported(
    "naam;nummer;uren;telefoon;in_dienst;rollen\nTweede;00000002;20,5;;2-3-2026;helpdesk|hr-adviseur\n"
      + "Vier;4;36.00;06-1;2026-03-02;\nEen;1;36;;;\n"
  ).get()
  #expect(found.added == ["00000004"])
  #expect(found.changed.map(\.number) == ["00000002"])
  #expect(found.changed[0].fields == ["naam", "uren", "in_dienst", "telefoon", "rollen"])
  #expect(found.unchangedCount == 1)
  #expect(found.removed == [])
  let roster = try Roster(bytes: found.bytes)
  #expect(roster.employees.map(\.number) == ["00000001", "00000002", "00000003", "00000004"])
  let second = try #require(roster.employee("2"))
  #expect(second.name == "Tweede" && second.hundredthsOfHours == 2050 && second.phone == nil)
  // A column that the file does not have stays, and so does what this program does not know.
  #expect(second.leidinggevende == "00000001")
  #expect(second.inService == "2026-03-02" && second.roles == ["helpdesk", "hr-adviseur"])
  let text = String(decoding: found.bytes, as: UTF8.self)
  #expect(text.contains("\"extra\": {\"a\": [1, 2.5, null, true]}"))
  #expect(text.contains("\"bron\": \"handmatig\""))
}

@Test func theSameFileTwiceChangesNothing() throws {
  let text =
    "nummer;naam;leidinggevende;uren;adres\n1;Een;;36;\"Straat 1\n1234 AB Dorp\"\n9;N;1;1;\n"
  let once = try imported(text).get()
  #expect(!once.isSame)
  let twice = try imported(text, into: String(decoding: once.bytes, as: UTF8.self)).get()
  #expect(twice.isSame)
  #expect(twice.bytes == once.bytes)
  #expect(try Roster(bytes: once.bytes).employee("1")?.address == "Straat 1, 1234 AB Dorp")
}

@Test func aWholeFileTakesOutWhoIsMissing() throws {
  let found = try imported("nummer\n2\n1\n", isWhole: true).get()
  #expect(found.removed == ["00000003"])
  #expect(try Roster(bytes: found.bytes).employees.count == 2)
  guard case .failure(let error) = try imported("nummer\n2\n", isWhole: true) else {
    Issue.record("a leidinggevende that is taken out is missed")
    return
  }
  #expect(
    error.faults.map(\.message) == [
      "Rij 2, kolom leidinggevende: nummer 00000001 is niet bekend."
    ])
}

@Test func withoutAFileEverybodyIsNew() throws {
  let found = try imported("nummer,naam\n10234,\"Noor, V.\"\n", into: nil).get()
  #expect(found.added == ["00010234"])
  #expect(try Roster(bytes: found.bytes).employee("10234")?.name == "Noor, V.")
}

/// One row with one wrong cell; the number is 5 unless the cell is that.
@Test(arguments: [
  ("nummer", "", "ontbreekt"), ("nummer", "x1", "geen personeelsnummer"),
  ("nummer", "123456789", "geen personeelsnummer"), ("uren", "0", "meer dan 0"),
  ("uren", "168,01", "hoogstens 168"), ("uren", "-1", "geen aantal uren"),
  ("uren", "1e2", "geen aantal uren"), ("uren", "20,555", "geen aantal uren"),
  ("uren", "2.000,5", "geen aantal uren"), ("in_dienst", "2026-02-30", "geen dag"),
  ("in_dienst", "30-2-2026", "geen dag"), ("uit_dienst", "03/02/26", "geen dag"),
  ("rollen", "helpdeks", "Bedoelt u 'helpdesk'?"), ("rollen", "baas", "bestaat niet"),
  ("e_mail", "piet", "geen e-mailadres"), ("account", "a b", "geen naam van een account"),
  ("account", "-a", "geen naam van een account"), ("telefoon", "bel mij", "geen telefoonnummer"),
  ("naam", "a\u{1B}[31mb", "niet te zien"), ("naam", "a\u{202E}b", "niet te zien"),
  ("naam", "a\nb", "niet te zien"), ("naam", "a\tb", "niet te zien"),
  ("leidinggevende", "99", "niet bekend"), ("vervanger", "99", "niet bekend"),
  ("leidinggevende", "5", "zijn eigen leidinggevende"), ("vervanger", "5", "zijn eigen vervanger"),
])
func aWrongCellIsNamed(column: String, cell: String, says: String) throws {
  let text =
    column == "nummer"
    ? "naam;nummer\nx;\"\(cell)\"\n" : "nummer;\(column)\n5;\"\(cell)\"\n"
  guard case .failure(let error) = try imported(text) else {
    Issue.record("taken: \(column) \(cell)")
    return
  }
  #expect(error.faults.count == 1, "\(error.faults)")
  #expect(error.faults[0].message.hasPrefix("Rij 2, kolom \(column): "), "\(error.faults)")
  #expect(error.faults[0].message.contains(says), "\(error.faults)")
}

@Test func peopleMustFitTogether() throws {
  let text = """
    nummer;leidinggevende;account;in_dienst;uit_dienst
    5;6;a;;
    6;7;b;2026-03-02;2026-03-01
    7;5;a;;
    8;5;;;
    8;1;;;

    """
  guard case .failure(let double) = try imported(text) else { throw CancellationError() }
  #expect(double.faults.map(\.message) == ["Rij 6, kolom nummer: 00000008 staat ook in rij 5."])
  guard
    case .failure(let error) = try imported(text.replacing("\n8;1;;;", with: ""))
  else { throw CancellationError() }
  #expect(error.faults.map(\.row) == [2, 2, 3, 3, 4, 4])
  #expect(error.faults.count { $0.message.contains("via anderen") } == 3)
  #expect(error.faults.count { $0.message.contains("van meer mensen") } == 2)
  #expect(error.faults.contains { $0.message.contains("ligt voor de eerste dag") })
}

/// Of a chain of ten thousand leidinggevenden each is looked at once.
@Test func aLongChainIsNoCycle() throws {
  let rows = (1...10_000).map { "\($0);\($0 > 1 ? String($0 - 1) : "")" }
  let found = try imported("nummer;leidinggevende\n\(rows.joined(separator: "\n"))\n", into: nil)
  #expect(try found.get().added.count == 10_000)
}
