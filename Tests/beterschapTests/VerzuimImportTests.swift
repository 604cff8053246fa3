import DossierStore
import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

/// `beterschap verzuim importeer BESTAND.csv`: history, all of it or nothing, and never twice.
@Suite struct VerzuimImportTests {
  private static let head = "personeelsnummer;eerste_ziektedag;hersteld_op;percentage\n"
  private static let people = """
    {"medewerkers": [
      {"nummer": "1", "uren": 36, "in_dienst": "2020-01-01", "leidinggevende": "4"}, {"nummer": "4"}, {"nummer": "2", "uit_dienst": "2025-06-30"},
      {"nummer": "3", "leidinggevende": "1"}]}
    """

  private func desk() throws -> Desk {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write(Self.people, to: "personeel.json")
    return desk
  }

  private func start(_ desk: Desk, _ rows: String, _ words: [String] = []) throws -> PipeProgram {
    let path = "\(desk.folder)/verzuim.csv"
    try Data((Self.head + rows).utf8).write(to: URL(fileURLWithPath: path))
    return try PipeProgram("beterschap", desk.arguments("verzuim", "importeer", path) + words)
  }

  private func run(_ desk: Desk, _ rows: String, _ words: [String] = []) throws
    -> PipeProgram.Ending
  { try start(desk, rows, words).end() }

