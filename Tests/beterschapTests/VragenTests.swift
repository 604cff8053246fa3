import DossierStore
import ProgramUnderTest
import Testing

/// `beterschap vraag --als` answers with own dates, and `beterschap vragen` counts what came of it.
@Suite struct VragenTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.add("ziekmelding", on: "2026-03-10")
    return desk
  }

  private func run(_ desk: Desk, _ words: [String]) throws -> PipeProgram.Ending {
    try PipeProgram("beterschap", words + desk.arguments()).end()
  }

  @Test func ownDatesComeOnlyWithTheNumber() throws {
    let desk = try desk()
    let question = ["vraag", "plan", "van", "aanpak", "termijn", "--rol", "medewerker"]
    let own = try run(desk, question + ["--als", "10234"])
    #expect(own.status == 0, "\(own.errors)")
    #expect(own.output.contains("uiterste dag maandag 4 mei"), "\(own.output)")
    let other = try run(desk, question)
    #expect(other.status == 0, "\(other.errors)")
    #expect(!other.output.contains("uiterste dag"), "\(other.output)")
  }

  @Test func whoNamesNoRoleAsksAsMedewerker() throws {
    let ended = try run(
      try desk(), ["vraag", "--als", "10234", "--onderwerp", "plan-termijn", "--json"])
    let reply = try #require(JSON(ended.output))
    #expect(reply["bron"]?.list.first?.text == "Protocol 2.7")
    #expect(reply["tekst"]?.text?.contains("Voor jou is de uiterste dag") == true)
  }

  @Test func countsAreShownWithoutWords() throws {
    let desk = try desk()
    _ = try run(desk, ["vraag", "plan", "van", "aanpak", "termijn", "--als", "10234"])
    _ = try run(desk, ["vraag", "plan", "van", "aanpak", "termijn", "--als", "10234"])
    _ = try run(desk, ["vraag", "xqzv", "wrtplk", "--als", "10234"])
    let shown = try run(desk, ["vragen"])
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("Meteen beantwoord: 2"), "\(shown.output)")
    #expect(shown.output.contains("- 2 keer Wanneer het plan van aanpak klaar is (plan-termijn)"))
    #expect(shown.output.contains("Niet begrepen of niet in het protocol: 1"))
    for hidden in ["xqzv", "10234"] { #expect(!shown.output.contains(hidden)) }
    let json = try #require(JSON(try run(desk, ["vragen", "--json"]).output))
    #expect(json["vragen"]?.list.count == 2)
    #expect(json["vragen"]?.list[0]["aantal"]?.number == 2)
    let later = try run(desk, ["vragen", "--sinds", "2026-03-11"])
    #expect(later.output.contains("Meteen beantwoord: 2"))
  }

  @Test func nothingAskedYet() throws {
    let ended = try run(try desk(), ["vragen"])
    #expect(ended.status == 0)
    #expect(ended.output.contains("Er is geen vraag geteld"))
  }

  @Test(arguments: [
    (["--sinds", "morgen"], 64, "--sinds morgen"), (["--sinds", "2026-03-12"], 64, "2026-03-12"),
    (["--rol", "medewerker", "--als", "10234"], 77, ""),
  ]) func wrongUse(words: [String], status: Int32, says: String) throws {
    let ended = try run(try desk(), ["vragen"] + words)
    #expect(ended.status == status, "\(ended.output)")
    #expect(ended.errors.contains(says))
  }
}
