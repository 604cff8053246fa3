import CivilDate
import ScriptText
import Testing
import Training

private let knows = Scenario.Knows(
  roles: ["medewerker", "leidinggevende"], kinds: ["ziekmelding": ["eerste-dag"]],
  questions: ["gebeld"], isSource: { $0.hasPrefix("Protocol ") })

private let head = """
  oefening proef versie 1
  titel Een proef
  voor leidinggevende
  begin vrijdag
  lid 1 uren 36

  """

private func read(_ text: String) -> (scenario: Scenario?, findings: [Finding]) {
  Scenario.read(ScriptFile(name: "proef.oefening", bytes: Array(text.utf8)), knows: knows)
}

@Suite struct ScenarioReaderTests {
  @Test func aScenarioIsRead() throws {
    let (scenario, findings) = read(
      head + """
        moment dag 1 om 18:40
        bron Protocol 1.2
        zeg {lid-1} is ziek.
        gebeurt ziekmelding van lid 1 op dag 1 door medewerker
          eerste-dag: dag 1
        zegt lid 1 bij gebeld: Hallo.
        verwacht ziekmelding van lid 1 eerste-dag is 2026-03-02: Dat klopt niet.
        moment dag 2 om 09:00
        """)
    #expect(findings == [])
    let read = try #require(scenario)
    #expect(read.start == .friday && read.hours == [3600] && read.moments.count == 2)
    let moment = read.moments[0]
    #expect(moment.told == ["{lid-1} is ziek."] && moment.sources == ["Protocol 1.2"])
    #expect(moment.happenings.first?.fields == ["eerste-dag": .day(1)])
    #expect(moment.utterances.first?.question == "gebeld")
    #expect(moment.checks.first?.value == .text("2026-03-02"))
  }

  @Test(arguments: [
    ("onbekend-woord", 7, "zgg iets"), ("syntax", 7, "moment dag 0 om 09:00"),
    ("syntax", 7, "moment dag 1 om 25:00"), ("onbekende-bron", 7, "bron Hoofdstuk 1"),
    ("onbekende-gebeurtenis", 7, "gebeurt ziekmeling van lid 1 op dag 1 door medewerker"),
    ("onbekende-rol", 7, "gebeurt ziekmelding van lid 1 op dag 1 door medewerkr"),
    ("syntax", 7, "gebeurt ziekmelding van lid 2 op dag 1 door medewerker"),
    (
      "onbekend-veld", 8,
      "gebeurt ziekmelding van lid 1 op dag 1 door medewerker\n  eerste-dagg: dag 1"
    ),
    ("syntax", 7, "  eerste-dag: dag 1"), ("onbekende-vraag", 7, "zegt lid 1 bij gebelt: Ja."),
    ("syntax", 7, "verwacht ziekmelding van lid 1: Nee."), ("syntax", 7, "lid 3 uren 36"),
    ("syntax", 7, "begin vridag"),
  ])
  func aFaultIsFoundAtItsLine(code: String, line: Int, text: String) {
    let findings = read(head + "moment dag 3 om 10:00\n" + text).findings
    #expect(findings.map(\.code).contains(code))
    #expect(findings.first { $0.code == code }?.line == line)
  }

  @Test func momentsMustFollowEachOther() {
    let findings = read(head + "moment dag 3 om 10:00\nmoment dag 3 om 10:00").findings
    #expect(findings.map(\.line) == [7])
  }

  @Test func whatIsMissingIsNamed() {
    #expect(read("").findings.count == 6)
    #expect(read("zeg iets").findings.contains { $0.code == "syntax" })
  }
}
