import DossierStore
import FoundationEssentials
import Personnel
import ProgramUnderTest
import Testing

/// `beterschap personeel importeer BESTAND.csv`: all of the file, or nothing of it.
@Suite struct PersoneelImportTests {
  private func run(_ desk: Desk, _ text: String, _ words: [String] = []) throws
    -> PipeProgram.Ending
  {
    let path = "\(desk.folder)/mensen.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try PipeProgram(
      "beterschap", desk.arguments("personeel", "importeer", path) + words
    ).end()
  }

  private func roster(_ desk: Desk) throws -> Roster? {
    let store = try Store.open(at: desk.storePath, create: true)
    return try store.contents(of: .personnel).map { try Roster(bytes: $0) }
  }

  @Test func aTrialChangesNothingAndTheImportDoes() throws {
    let desk = try Desk()
    let text = "nummer;naam;uren\n10234;Noor;36\n10100;Lee;32\n"
    let trial = try run(desk, text, ["--proef"])
    #expect(trial.status == 0, "\(trial.errors)")
    #expect(trial.output.contains("Nieuw: 2."))
    #expect(trial.output.contains("Dit is een proef. Er is niets veranderd."))
    #expect(try roster(desk) == nil)
    #expect(try run(desk, text).output.contains("Het bestand personeel.json is bijgewerkt."))
    #expect(try roster(desk)?.employee("10234")?.name == "Noor")
    #expect(Desk.mode("\(desk.storePath)/personeel.json") == 0o600)
    let again = try run(desk, "nummer;uren\n10234;36\n10100;20\n", ["--json"])
    #expect(
      again.output == """
        {"proef":false,"rijen":2,"toegevoegd":[],"gewijzigd":[{"nummer":"00010100","velden":["uren"]}],\
        "verwijderd":[],"ongewijzigd":1}

        """)
    let whole = try run(desk, "nummer\n10234\n", ["--volledig"])
    #expect(whole.output.contains("Verwijderd: 1.\n- 00010100"))
    #expect(try roster(desk)?.employees.count == 1)
  }

  @Test func everyFaultIsToldAndNothingIsTaken() throws {
    let desk = try Desk()
    let text = "nummer;uren;rollen\n1;36;\n2;0;helpdeks\nx;36;\n"
    let ended = try run(desk, text)
    #expect(ended.status == 65)
    #expect(ended.output == "")
    let lines = ended.errors.split(separator: "\n")
    #expect(lines.count == 4, "\(ended.errors)")
    #expect(lines[0].hasSuffix("is niets ingevoerd: 3 fouten."))
    #expect(lines[1].hasPrefix("beterschap: Rij 3, kolom uren: '0' kan niet."))
    #expect(lines[2].contains("Bedoelt u 'helpdesk'?"))
    #expect(lines[3].hasPrefix("beterschap: Rij 4, kolom nummer: "))
    #expect(try roster(desk) == nil)
    let json = try run(desk, text, ["--json"])
    let object = try #require(JSON(json.errors))
    #expect(object.keys == ["fout", "rijen"])
    #expect(object["rijen"]?.list.compactMap { $0["rij"]?.number } == [3, 3, 4])
  }

  @Test(arguments: [
    (["personeel"], 64, "importeer BESTAND.csv"),
    (["personeel", "importeer", "/nergens.csv"], 64, "is er niet"),
    (["personeel", "exporteer", "x"], 64, "importeer BESTAND.csv"),
    (["personeel", "importeer", "/dev/null"], 64, "is er niet"),
    (["personeel", "importeer", "/etc/hostname", "--rol", "hr-adviseur"], 77, "beheerder"),
  ]) func wrongCalls(words: [String], status: Int32, says: String) throws {
    let desk = try Desk()
    let ended = try PipeProgram("beterschap", desk.arguments() + words).end()
    #expect(ended.status == status, "\(ended.errors)")
    #expect(ended.errors.contains(says), "\(ended.errors)")
  }

  /// What cannot be read is not written over.
  @Test func aBrokenFileOfPeopleStays() throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write("{\"medewerkers\": [", to: "personeel.json")
    let ended = try run(desk, "nummer\n1\n")
    #expect(ended.status == 65)
    #expect(ended.errors.contains("personeel.json is geen geldige JSON"))
    #expect(
      try String(contentsOfFile: "\(desk.storePath)/personeel.json", encoding: .utf8)
        == "{\"medewerkers\": [")
  }
}
