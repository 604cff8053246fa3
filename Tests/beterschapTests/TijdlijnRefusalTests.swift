import ProgramUnderTest
import Testing

@Suite struct TijdlijnRefusalTests {
  /// What cannot be read, or is no day of the calendar.
  @Test(arguments: [
    ([], "Geef een of meer perioden"), (["2026-02-30"], "De dag 2026-02-30 bestaat niet"),
    (["2026-13-01"], "bestaat niet"),
    (["2026-02-29..2026-03-02"], "De dag 2026-02-29 bestaat niet"),
    (["2026-03-02..2026-02-30"], "De dag 2026-02-30 bestaat niet"),
    (["gisteren"], "'gisteren': Dit is geen periode"),
    (["2-3-2026"], "'2-3-2026'"), (["2026-03-02.."], "'2026-03-02..'"),
    (["..2026-03-02"], "geen periode"),
    (["2026-03-02...2026-03-05"], "geen periode"), (["2026-03-02-2026-03-05"], "geen periode"),
    (["2026-03-02..2026-03-04..2026-03-05"], "geen periode"), ([""], "''"),
    (["0000-01-01"], "bestaat niet"),
    (["2026-03-02", "x"], "'x'"), (["2026-03-02", "--wie", "baas"], "--wie baas bestaat niet"),
    (["2026-03-02", "--wie", "leidingevende"], "Bedoelde je 'leidinggevende'?"),
    (
      ["2026-03-02", "--wie", "helpdesk"],
      "--wie helpdesk: het protocol geeft de helpdesk geen taken"
    ),
    (["2026-03-02", "--waarom", "plan"], "--waarom plan: die taak bestaat niet"),
    (["2026-03-02", "--waarom", "plan-van-anpak"], "Bedoelde je 'plan-van-aanpak'?"),
    (["2026-03-02", "--waarom", "evaluatie", "--ics"], "--waarom gaat niet samen"),
    (["2026-03-02", "--waarom", "evaluatie", "--wie", "LG"], "--waarom gaat niet samen"),
    (["2026-03-02", "--rol", "baas"], "--rol baas"), (["2026-03-02", "--als", "12a"], "--als 12a"),
    (["2026-03-02", "--wie"], "hoort een waarde"),
    (["2026-03-02", "--vreemd"], "'--vreemd' bestaat niet"),
  ]) func notReadable(words: [String], says: String) throws {
    // An option that lacks its value must come last.
    if words.last == "--wie" {
      let ended = try run(["tijdlijn", "--nu", "2026-03-11"] + words, now: nil)
      #expect(ended.status == 64)
      #expect(ended.output == "")
      #expect(ended.errors.contains(says))
    } else {
      try expectRefusal(["tijdlijn"] + words, 64, says, now: "2026-03-11")
    }
  }

  @Test func twoShapesAtOnce() throws {
    let ended = try run(["tijdlijn", "2026-03-02", "--ics", "--json"])
    #expect(ended.status == 64)
    #expect(ended.errors.contains("--ics en --json"))
  }

  /// Days that exist and cannot be true.
  @Test(arguments: [
    (["2026-03-05..2026-03-05"], "'2026-03-05..2026-03-05'"),
    (["2026-03-05..2026-03-04"], "moet na 2026-03-05 liggen"),
    (["2026-03-02", "2026-03-09"], "'2026-03-09': Periode 2"),
    (["2026-03-02..2026-03-05", "2026-03-04"], "loopt tot 2026-03-05"),
    (["2026-03-05", "2026-03-02..2026-03-04"], "nog niet afgelopen"),
    (["2026-02-02..2026-02-05", "2026-01-02..2026-01-05"], "loopt tot 2026-02-05"),
    (["1989-12-31"], "'1989-12-31': Protocol nota-2009 geldt vanaf 1990-01-01"),
    (["0001-01-01..2026-01-01"], "geldt vanaf 1990-01-01"),
    (
      ["2026-03-13"],
      "'2026-03-13': de eerste ziektedag ligt meer dan een dag na vandaag, 2026-03-11"
    ),
    (["2026-03-02..2026-03-05", "9999-12-31"], "'9999-12-31'"),
  ]) func notPossible(words: [String], says: String) throws {
    try expectRefusal(["tijdlijn"] + words, 65, says, now: "2026-03-11T23:59")
  }

  /// The last days that are taken.
  @Test(arguments: [
    ["1990-01-01"], ["2026-03-12"], ["2026-03-02..2026-03-03"], ["2026-03-02..2027-03-02"],
    ["2026-03-02..2026-03-05", "2026-03-05"], ["2026-03-02..9999-12-31"],
  ]) func justPossible(words: [String]) throws {
    let ended = try run(["tijdlijn"] + words, now: "2026-03-11T00:00")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output != "")
  }

  @Test func aRoleWithoutAppointmentsGetsNoFile() throws {
    let ended = try run(["tijdlijn", "2026-03-02", "--ics", "--wie", "HR"])
    #expect(ended.status == 65)
    #expect(ended.output == "")
    #expect(ended.errors.contains("--wie HR"))
  }
}
