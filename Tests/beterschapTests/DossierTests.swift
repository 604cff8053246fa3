import DossierStore
import FoundationEssentials
import ProgramUnderTest
import Testing

/// `beterschap dossier NR`: one dossier in text, JSON and Markdown, as the asker may see it.
@Suite struct DossierCommandTests {
  private static let people = """
    {"medewerkers": [
      {"nummer": "10234", "naam": "Noor *Voorbeeld*", "leidinggevende": "10100", "uren": 36},
      {"nummer": "10100", "naam": "Lee Voorbeeld"},
      {"nummer": "10300", "naam": "Nog Niet Ziek"}]}
    """

  /// Ill since 2 February, 8 hours from 16 February, and one report withdrawn.
  private static func desk() throws -> Desk {
    let desk = try Desk()
    let store = try Store.open(at: desk.storePath, create: true)
    try desk.write(people, to: "personeel.json")
    let number = try #require(DossierNumber("10234"))
    let lines: [(String, String, String, [String: EventValue])] = [
      (
        "ziekmelding", "2026-02-02", "medewerker",
        [
          "eerste-dag": "2026-02-02", "duur": "3 dagen",
          "telefoon": "06 12 34 56 78",
        ]
      ),
      (
        "week1-gesprek", "2026-02-09", "leidinggevende",
        [
          "volgende-stap": "bellen", "afspraak-datum": "2026-02-16",
          "afspraken": "Start [met](http://x) <b>post</b>\n# sorteren",
        ]
      ),
      ("deelherstel", "2026-02-16", "medewerker", ["per": "2026-02-16", "uren": "8.50"]),
      ("contact", "2026-02-20", "leidinggevende", ["vorm": "telefoon", "datum": "2026-02-20"]),
      ("intrekking", "2026-02-21", "leidinggevende", ["betreft": "4", "reden": "vergissing"]),
      ("verzuimgesprek", "2026-02-23", "leidinggevende", ["afspraken": "Samen roosteren"]),
    ]
    for (index, line) in lines.enumerated() {
      _ = try store.append(
        EventDraft(
          moment: Timestamp(secondsSince1970: 1_770_000_000 + index), day: try day(line.1),
          actor: Actor(role: line.2, number: number), kind: line.0, fields: line.3,
          conversation: ConversationStep(id: "g\(index)", step: "leg-vast")), to: number)
    }
    return desk
  }

  private static func run(_ desk: Desk, _ words: [String]) throws -> PipeProgram.Ending {
    try PipeProgram("beterschap", desk.arguments("dossier") + words).end()
  }

