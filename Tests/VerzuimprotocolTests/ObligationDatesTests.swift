import CivilDate
import Testing
import Verzuimprotocol

/// A row of the table: id, wie, vanaf, streef, uiterst, sections; d is Monday 2 March 2026.
struct ExpectedRow: Sendable {
  let id: String
  let wie: String
  let dates: [String?]
  let sections: String

  init(_ id: String, _ wie: String, _ dates: [String?], _ sections: String) {
    self.id = id
    self.wie = wie
    self.dates = dates
    self.sections = sections
  }
}

private let first = "2026-03-02"
private let dated: [ExpectedRow] = [
  ExpectedRow("ziekmelding", "MW", [first, first, first], "2.2 3 4.1"),
  ExpectedRow("ziekmelding-doorgeven", "LG", [first, first, first], "1.2 2.2 3 4.2"),
  ExpectedRow("ziekmelding-registreren", "PA", [first, first, first], "1.2 2.2 3"),
  ExpectedRow("intake", "BMW", [first, nil, nil], "1.6"),
  ExpectedRow("week1-mail", "PA", ["2026-03-08", "2026-03-08", "2026-03-08"], "3"),
  ExpectedRow("week1-gesprek", "LG", ["2026-03-08", "2026-03-09", "2026-03-09"], "1.4 2.2 3"),
  ExpectedRow("week1-rapportage", "LG", ["2026-03-08", "2026-03-09", "2026-03-09"], "1.4 3"),
  ExpectedRow("contact", "LG", ["2026-03-10", "2026-03-16", nil], "1.5 3 4.2"),
  ExpectedRow("probleemanalyse-signaal", "PA", ["2026-03-30", "2026-03-30", "2026-03-30"], "3"),
  ExpectedRow(
    "probleemanalyse-aanvragen", "BMW", ["2026-03-30", "2026-03-30", "2026-04-05"], "1.6 3"),
  ExpectedRow(
    "probleemanalyse", "BA", ["2026-03-30", "2026-04-05", "2026-04-12"], "1.6 2.7 3 4.6.1"),
  ExpectedRow(
    "reintegratieadvies", "BMW", ["2026-03-30", "2026-04-05", "2026-04-12"],
    "1.7 2.7 3 4.5 4.6.1"),
  ExpectedRow("advies-bespreken", "LG MW", ["2026-04-05", "2026-04-19", "2026-04-26"], "1.7"),
  ExpectedRow(
    "plan-van-aanpak", "LG MW", ["2026-04-05", "2026-04-19", "2026-04-26"],
    "1.7 1.12.1 2.7 3 4.1 4.2"),
  ExpectedRow("evaluatie", "LG MW", ["2026-05-24", "2026-05-31", "2026-05-31"], "3 4.2"),
  ExpectedRow(
    "korting-10", "PA", ["2026-08-24", "2026-09-02", "2026-09-02"], "1.12.1 2.10.1 3 4.3"),
  ExpectedRow("uwv-melding", "PA", ["2026-10-12", "2026-10-12", "2026-10-18"], "3 4.3"),
  ExpectedRow(
    "eerstejaarsevaluatie", "LG MW", ["2027-02-15", "2027-02-21", "2027-03-01"],
    "1.7 1.8 2.7 2.8 3 4.2"),
  ExpectedRow("visie-jaar-1", "MW", ["2027-02-15", "2027-02-21", "2027-03-01"], "2.8"),
  ExpectedRow(
    "korting-25", "PA", ["2027-03-01", "2027-03-02", "2027-03-02"], "1.12.1 2.10.1 3 4.3"),
  ExpectedRow("wia-informatie", "UWV", ["2027-10-25", "2027-10-25", "2027-11-07"], "2.8 3"),
  ExpectedRow(
    "reintegratieverslag", "MW LG", ["2027-10-25", "2027-11-08", "2027-11-28"], "1.8 2.8 3"),
  ExpectedRow("medisch-deel", "AD", ["2027-10-25", "2027-11-08", "2027-11-28"], "1.8 2.8 3"),
  ExpectedRow("wia-aanvraag", "MW", ["2027-11-08", "2027-11-08", "2027-11-28"], "1.8 2.8 3 4.1"),
  ExpectedRow("wia-beoordeling", "UWV", ["2027-11-29", nil, nil], "3"),
  ExpectedRow("ontslag-mogelijk", "LG", ["2028-03-02", nil, nil], "1.12.1 1.12.2 2.10.1 3"),
  ExpectedRow(
    "korting-30", "PA", ["2028-03-02", "2028-03-02", "2028-03-02"], "1.12.1 2.10.1 3 4.3"),
  ExpectedRow("jaarverslag-uwv", "LG", ["2029-02-02", "2029-03-01", "2029-03-01"], "3"),
]

