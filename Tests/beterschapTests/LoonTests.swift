import FoundationEssentials
import ProgramUnderTest
import Testing

@Suite struct LoonTests {
  private struct Loon: Decodable, Equatable {
    var ziektemaand: Int
    var percentage: String
    var totaal: String
    var bonus: Bool
    var bron: [String]
  }

  private func loon(_ periods: [String], _ day: String, _ hours: String, _ worked: String) throws
    -> Loon
  {
    let ended = try run(
      ["loon"] + periods + ["--op", day, "--uren", hours, "--gewerkt", worked, "--json"],
      now: "2026-03-25")
    #expect(ended.status == 0, "\(ended.errors)")
    return try JSONDecoder().decode(Loon.self, from: Data(ended.output.utf8))
  }

  @Test func theExampleOfTheRules() throws {
    let found = try loon(["2026-03-02"], "2026-10-05", "36", "20")
    #expect(
      found
        == Loon(
          ziektemaand: 8, percentage: "90.00", totaal: "98.33", bonus: true,
          bron: ["Protocol 1.12.1", "Protocol 2.10.1", "Protocol 3"]))
  }

  /// The last day of a month of illness, and the first of the next.
  @Test(arguments: [
    ("2026-03-02", 1, "100.00"), ("2026-09-01", 6, "100.00"), ("2026-09-02", 7, "90.00"),
    ("2027-03-01", 12, "90.00"), ("2027-03-02", 13, "75.00"), ("2028-03-01", 24, "75.00"),
    ("2028-03-02", 25, "70.00"), ("2031-03-02", 61, "70.00"),
  ]) func theStepsOfTheTable(day: String, month: Int, percentage: String) throws {
    let found = try loon(["2026-03-02"], day, "36", "0")
    #expect(found.ziektemaand == month)
    #expect(found.percentage == percentage)
    #expect(found.totaal == percentage)
    #expect(!found.bonus)
  }

  /// Half of the hours is not more than half; with the bonus the total is 100 at most.
  @Test(arguments: [
    ("18", "95.00", false), ("18,01", "97.50", true), ("18.01", "97.50", true),
    ("36", "100.00", true),
    ("30", "100.00", true), ("0", "90.00", false), ("0,25", "90.07", false),
    ("17,5", "94.86", false),
  ]) func theBonus(worked: String, total: String, bonus: Bool) throws {
    let found = try loon(["2026-03-02"], "2026-10-05", "36", worked)
    #expect(found.totaal == total)
    #expect(found.bonus == bonus)
  }

  /// A gap moves the months after it, and never those before it.
  @Test func aGapCountsOnceItIsOver() throws {
    let periods = ["2025-03-03..2025-08-20", "2025-09-01"]
    #expect(try loon(periods, "2025-08-19", "36", "0").ziektemaand == 6)
    #expect(try loon(periods, "2025-09-14", "36", "0").ziektemaand == 6)
    #expect(try loon(periods, "2025-09-15", "36", "0").ziektemaand == 7)
  }

  @Test func anEarlierCaseHasItsOwnMonths() throws {
    let periods = ["2025-01-06..2025-11-03", "2026-03-02"]
    #expect(try loon(periods, "2025-11-02", "36", "0").ziektemaand == 10)
    #expect(try loon(periods, "2026-03-02", "36", "0").ziektemaand == 1)
  }

  @Test func inPlainDutch() throws {
    let ended = try run(
      ["loon", "2026-03-02", "--op", "2026-10-05", "--uren", "36", "--gewerkt", "20,5"])
    #expect(ended.status == 0)
    #expect(
      ended.output == """
        Op maandag 5 oktober 2026 is het ziektemaand 8.
        Gewerkt: 20,5 van 36 uur per week.
        Over gewerkte uren is het loon 100 procent.
        Over de andere uren is het loon 90 procent.
        Meer dan de helft is gewerkt. Dat geeft 5 procent extra over die uren.
        Samen is dat 98,54 procent van het volle loon. (Protocol 1.12.1,
        Protocol 2.10.1, Protocol 3)

        Werkt de medewerker niet mee? Dan kan de bezoldiging stoppen. (Protocol 1.12.2,
        Protocol 2.10.1)

        Dit volgt de Nota ziekteverzuim 2009.

        """)
  }

  @Test(arguments: [
    ([], "Geef een of meer perioden"), (["2026-02-30"], "De dag 2026-02-30 bestaat niet"),
  ]) func badPeriods(periods: [String], says: String) throws {
    try expectRefusal(
      ["loon"] + periods + ["--op", "2026-03-05", "--uren", "36", "--gewerkt", "0"], 64, says,
      now: "2026-03-11")
  }

  @Test(arguments: [
    (["--uren", "36", "--gewerkt", "0"], "--op"),
    (["--op", "2026-03-05", "--gewerkt", "0"], "ontbreekt --uren"),
    (["--op", "2026-03-05", "--uren", "36"], "ontbreekt --gewerkt"),
    (["--op", "2026-02-29", "--uren", "36", "--gewerkt", "0"], "--op 2026-02-29"),
    (["--op", "morgen", "--uren", "36", "--gewerkt", "0"], "--op morgen"),
    (["--op", "2026-03-05", "--uren", "veel", "--gewerkt", "0"], "--uren veel"),
    (["--op", "2026-03-05", "--uren", "36,123", "--gewerkt", "0"], "--uren 36,123"),
    (["--op", "2026-03-05", "--uren", "3.6.5", "--gewerkt", "0"], "--uren 3.6.5"),
    (["--op", "2026-03-05", "--uren", "36", "--gewerkt", ","], "--gewerkt ,"),
    (["--op", "2026-03-05", "--uren", "36", "--gewerkt=-1"], "--gewerkt -1"),
    (["--op", "2026-03-05", "--uren", "99999999999999999999", "--gewerkt", "1"], "--uren 9999"),
    (["--op", "2026-03-05", "--uren", "³6", "--gewerkt", "1"], "--uren ³6"),
    (["--op", "2026-03-05", "--uren", "36,", "--gewerkt", "1"], "--uren 36,"),
  ]) func notReadable(words: [String], says: String) throws {
    try expectRefusal(["loon", "2026-03-02"] + words, 64, says, now: "2026-03-11")
  }

  @Test(arguments: [
    ("2026-03-01", "36", "0", "--op 2026-03-01"),
    ("2026-03-20", "36", "0", "--op 2026-03-20: Op vrijdag 20 maart 2026"),
    ("2026-03-05", "0", "0", "--uren 0"), ("2026-03-05", "0,00", "0", "--uren 0"),
    ("2026-03-05", "168,01", "0", "--uren 168,01"),
    ("2026-03-05", "36", "36,01", "--gewerkt 36,01"),
  ]) func notPossible(day: String, hours: String, worked: String, says: String) throws {
    try expectRefusal(
      ["loon", "2026-03-02..2026-03-20", "--op", day, "--uren", hours, "--gewerkt", worked], 65,
      says, now: "2026-03-11")
  }

  /// A period that cannot be true, whatever is asked about it.
  @Test(arguments: [
    (["2026-03-05..2026-03-04"], "moet na"), (["1989-12-31"], "1990-01-01"),
    (["2026-03-13"], "meer dan een dag"),
    (["2026-03-02", "2026-03-09"], "nog niet afgelopen"),
  ]) func impossiblePeriods(periods: [String], says: String) throws {
    try expectRefusal(
      ["loon"] + periods + ["--op", "2026-03-05", "--uren", "36", "--gewerkt", "0"], 65, says,
      now: "2026-03-11")
  }

  @Test(arguments: ["2026-03-02", "2026-03-19", "2026-03-25", "2030-01-01"])
  func justIll(day: String) throws {
    _ = try loon(["2026-03-02..2026-03-20", "2026-03-25"], day, "168", "168")
    for gap in ["2026-03-20", "2026-03-24"] {
      try expectRefusal(
        [
          "loon", "2026-03-02..2026-03-20", "2026-03-25", "--op", gap, "--uren", "36", "--gewerkt",
          "0",
        ],
        65, "--op \(gap)", now: "2026-03-25")
    }
  }
}