  @Test func theTextTellsCourseAgreementsAndTasks() throws {
    let desk = try Self.desk()
    let shown = try Self.run(desk, ["10234", "--rol", "leidinggevende", "--als", "10100"])
    #expect(shown.status == 0, "\(shown.errors)")
    let text = shown.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for words in [
      "Dossier 00010234 van Noor *Voorbeeld*.", "Ziek vanaf maandag 2 februari 2026.",
      "Maandag 16 februari 2026: 8,5 uur van 36 uur per week.",
      "Volgende afspraak, dag: maandag 16 februari 2026. ", "<b>post</b> # sorteren.",
      "Ingetrokken.", "Telefoon: 06 12",
      "Te doen:", "Leidinggevende (u)",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
    #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func theDocumentIsTheDossierOfTheProtocol() throws {
    let desk = try Self.desk()
    let shown = try Self.run(
      desk, ["10234", "--rol", "leidinggevende", "--als", "10100", "--markdown"])
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.hasPrefix("# Re-integratiedossier\n\n"))
    for words in [
      "Noor \\*Voorbeeld\\*", "### Gewerkte uren (Protocol 1.8)", "8,5 uur van 36 uur per week.",
      "Start \\[met\\](http://x) \\<b\\>post\\</b\\> \\# sorteren",
      "Contact. Door: leidinggevende. Ingetrokken.",
      "## Wat hier niet in staat",
    ] { #expect(shown.output.contains(words), "\(words)\n\(shown.output)") }
    #expect(!shown.output.contains("06 12"))
    #expect(!shown.output.contains("Samen roosteren"))
  }

  /// Each part that is shown is noted, and only then.
  @Test func whoLooksIsNoted() throws {
    let desk = try Self.desk()
    _ = try Self.run(desk, ["10234", "--rol", "helpdesk"])
    _ = try Self.run(desk, ["10234", "--rol", "leidinggevende", "--als", "10100"])
    let store = try Store.open(at: desk.storePath, create: false)
    let lines = try store.inzage(.dossier(try #require(DossierNumber("10234")))).lines
      .filter { $0.entry.action == .read }
    #expect(
      lines.map { "\($0.entry.actor.role) \($0.entry.object)" } == [
        "helpdesk verloop", "leidinggevende verloop", "leidinggevende afspraken",
        "leidinggevende adres en telefoon",
      ])
  }

  @Test func theJSONHasTheLinesAsStored() throws {
    let desk = try Self.desk()
    let shown = try Self.run(desk, ["10234", "--rol", "hr-adviseur", "--json"])
    #expect(shown.status == 0, "\(shown.errors)")
    let object = try #require(JSON(shown.output))
    #expect(object.keys == ["gevallen", "medewerker"])
    #expect(object["medewerker"]?.text == "00010234")
    let geval = try #require(object["gevallen"]?.list.first)
    #expect(
      geval.keys == [
        "eerste_ziektedag", "effectieve_eerste_ziektedag", "gebeurtenissen", "hersteldatum",
        "perioden", "taken",
      ])
    #expect(geval["eerste_ziektedag"]?.text == "2026-02-02")
    let lines = try #require(geval["gebeurtenissen"]).list
    #expect(lines.map { $0["nummer"]?.number } == [1, 2, 3, 4, 5, 6])
    #expect(lines.map { $0["ingetrokken"]?.flag } == [false, false, false, true, false, false])
    #expect(lines[2]["gegevens"]?["uren"]?.text == "8.50")
    #expect(lines[0]["gesprek"]?["stap"]?.text == "leg-vast")
  }

  /// The helpdesk sees the course and no answer; a beheerder nothing.
  @Test(arguments: [[], ["--json"], ["--markdown"]]) func whatOthersSee(form: [String]) throws {
    let desk = try Self.desk()
    let shown = try Self.run(desk, ["10234", "--rol", "helpdesk"] + form)
    #expect(shown.status == 0)
    for secret in ["sorteren", "8,5", "8.50", "06 12", "vergissing"] {
      #expect(!shown.output.contains(secret), "\(secret)")
    }
    let beheerder = try Self.run(desk, ["10234", "--rol", "beheerder"] + form)
    #expect(beheerder.status == 77)
    #expect(beheerder.output == "")
    let other = try Self.run(desk, ["10234", "--rol", "medewerker", "--als", "10100"] + form)
    #expect(other.status == 77)
    let own = try Self.run(desk, ["10234", "--rol", "medewerker", "--als", "10234"] + form)
    #expect(own.status == 0)
  }

  @Test(arguments: [
    (["99"], 64, "Nummer 00000099 is niet bekend."), (["12a"], 64, "geen personeelsnummer"),
    ([], 64, "Geef één nummer"), (["1", "2"], 64, "Geef één nummer"),
    (["10234", "--json", "--markdown"], 64, "gaan niet samen"),
  ]) func wrongNumbers(words: [String], status: Int32, says: String) throws {
    let desk = try Self.desk()
    let shown = try Self.run(desk, words + ["--rol", "hr-adviseur"])
    #expect(shown.status == status)
    #expect(shown.output == "")
    #expect(shown.errors.contains(says), "\(shown.errors)")
  }

  @Test func whoWasNeverIllHasAnEmptyDossier() throws {
    let desk = try Self.desk()
    let shown = try Self.run(desk, ["10300", "--rol", "hr-adviseur"])
    #expect(shown.status == 0)
    #expect(shown.output.contains("geen ziekmelding die telt"))
    let json = try Self.run(desk, ["10300", "--rol", "hr-adviseur", "--json"])
    #expect(json.output == "{\"medewerker\":\"00010300\",\"gevallen\":[]}\n")
  }

  @Test func damageIsTold() throws {
    let desk = try Self.desk()
    let path = "\(desk.storePath)/dossiers/00010234.jsonl"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try desk.write(
      text.replacing("telefoon\":\"06", with: "telefoon\":\"07"),
      to: "dossiers/00010234.jsonl")
    let shown = try Self.run(desk, ["10234", "--rol", "hr-adviseur"])
    #expect(shown.output.contains("Let op: Een regel was beschadigd (dossier 00010234, regel 1)"))
    let json = try Self.run(desk, ["10234", "--rol", "hr-adviseur", "--json"])
    #expect(json.errors.hasPrefix("{\"fout\":\"Een regel was beschadigd"))
    #expect(JSON(json.output)?.keys == ["gevallen", "medewerker", "zonder_geval"])
  }
}
