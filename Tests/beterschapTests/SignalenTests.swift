import DossierStore
import FoundationEssentials
import ProgramUnderTest
import Testing

/// `beterschap signalen`: the messages that the protocol asks for by itself, each once.
@Suite struct SignalenTests {
  private static let people = """
    {"medewerkers": [
      {"nummer": "10234", "naam": "Noor Voorbeeld", "leidinggevende": "10100"},
      {"nummer": "10100", "naam": "Lee Voorbeeld", "e_mail": "lee@voorbeeld.example", "vervanger": "10200",
       "uit_dienst": "2026-05-31"},
      {"nummer": "10200", "naam": "Kim Voorbeeld", "e_mail": "kim@voorbeeld.example"}]}
    """
  private static let organisation = """
    {"contacten": {"personeelsadministratie": {"e_mail": "pa@voorbeeld.example"},
      "bedrijfsmaatschappelijk-werker": {"e_mail": "bmw@voorbeeld.example"}}}
    """

  /// Ill since Monday 2 March 2026; everything of the first days is done.
  private func desk(_ more: [(String, String)] = [], organisation: String = organisation) throws
    -> Desk
  {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write(Self.people, to: "personeel.json")
    try desk.write(organisation, to: "organisatie.json")
    let first = [
      ("ziekmelding", "2026-03-02"), ("ziekmelding-doorgeven", "2026-03-02"),
      ("ziekmelding-registreren", "2026-03-02"), ("terugbellen", "2026-03-02"),
    ]
    for (kind, day) in first + more { try desk.add(kind, on: day) }
    return desk
  }

