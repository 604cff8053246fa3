import CivilDate
import FoundationEssentials
import ProgramUnderTest
import Testing
import Verzuimprotocol

@Suite struct TijdlijnReasonTests {
  @Test func theSumWithItsDates() throws {
    let text = try run(
      ["tijdlijn", "2026-03-02..2026-03-11", "2026-03-20", "--waarom", "plan-van-aanpak"],
      now: "2026-03-25"
    ).output
    let lines = text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "Streefdag: dinsdag 28 april 2026."))
    #expect(
      lines[start...].prefix(6) == [
        "Streefdag: dinsdag 28 april 2026.", "- De eerste ziektedag is maandag 2 maart 2026.",
        "- We tellen 48 dagen verder.",
        "- Van woensdag 11 maart tot vrijdag 20 maart was er geen ziekte. Die 9 dagen",
        "  tellen niet mee.", "- Dat is dinsdag 28 april 2026.",
      ])
    #expect(text.contains("HR krijgt een kopie. (Protocol 1.7,\nProtocol 1.12.1, Protocol 2.7"))
    #expect(text.contains("Dit vult het programma zelf in: Het plan kan beginnen"))
    #expect(text.contains("Dagen tussen twee ziekteperioden tellen niet"))
    #expect(text.contains("Hier spreekt de nota zichzelf tegen."))
    #expect(text.contains("De leidinggevende is casemanager."))
    #expect(text.contains("Nota ziekteverzuim 2009"))
  }

  @Test func aDayInTheWeekendIsTold() throws {
    let text = try run(["tijdlijn", "2026-03-02", "--waarom", "plan-van-aanpak"]).output
    #expect(text.contains("- Dat is in het weekend. Liever vrijdag 17 april 2026."))
    #expect(!text.contains("Dagen tussen twee ziekteperioden"))
  }

  /// Every row can be traced, also one that a tijdlijn without dossier does not have.
  @Test(arguments: Verplichting.allCases) func everyRowHasItsReason(verplichting: Verplichting)
    throws
  {
    let ended = try run(
      ["tijdlijn", "2026-03-02..2026-05-01", "--waarom", verplichting.id], now: "2026-05-02")
    #expect(ended.status == 0)
    let row = try #require(Verzuimprotocol.nota2009.row(verplichting))
    let rows = try tijdschema(["2026-03-02..2026-05-01"], on: "2026-05-02").filter {
      $0.verplichting == verplichting
    }
    let flat = ended.output.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(
      separator: " ")
    for task in rows {
      for moment in TaakMoment.allCases {
        guard let day = task.date(moment) else { continue }
        #expect(flat.contains("Dat is \(DutchDates.full(day))."))
      }
    }
    for citation in row.wat.citations { #expect(flat.contains(citation.label)) }
    if rows.isEmpty { #expect(flat.contains("Zonder dossier is niet bekend")) }
    for own in Verzuimprotocol.nota2009.ownReadings(about: verplichting) {
      #expect(flat.contains(own.text.value))
    }
    for item in Verzuimprotocol.nota2009.contradictions(about: verplichting) {
      #expect(flat.contains(item.choice.value))
      #expect(flat.contains(item.against.value))
    }
  }

  @Test func aRowOfTheRecoveryNeedsOne() throws {
    let text = try run(["tijdlijn", "2026-03-02", "--waarom", "nazorg"]).output
    #expect(text.contains("Deze taak bestaat pas na het herstel."))
  }

  /// Nazorg follows more than 42 sick days: 2 March to 12 April is 42 of them.
  @Test(arguments: [("2026-04-13", false), ("2026-04-14", true)])
  func aShortIllnessHasNoNazorg(recovered: String, hasNazorg: Bool) throws {
    let text = try run(["tijdlijn", "2026-03-02..\(recovered)", "--waarom", "nazorg"]).output
    #expect(text.contains("De ziekte duurde te kort.") != hasNazorg)
    #expect(text.contains("Streefdag: ") == hasNazorg)
  }

  @Test func eachOfSeveralHasItsNumber() throws {
    let text = try run(["tijdlijn", "2026-03-02", "--waarom", "jaarverslag-uwv"]).output
    for number in 1...4 { #expect(text.contains("Streefdag (nummer \(number)): ")) }
    #expect(text.contains("- We tellen 36 maanden verder en 1 dag terug."))
  }

  @Test func asJSON() throws {
    struct Reason: Decodable {
      struct Task: Decodable {
        let id: String
        let streef: CivilDate
        let uitleg: [String: [String]]
      }
      struct Own: Decodable { let id: String }
      struct Cited: Decodable {
        let tekst: String
        let bron: [String]
      }
      struct Against: Decodable {
        let id: String
        let keuze: Cited
        let tegen: Cited
      }
      let `protocol`: String
      let taken: [Task]
      let eigen: [Own]
      let tegenspraken: [Against]
    }
    let output = try run(["tijdlijn", "2026-03-02", "--waarom", "plan-van-aanpak", "--json"]).output
    let reason = try JSONDecoder().decode(Reason.self, from: Data(output.utf8))
    #expect(reason.protocol == "nota-2009")
    #expect(reason.taken.map(\.id) == ["plan-van-aanpak"])
    #expect(reason.taken.first?.uitleg["streef"]?.last == "Dat is zondag 19 april 2026.")
    #expect(reason.eigen.map(\.id) == ["plan-van-aanpak-vanaf"])
    #expect(
      reason.tegenspraken.map(\.id) == ["analyse-voor-iedereen", "plan-week-acht", "casemanager"])
    #expect(
      reason.tegenspraken.first?.tegen.bron == ["Protocol 2.7", "Protocol 4.5", "Protocol 4.6.1"])
  }
}
