import CivilDate
import ProgramUnderTest
import Testing
import Verzuimprotocol

@Suite struct TijdlijnTextTests {
  @Test func aboveThePictureBelowTheRows() throws {
    let ended = try run(["tijdlijn", "2026-03-02"])
    #expect(ended.status == 0)
    let lines = ended.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Deze tijdlijn volgt de Nota ziekteverzuim 2009 (nota-2009).")
    let month = try #require(lines.firstIndex { $0.hasPrefix("mrt 2026  !=====!!=V----o---") })
    let row = try #require(lines.firstIndex { $0.hasPrefix("- Maandag 2 maart. Medewerker: ") })
    #expect(month < row)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(ended.output.contains("klaar moeten zijn op"))
    #expect(!ended.output.contains("niet gedaan"))
    #expect(!ended.output.contains("Te laat"))
  }

  @Test func everyTaskHasARowInOrder() throws {
    let text = try run(["tijdlijn", "2026-03-02..2026-06-20"]).output
    let rows = text.split(separator: "\n- ").dropFirst().map(String.init)
    let tasks = try tijdschema(["2026-03-02..2026-06-20"], on: "2026-03-11")
    let ids = rows.filter { $0.contains("Protocol") }.map { row in
      let name = row.split(whereSeparator: { $0 == " " || $0 == "\n" }).last ?? ""
      return String(name.dropLast(name.hasSuffix(")") ? 1 : 0))
    }
    #expect(ids == tasks.map(\.id))
  }

  /// Below 60 columns there is no picture; at 60 there is one.
  @Test(arguments: [(59, false), (60, true)]) func narrowWindowsGetRowsOnly(
    columns: Int32, hasPicture: Bool
  ) throws {
    let program = try TerminalProgram(
      "beterschap", ["tijdlijn", "2026-03-02", "--nu", "2026-03-11"], columns: columns)
    let shown = try #require(program.reads("jaarverslag-uwv)"))
    #expect(shown.contains("mrt 2026") == hasPicture)
    #expect(shown.contains("Maandag 2 maart"))
    for line in shown.split(separator: "\r\n") { #expect(line.count <= Int(columns)) }
  }

  @Test func nothingIsColouredOnAPipeOrWithNoColor() throws {
    #expect(!(try run(["tijdlijn", "2026-03-02"]).output.contains("\u{1B}")))
    let program = try TerminalProgram(
      "beterschap", ["tijdlijn", "2026-03-02", "--nu", "2026-03-11"], columns: 80,
      settings: ["NO_COLOR=1"])
    let shown = try #require(program.reads("jaarverslag-uwv)"))
    #expect(!shown.contains("\u{1B}"))
  }

  @Test func gapsAndOlderCasesAreTold() throws {
    let going = try run(["tijdlijn", "2026-03-02..2026-03-05", "2026-03-10"]).output
    #expect(going.contains("De 5 dagen ertussen tellen niet mee (Protocol 1.9)."))
    #expect(going.contains("De effectieve eerste ziektedag is zaterdag 7 maart 2026."))
    #expect(going.contains("ziektedag 5, in ziekteweek 1"))
    let new = try run(["tijdlijn", "2026-01-02..2026-01-05", "2026-03-02"]).output
    #expect(new.contains("De perioden zijn 2 ziektegevallen. Dit is het laatste."))
    #expect(!new.contains("januari"))
  }

  @Test func whereIsTheFriday() throws {
    let text = try run(["tijdlijn", "2026-03-02", "--wie", "BA"]).output
    #expect(text.contains("(liever vrijdag 3"))
  }

  @Test func aRoleWithoutTasksIsTold() throws {
    let ended = try run(["tijdlijn", "2026-03-02", "--wie", "HR"])
    #expect(ended.status == 0)
    #expect(ended.output.contains("Er zijn geen taken voor deze rol."))
  }
}