  private func run(_ desk: Desk, _ day: String, _ words: [String] = []) throws -> JSON {
    let ended = try PipeProgram(
      "beterschap",
      ["signalen", "--opslag", desk.storePath, "--dialogen", Desk.dialogs, "--nu", day, "--json"]
        + words
    ).end()
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.errors == "")
    return try #require(JSON(ended.output))
  }

  private func made(_ desk: Desk, _ day: String) throws -> [String] {
    try run(desk, day)["berichten"]?.list.map {
      "\($0["soort"]?.text ?? "") \($0["aan"]?.text ?? "")"
    } ?? []
  }

  private static let done = [
    ("week1-gesprek", "2026-03-09"), ("week1-rapportage", "2026-03-09"),
  ]

  /// The day before, the day, and what a run makes that comes later.
  @Test(arguments: [
    ("2026-03-07", [], []), ("2026-03-08", [], ["signaal-week1-mail leidinggevende"]),
    ("2026-03-09", [], ["signaal-week1-mail leidinggevende"]),
    (
      "2026-03-10", [],
      [
        "signaal-te-laat leidinggevende", "signaal-te-laat leidinggevende",
        "signaal-week1-mail leidinggevende",
      ]
    ),
    ("2026-03-29", done, []),
    ("2026-03-30", done, ["signaal-probleemanalyse-signaal bedrijfsmaatschappelijk-werker"]),
    ("2026-04-04", done, ["signaal-probleemanalyse-signaal bedrijfsmaatschappelijk-werker"]),
    (
      "2026-04-06", done,
      [
        "signaal-probleemanalyse-signaal bedrijfsmaatschappelijk-werker",
        "signaal-te-laat bedrijfsmaatschappelijk-werker",
      ]
    ),
  ]) func whatIsDueIsMade(day: String, done: [(String, String)], expected: [String]) throws {
    let desk = try desk(done)
    #expect(try made(desk, day).sorted() == expected)
    // The same run again makes nothing, and neither does the next morning for the same signals.
    #expect(try made(desk, day) == [])
    #expect(desk.files("postvak-uit").count == expected.count)
  }

  /// Late rows told apart, what is left is what PA has to do: a day before its first day, and on it.
  @Test(arguments: [
    ("2026-08-23", "signaal-korting-10", false), ("2026-08-24", "signaal-korting-10", true),
    ("2026-10-11", "signaal-uwv-melding", false), ("2026-10-12", "signaal-uwv-melding", true),
    ("2027-02-28", "signaal-korting-25", false), ("2027-03-01", "signaal-korting-25", true),
    ("2028-03-01", "signaal-korting-30", false), ("2028-03-02", "signaal-korting-30", true),
  ]) func payAndUWVGoToThePersoneelsadministratie(day: String, kind: String, isMade: Bool) throws {
    let found = try made(try desk(Self.done), day)
    #expect(found.contains("\(kind) personeelsadministratie") == isMade, "\(found)")
  }

  @Test func whatIsAutomaticIsRecordedOnce() throws {
    let desk = try desk()
    for day in ["2026-03-08", "2026-03-08", "2026-03-09", "2026-03-30", "2026-04-02"] {
      _ = try run(desk, day)
    }
    let events = try desk.events("10234").filter {
      $0.kind == "week1-mail" || $0.kind == "probleemanalyse-signaal"
    }
    #expect(
      events.map { "\($0.kind) \($0.day)" } == [
        "week1-mail 2026-03-08", "probleemanalyse-signaal 2026-03-30",
      ])
    #expect(events.allSatisfy { $0.actor.number == nil })
  }

  @Test func nothingTellsWhoIsIll() throws {
    let desk = try desk()
    let report = try PipeProgram(
      "beterschap", desk.arguments("signalen")
    ).end()
    #expect(report.status == 0)
    for secret in ["Noor", "10234"] { #expect(!report.output.contains(secret)) }
    for file in desk.files("postvak-uit") {
      let text = try String(
        contentsOfFile: "\(desk.storePath)/postvak-uit/\(file)", encoding: .utf8)
      #expect(text.contains("\r\nSubject: Bericht van Beterschap\r\n"))
      #expect(!text.contains("Noor"))
      #expect(text.contains("To: lee@voorbeeld.example"))
    }
    let other = try PipeProgram("beterschap", desk.arguments("signalen", "--rol", "helpdesk")).end()
    #expect(other.status == 77)
  }

  /// From the day after his last the messages of a leidinggevende go to who replaces him.
  @Test(arguments: [("2026-05-31", "lee"), ("2026-06-01", "kim")])
  func whoLeftGetsNothing(day: String, name: String) throws {
    let desk = try desk()
    _ = try run(desk, day)
    let texts = try desk.files("postvak-uit").map {
      try String(contentsOfFile: "\(desk.storePath)/postvak-uit/\($0)", encoding: .utf8)
    }
    #expect(texts.contains { $0.contains("To: \(name)@voorbeeld.example") })
    #expect(texts.contains { $0.contains("@voorbeeld.example") && !$0.contains("\(name)@") })
  }

  @Test func oneThatWaitedForAnAddressGetsIt() throws {
    let desk = try desk(Self.done, organisation: "{}")
    let found = try run(desk, "2026-03-30")
    #expect(found["berichten"]?.list.map { $0["adres_bekend"]?.flag } == [false])
    try desk.write(Self.organisation, to: "organisatie.json")
    #expect(
      try run(desk, "2026-03-30")["berichten"]?.list.map { $0["adres_bekend"]?.flag } == [true])
    #expect(desk.files("postvak-uit").count == 1)
    #expect(try made(desk, "2026-03-30") == [])
  }

  /// The fourth case within a year, and not again for the fifth.
  @Test func whoIsOftenIllIsSignalledOnce() throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write(Self.people, to: "personeel.json")
    for month in ["09", "11"] {
      try desk.add("ziekmelding", on: "2025-\(month)-03")
      try desk.add("herstelmelding", on: "2025-\(month)-04")
    }
    for (month, count) in [("01", 0), ("03", 1), ("05", 0)] {
      try desk.add("ziekmelding", on: "2026-\(month)-02")
      try desk.add("herstelmelding", on: "2026-\(month)-03")
      let found = try made(desk, "2026-\(month)-04").count { $0.contains("verzuimgesprek") }
      #expect(found == count, "\(month)")
    }
  }
}
