import DossierStore
import ProgramUnderTest
import Testing

/// `beterschap zoek NAAM`: a number and a department, and never who is ill.
@Suite struct ZoekTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    let many = (1...12).map { "{\"nummer\": \"2\($0)\", \"naam\": \"Bakker \($0)\"}" }
    let people = [
      "{\"nummer\": \"10234\", \"naam\": \"José Müller-Ørsted\", \"afdeling\": \"Groen\"}",
      "{\"nummer\": \"10235\", \"naam\": \"Jose\u{301} de Vries\"}",
      "{\"nummer\": \"10236\", \"naam\": \"Oude Jose\", \"uit_dienst\": \"2026-03-10\"}",
      "{\"nummer\": \"10237\"}",
    ]
    try desk.write(
      "{\"medewerkers\": [\((people + many).joined(separator: ","))]}", to: "personeel.json")
    try desk.add("ziekmelding", on: "2026-03-10")
    return desk
  }

  private func run(_ desk: Desk, _ words: [String]) throws -> PipeProgram.Ending {
    try PipeProgram("beterschap", desk.arguments("zoek") + words).end()
  }

  @Test(arguments: [
    (["jose"], ["José Müller-Ørsted, 00010234, Groen", "de Vries, 00010235, afdeling onbekend"]),
    (["MULLER"], ["00010234"]), (["orsted"], ["00010234"]), (["vries", "josé"], ["00010235"]),
    (["müller ørst"], ["00010234"]), (["bakker", "12"], ["00000212"]),
  ]) func peopleAreFound(words: [String], found: [String]) throws {
    let ended = try run(try desk(), words)
    #expect(ended.status == 0)
    #expect(ended.output.split(separator: "\n").count == found.count, "\(ended.output)")
    for person in found { #expect(ended.output.contains(person), "\(ended.output)") }
    #expect(!ended.output.lowercased().contains("ziek"))
  }

  @Test func atMostTenAreShown() throws {
    let desk = try desk()
    let ended = try run(desk, ["bakker"])
    #expect(ended.output.split(separator: "\n").count == 11)
    #expect(ended.output.contains("Er zijn er nog 2. Typ meer van de naam."))
    let json = try #require(JSON(try run(desk, ["bakker", "--json"]).output))
    #expect(json["gevonden"]?.list.count == 10)
    #expect(json["aantal"]?.number == 12)
    #expect(json["gevonden"]?.list[0].keys == ["afdeling", "naam", "nummer"])
  }

  @Test(arguments: [
    ([], 64, "Typ een naam"), (["--"], 64, "Typ een naam"), (["-", "."], 64, ""),
    (["jose", "--rol", "medewerker"], 77, "mag niet"),
  ]) func wrongSearches(words: [String], status: Int32, says: String) throws {
    let ended = try run(try desk(), words)
    #expect(ended.status == status, "\(ended.output)")
    #expect(ended.errors.contains(says))
    #expect(ended.output == "")
  }

  @Test func nobodyIsToldToo() throws {
    let ended = try run(try desk(), ["zeldzaam"])
    #expect(ended.status == 0)
    #expect(ended.output == "Er is niemand met 'zeldzaam' in de naam.\n")
  }
}