  @Test func historyIsAddedOnceAndInOrder() throws {
    let desk = try desk()
    let rows = "1;2025-03-10;2025-03-14;\n1;6-1-2025;13-1-2025;50\n3;2026-03-02;;100%\n"
    let trial = try run(desk, rows, ["--proef"])
    #expect(trial.status == 0, "\(trial.errors)")
    #expect(trial.output.contains("Nieuwe regels in de dossiers: 6, in 2 dossiers."))
    #expect(try desk.events("1").isEmpty)
    let done = try run(desk, rows, ["--json"])
    #expect(
      done.output
        == "{\"proef\":false,\"rijen\":3,\"ziekmeldingen\":3,\"gebeurtenissen\":6,\"dossiers\":2}\n"
    )
    let events = try desk.events("1")
    #expect(
      events.map(\.kind) == [
        "ziekmelding", "deelherstel", "herstelmelding", "ziekmelding", "herstelmelding",
      ])
    #expect(events[1].fields["uren"] == "18.00")
    #expect(events.allSatisfy { $0.actor.role == "personeelsadministratie" })
    // Each line has its line in inzage, so the store is in order.
    let proof = try PipeProgram(
      "beterschap", desk.arguments("opslag", "controleer", "--rol", "beheerder")
    ).end()
    #expect(proof.status == 0, "\(proof.output) \(proof.errors)")
    let again = try run(desk, rows)
    #expect(again.output.contains("Er verandert niets."))
    #expect(try desk.events("1") == events)
    // The same file a week later, with a recovery and a new row.
    let later = try run(desk, rows.replacing("2026-03-02;;", with: "2026-03-02;2026-03-09;"))
    #expect(later.status == 0, "\(later.errors)")
    #expect(try desk.events("3").map(\.kind) == ["ziekmelding", "herstelmelding"])
  }

  @Test(arguments: [
    ("9;2025-01-06;;", "Rij 2, kolom personeelsnummer: nummer 9 is niet bekend."),
    ("x;2025-01-06;;", "geen personeelsnummer"), (";2025-01-06;;", "geen personeelsnummer"),
    ("1;;;", "kolom eerste_ziektedag: hier ontbreekt"), ("1;2025-02-30;;", "geen dag die bestaat"),
    ("1;2026-03-12;;", "2026-03-12 moet nog komen"),
    ("1;2025-01-06;2025-01-06;", "moet na de eerste"),
    ("1;2019-12-31;;", "eerste dag in dienst"), ("3;1989-12-31;;", "begin van het protocol"),
    ("2;2025-07-01;;", "De laatste werkdag was"), ("1;2025-01-06;;0", "geen percentage"),
    ("1;2025-01-06;;101", "geen percentage"), ("3;2025-01-06;;50", "uren van 00000003 zijn niet"),
    ("1;2025-01-06;;\n1;2025-01-06;;", "Rij 3, kolom eerste_ziektedag: deze ziekmelding staat ook"),
    ("1;2025-01-06;;\n1;2025-02-06;;", "Rij 3: Deze ziekmelding per"),
    ("1;2025-01-06;2025-02-10;\n1;2025-02-06;;", "De vorige liep tot maandag 10 februari 2025"),
  ]) func aWrongRowTakesNothing(rows: String, says: String) throws {
    let desk = try desk()
    let ended = try run(desk, rows + "\n")
    #expect(ended.status == 65)
    #expect(ended.output == "")
    #expect(ended.errors.contains(says), "\(ended.errors)")
    #expect(desk.files("dossiers").isEmpty)
  }

  @Test func whatTheDossierHasIsNotOverlapped() throws {
    let desk = try desk()
    #expect(try run(desk, "1;2025-03-10;;\n").status == 0)
    let ended = try run(desk, "1;2025-04-01;2025-04-03;\n3;2025-01-06;2025-01-08;\n")
    #expect(ended.status == 65)
    #expect(ended.errors.contains("Rij 2: Deze ziekmelding per dinsdag 1 april 2025 kan niet."))
    #expect(try desk.events("3").isEmpty)
    let changed = try run(desk, "1;2025-03-10;2025-03-12;\n")
    #expect(changed.status == 0, "\(changed.errors)")
    let other = try run(desk, "1;2025-03-10;2025-03-20;\n")
    #expect(other.errors.contains("eerder anders ingevoerd (herstelmelding)"))
  }

  /// Somebody is ill since 10 March: what was over before is taken, in whatever order it comes.
  @Test(arguments: [
    ("1;2025-11-03;2025-11-10;\n", nil),
    ("1;2025-11-03;2025-11-10;50\n1;2025-06-02;2025-06-05;\n", nil),
    ("1;2026-03-02;2026-03-10;\n", nil),
    ("1;2026-03-02;2026-03-11;\n", "Rij 2: Deze ziekmelding per maandag 2 maart 2026 kan niet."),
    ("1;2025-11-03;;\n", "Vul in hersteld_op een dag in, uiterlijk dinsdag 10 maart 2026."),
    ("1;2026-03-11;;\n", "Er loopt al een melding sinds dinsdag 10 maart 2026."),
    ("1;2025-11-03;2025-11-10;\n1;2025-11-09;2025-11-12;\n", "Rij 3: Deze ziekmelding per"),
  ]) func historyOfWhoIsIllNowIsTaken(rows: String, says: String?) throws {
    let desk = try desk()
    #expect(try run(desk, "1;2026-03-10;;\n").status == 0)
    let ended = try run(desk, rows)
    guard let says else {
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(try desk.events("1").count > 2)
      #expect(try run(desk, rows).output.contains("Er verandert niets."))
      return
    }
    #expect(ended.status == 65)
    #expect(ended.errors.contains(says), "\(ended.errors)")
    // What only follows from it is not told.
    #expect(ended.errors.split(separator: "\n").count { $0.contains("Rij ") } == 1)
    #expect(try desk.events("1").count == 1)
  }

  /// Nobody is told that he was late in a case that was over before the program was there.
  @Test func historyAsksNothingOfAnybody() throws {
    let desk = try desk()
    #expect(try run(desk, "3;2025-01-06;2025-06-10;\n").status == 0)
    for role in ["leidinggevende", "personeelsadministratie", "bedrijfsarts"] {
      let tasks = try PipeProgram(
        "beterschap", desk.arguments("taken", "--rol", role, "--als", "1")
      ).end()
      #expect(tasks.output == "Er staan nu geen taken klaar.\n", "\(role) \(tasks.output)")
    }
    // One that still goes on does ask, but not to report and to register.
    #expect(try run(desk, "1;2026-01-05;;50\n").status == 0)
    let tasks = try PipeProgram(
      "beterschap", desk.arguments("taken", "--rol", "personeelsadministratie", "--json")
    ).end()
    #expect(try #require(JSON(tasks.output))["taken"]?.list.isEmpty == true)
    let doctor = try PipeProgram(
      "beterschap", desk.arguments("taken", "--rol", "bedrijfsarts", "--json")
    ).end()
    #expect(
      try #require(JSON(doctor.output))["taken"]?.list.map { $0["id"]?.text } == [
        "probleemanalyse"
      ])
  }

  @Test func onlyWhoRegistersMayImport() throws {
    let desk = try desk()
    for (role, status) in [("beheerder", 0), ("personeelsadministratie", 0), ("helpdesk", 77)] {
      #expect(try run(desk, "1;2025-01-06;2025-01-08;\n", ["--rol", role]).status == status)
    }
  }

  /// Killed at any moment: the same file again completes it, and nothing is there twice.
  @Test(arguments: Array(stride(from: 10_000, to: 90_000, by: 20_000)))
  func killedHalfWay(microseconds: Int) throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    let people = (1...400).map { "{\"nummer\": \"\($0)\"}" }.joined(separator: ",")
    try desk.write("{\"medewerkers\": [\(people)]}", to: "personeel.json")
    let rows = (1...400).map { "\($0);2025-01-06;2025-01-08;\n" }.joined()
    let program = try start(desk, rows)
    usleep(UInt32(microseconds))
    program.kill()
    _ = program.end()
    #expect(try run(desk, rows).status == 0)
    for number in [1, 7, 200, 399, 400] {
      #expect(try desk.events("\(number)").map(\.kind) == ["ziekmelding", "herstelmelding"])
    }
  }
}
