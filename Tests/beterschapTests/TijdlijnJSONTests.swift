import CivilDate
import FoundationEssentials
import ProgramUnderTest
import Testing
import Verzuimprotocol

/// What `tijdlijn --json` writes.
private struct Tijdlijn: Decodable {
  struct Periode: Decodable, Equatable {
    let eersteDag: CivilDate
    let hersteldatum: CivilDate?
  }
  struct Task: Decodable, Equatable {
    let id: String
    let volgnummer: Int?
    let wie: [String]
    let wat: String
    let vanaf: CivilDate?
    let streef: CivilDate?
    let uiterst: CivilDate?
    let status: String
    let soortTaak: String
    let bron: [String]

    init(_ taak: Taak) {
      id = taak.id
      volgnummer = taak.volgnummer
      wie = taak.wie.map(\.rawValue)
      wat = taak.wat
      vanaf = taak.vanaf
      streef = taak.streef
      uiterst = taak.uiterst
      status = taak.status.rawValue
      soortTaak = taak.kind.rawValue
      bron = taak.bron.map(\.label)
    }
  }
  let `protocol`: String
  let perioden: [Periode]
  let eersteZiektedag: CivilDate
  let effectieveEersteZiektedag: CivilDate
  let vandaag: CivilDate
  let taken: [Task]
}

@Suite struct TijdlijnJSONTests {
  private func decoded(_ text: String) throws -> Tijdlijn {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Tijdlijn.self, from: Data(text.utf8))
  }

  private func tijdlijn(_ words: [String], now: String) throws -> Tijdlijn {
    let ended = try run(["tijdlijn"] + words + ["--json"], now: now)
    #expect(ended.status == 0)
    #expect(ended.errors == "")
    #expect(ended.output.split(separator: "\n").count == 1)
    return try decoded(ended.output)
  }

  @Test(arguments: [
    (["2026-03-02"], "2026-03-11"), (["2026-03-11"], "2026-03-11"), (["2026-03-12"], "2026-03-11"),
    (["2026-03-02..2026-03-20"], "2026-03-19"), (["2026-03-02..2026-03-20"], "2026-03-20"),
    (["2026-03-02..2026-03-20", "2026-04-16"], "2026-05-01"),
    (["2026-03-02..2026-03-20", "2026-04-17"], "2026-05-01"),
    (["2026-03-02..2026-03-20", "2026-03-20..2026-06-01"], "2026-06-10"),
    (["2024-08-31"], "2026-03-11"), (["1990-01-01"], "2026-03-11"),
    (["2026-03-02"], "2026-03-11T23:59"),
  ]) func theValuesAreThoseOfTheRules(periods: [String], now: String) throws {
    let told = try tijdlijn(periods, now: now)
    let rules = try tijdschema(periods, on: String(now.prefix(10)))
    #expect(told.taken == rules.map { Tijdlijn.Task($0) })
    #expect(told.taken.count > 20)
    #expect(told.protocol == "nota-2009")
    #expect(told.vandaag == rules.vandaag)
    #expect(told.eersteZiektedag == rules.geval.eersteZiektedag)
    #expect(told.effectieveEersteZiektedag == rules.geval.effectieveEersteZiektedag)
    #expect(
      told.perioden.map { [$0.eersteDag, $0.hersteldatum] }
        == rules.geval.perioden.map { [$0.eersteDag, $0.hersteldatum] })
  }

  /// 27 days after the recovery the case goes on; 28 days after it there is a new one.
  @Test(arguments: [("2026-04-16", 2), ("2026-04-17", 1)])
  func ofSeveralCasesTheLastIsTold(second: String, periods: Int) throws {
    let told = try tijdlijn(["2026-03-02..2026-03-20", second], now: "2026-05-01")
    #expect(told.perioden.count == periods)
    #expect(try told.eersteZiektedag == day(periods == 2 ? "2026-03-02" : second))
  }

  @Test(arguments: [
    ("LG", "LG"), ("lg", "LG"), ("leidinggevende", "LG"), ("hr-adviseur", "HR"), ("UWV", "UWV"),
    ("bmw", "BMW"), ("medewerker", "MW"), ("AD", "AD"),
  ]) func theTasksOfOneRole(words: String, wie: String) throws {
    let all = try tijdlijn(["2026-03-02"], now: "2026-03-11").taken
    let told = try tijdlijn(["2026-03-02", "--wie", words], now: "2026-03-11").taken
    #expect(told == all.filter { $0.wie.contains(wie) })
  }

  @Test func optionsMayStandAnywhere() throws {
    let plain = try run(["tijdlijn", "2026-03-02", "--wie", "LG", "--json"])
    let other = try run(["--wie", "LG", "--json", "tijdlijn", "2026-03-02"])
    #expect(plain.output == other.output)
    #expect(plain.output != "")
  }

  /// The names are those that programs rely on.
  @Test func theNamesAsTheyAre() throws {
    let text = try run(["tijdlijn", "2026-03-02", "--json"]).output
    #expect(
      text.hasPrefix(
        #"{"protocol":"nota-2009","perioden":[{"eerste_dag":"2026-03-02","hersteldatum":null}],"#
          + #""eerste_ziektedag":"2026-03-02","effectieve_eerste_ziektedag":"2026-03-02","#
          + #""vandaag":"2026-03-11","taken":[{"id":"ziekmelding","volgnummer":null,"wie":["MW"],"#)
    )
    #expect(text.contains(#""soort_taak":"automatisch""#))
  }

  @Test func withoutANamedMomentItIsToday() throws {
    let ended = try run(["tijdlijn", "2026-03-02", "--json"], now: nil)
    let told = try decoded(ended.output)
    #expect(told.vandaag > CivilDate(dayNumber: 20_000))
  }
}