@Test(arguments: dated)
func rowWithoutDossier(row: ExpectedRow) throws {
  let verplichting = try #require(Verplichting(id: row.id))
  let taak = try #require(try tijdlijn(first, on: first)[verplichting])
  #expect([taak.vanaf?.iso, taak.streef?.iso, taak.uiterst?.iso] == row.dates)
  #expect(taak.wie.map(\.rawValue).joined(separator: " ") == row.wie)
  #expect(taak.bron.map(\.label) == row.sections.split(separator: " ").map { "Protocol \($0)" })
}

@Test func rowsWithAnUnknownConditionAreLeftOut() throws {
  let ids = try tijdlijn(first, on: "2028-06-01").map(\.id)
  #expect(Set(ids) == Set(dated.map(\.id)))
  #expect(ids.count == dated.count + 3)
}

@Test func everyYearlyVerslagHasItsNumber() throws {
  let rows = try tijdlijn(first, on: first).filter { $0.verplichting == .jaarverslagUwv }
  #expect(rows.map(\.volgnummer) == [1, 2, 3, 4])
  #expect(rows.map(\.vanaf?.iso) == ["2029-02-02", "2030-02-02", "2031-02-02", "2032-02-02"])
  #expect(rows.map(\.uiterst?.iso) == ["2029-03-01", "2030-03-01", "2031-03-01", "2032-03-01"])
}

@Test(arguments: [
  ("2026-03-02..2026-04-13", false), ("2026-03-02..2026-04-14", true),
])
func recoveryRows(periods: String, hasNazorg: Bool) throws {
  let schema = try tijdlijn(periods, on: "2026-05-01")
  let recovered = try #require(schema.geval.hersteldatum)
  let told = try #require(schema[.hersteldmelding])
  #expect(told.vanaf == nil && told.streef == recovered && told.uiterst == recovered)
  #expect(told.bron.map(\.label) == ["Protocol 1.2", "Protocol 2.2", "Protocol 4.1"])
  #expect(schema[.herstelmelding]?.vanaf == recovered)
  #expect(schema[.herstelmeldingRegistreren]?.uiterst == recovered)
  // 42 sick days are not more than 42.
  #expect((schema[.nazorg] != nil) == hasNazorg, "Protocol 1.9")
  if let nazorg = schema[.nazorg] {
    #expect(
      [nazorg.vanaf, nazorg.streef, nazorg.uiterst]
        == [recovered, recovered + 14, recovered + 27])
  }
}

@Test func tasksAreInOrderOfTheirDay() throws {
  let days = try tijdlijn("2026-03-02..2026-03-11 2026-03-20", on: first).map(\.dates.sortDay)
  #expect(days == days.sorted())
  let ids = try tijdlijn(first, on: first).map(\.id)
  #expect(
    ids.prefix(8) == [
      "ziekmelding", "ziekmelding-doorgeven", "ziekmelding-registreren", "intake", "week1-mail",
      "week1-gesprek", "week1-rapportage", "contact",
    ])
}

@Test(arguments: [
  (Verplichting.week1Mail, TaakKind.automatisch), (.probleemanalyseSignaal, .automatisch),
  (.wiaInformatie, .informatie), (.wiaBeoordeling, .informatie), (.ontslagMogelijk, .informatie),
  (.korting10, .persoon), (.planVanAanpak, .persoon),
])
func kindOfTask(verplichting: Verplichting, kind: TaakKind) throws {
  let taak = try #require(try tijdlijn(first, on: "2030-01-01")[verplichting])
  #expect(taak.kind == kind)
  #expect(taak.isLateByPerson == (kind == .persoon && taak.status == .teLaat))
}
