import CivilDate
import Testing
import Verzuimprotocol

private func reported(_ nummer: Int, _ first: String, _ dag: String? = nil) throws -> Gebeurtenis {
  try line(nummer, "ziekmelding", dag ?? first, ["eerste-dag": first])
}

private func recovered(_ nummer: Int, _ h: String) throws -> Gebeurtenis {
  try line(nummer, "herstelmelding", h, ["hersteldatum": h])
}

@Test(arguments: [
  (Role.leidinggevende, nil, false), (.medewerker, nil, true), (.helpdesk, nil, true),
  (.medewerker, "leidinggevende", false), (.medewerker, "vervanger", false),
  (.leidinggevende, "collega", true), (.leidinggevende, "programma", true),
])
func whoTookTheReport(door: Role, field: String?, ringsBack: Bool) throws {
  var fields = ["eerste-dag": "2026-03-02"]
  fields["aangenomen-door"] = field
  let lines = [try line(1, "ziekmelding", "2026-03-03", door: door, fields)]
  let row = try tijdschema(lines, on: "2026-03-03")[.terugbellen]
  #expect((row != nil) == ringsBack, "Protocol 1.2")
  if let row { #expect(row.uiterst == day("2026-03-03")) }
}

@Test func reportRowsCountFromTheDayOfTheReport() throws {
  let schema = try tijdschema([try reported(1, "2026-03-02", "2026-03-04")], on: "2026-03-04")
  let report = try #require(schema[.ziekmelding])
  #expect(report.uiterst == day("2026-03-02") && report.status == .gedaan && report.isDoneLate)
  #expect(schema[.ziekmeldingDoorgeven]?.uiterst == day("2026-03-04"))
  #expect(schema[.ziekmeldingDoorgeven]?.status == .open)
  #expect(schema[.intake]?.vanaf == day("2026-03-04"))
}

// Who is told by the personeelsadministratie has nothing left to pass on to it (Protocol 1.2); that a
// report was registered says nothing of who passed it on.
@Test(arguments: [
  (Role.personeelsadministratie, [TaakStatus.gedaan, .gedaan, .gedaan]),
  (.leidinggevende, [.open, .open, .teLaat]), (.medewerker, [.open, .open, .teLaat]),
  (.hrAdviseur, [.open, .open, .teLaat]),
])
func whatTheAdministrationTookIsThereAlready(door: Role, statuses: [TaakStatus]) throws {
  let taken = try line(1, "ziekmelding", "2026-03-11", door: door, ["eerste-dag": "2026-03-10"])
  let registered = try line(
    2, "ziekmelding-registreren", "2026-03-11", door: .personeelsadministratie)
  let moments = [
    ("2026-03-11", [taken]), ("2026-03-11", [taken, registered]),
    ("2026-03-12", [taken, registered]),
  ]
  for (moment, expected) in zip(moments, statuses) {
    let row = try tijdschema(moment.1, on: moment.0)[.ziekmeldingDoorgeven]
    #expect(row?.status == expected && row?.isDoneLate == false, "\(moment.0)")
  }
}

// A next spell that somebody else took is to be passed on again.
@Test func onlyTheSpellThatTheAdministrationTookIsThereAlready() throws {
  let lines = [
    try line(
      1, "ziekmelding", "2026-03-02", door: .personeelsadministratie, ["eerste-dag": "2026-03-02"]),
    try recovered(2, "2026-03-09"), try reported(3, "2026-03-16"),
  ]
  let rows = try tijdschema(lines, on: "2026-03-17").filter {
    $0.verplichting == .ziekmeldingDoorgeven
  }
  #expect(rows.map(\.status) == [.gedaan, .teLaat])
}

@Test func eachSpellHasItsOwnReports() throws {
  let lines = [
    try reported(1, "2026-03-02"), try line(2, "ziekmelding-doorgeven", "2026-03-02"),
    try recovered(3, "2026-03-11"), try line(4, "herstelmelding-registreren", "2026-03-12"),
    try reported(5, "2026-03-20"), try line(6, "ziekmelding-registreren", "2026-03-20"),
  ]
  let schema = try tijdschema(lines, on: "2026-03-21")
  func statuses(_ verplichting: Verplichting) -> [TaakStatus] {
    schema.filter { $0.verplichting == verplichting }.map(\.status)
  }
  #expect(statuses(.ziekmelding) == [.gedaan, .gedaan])
  #expect(statuses(.ziekmeldingDoorgeven) == [.gedaan, .teLaat])
  #expect(statuses(.ziekmeldingRegistreren) == [.teLaat, .gedaan])
  #expect(statuses(.herstelmelding) == [.gedaan])
  #expect(statuses(.herstelmeldingRegistreren) == [.gedaan])
  #expect(schema.filter { $0.verplichting == .ziekmelding }.map(\.volgnummer) == [nil, 2])
  #expect(schema[.intake]?.vanaf == day("2026-03-02"))
}

@Test func aContinuationCancelsNazorg() throws {
  let lines = [
    try reported(1, "2026-01-05"), try recovered(2, "2026-03-02"), try reported(3, "2026-03-10"),
    try recovered(4, "2026-03-12"),
  ]
  let rows = try tijdschema(lines, on: "2026-03-13").filter { $0.verplichting == .nazorg }
  #expect(rows.map(\.status) == [.vervallen, .open])
  #expect(rows.map(\.volgnummer) == [nil, 2])
}

@Test(arguments: [
  ("2026-03-01", 2), ("2026-03-09", 2), ("2026-03-11", 3), ("2026-04-08", 3),
])
func aReportThatCannotBeIsNamed(second: String, count: Int) throws {
  let all = dossier([
    try reported(1, "2026-03-02"), try recovered(2, "2026-03-11"),
    try reported(3, second),
  ])
  #expect(all.fouten.isEmpty == (count == 3))
  if count == 2 {
    #expect(
      all.fouten == [
        .overlapping(
          nummer: 3, eersteDag: day(second), previousHersteldatum: day("2026-03-11"))
      ])
  }
}

@Test func aSecondReportWhileIllIsRefusedUntilWithdrawn() throws {
  let lines = [try reported(1, "2026-03-02"), try reported(2, "2026-03-04")]
  let all = dossier(lines)
  #expect(
    all.fouten == [
      .stillSick(
        nummer: 2, eersteDag: day("2026-03-04"), since: day("2026-03-02"))
    ])
  #expect(all.last?.geval.eersteZiektedag == day("2026-03-02"))
  #expect(dossier(lines + [try line(3, "intrekking", "2026-03-05", ["betreft": "2"])]).fouten == [])
}

@Test func otherFaultsAreNamed() throws {
  #expect(dossier([try line(1, "ziekmelding", "2026-03-02")]).fouten == [.noEersteDag(nummer: 1)])
  #expect(
    dossier([try recovered(1, "2026-03-02")]).fouten == [
      .notSick(nummer: 1, hersteldatum: day("2026-03-02"))
    ])
  #expect(
    dossier([try line(1, "herstelmelding", "2026-03-02")]).fouten == [
      .noHersteldatum(nummer: 1)
    ])
  #expect(
    dossier([try line(1, "intrekking", "2026-03-02")]).fouten == [
      .nothingToWithdraw(nummer: 1)
    ])
  #expect(
    dossier([try reported(1, "2026-03-03")], uitDienst: "2026-03-02").fouten == [
      .afterService(nummer: 1, eersteDag: day("2026-03-03"), lastDay: day("2026-03-02"))
    ])
  // Back on the first sick day itself is no illness.
  #expect(
    dossier([try reported(1, "2026-03-02"), try recovered(2, "2026-03-02")]).fouten.count == 1)
}

@Test func whatIsWithdrawnCountsNowhere() throws {
  let lines = [
    try reported(1, "2026-03-02"), try recovered(2, "2026-03-05"), try reported(3, "2026-04-20"),
    try line(4, "intrekking", "2026-04-21", ["eerste-dag": "2026-04-20"]),
  ]
  let all = dossier(lines)
  #expect(all.gevallen.count == 1)
  #expect(all.last?.geval.hersteldatum == day("2026-03-05"))
  let reopened = dossier([
    try reported(1, "2026-03-02"), try recovered(2, "2026-03-05"),
    try line(3, "intrekking", "2026-03-05", ["betreft": "2"]),
  ])
  #expect(reopened.last?.geval.hersteldatum == nil)
  #expect(reopened.isSick(on: day("2026-03-06")))
  let undone = [
    try reported(1, "2026-03-02"), try line(2, "plan-van-aanpak", "2026-03-20"),
    try line(3, "intrekking", "2026-03-21", ["betreft": "2"]),
  ]
  #expect(try tijdschema(undone, on: "2026-03-22")[.planVanAanpak]?.status == .toekomstig)
}

@Test func aLateRecoveryFindsItsOwnSpell() throws {
  let all = dossier([
    try reported(1, "2026-03-02"), try recovered(2, "2026-03-10"), try reported(3, "2026-06-01"),
    // A correction of the first recovery, after the second report.
    try line(4, "herstelmelding", "2026-06-02", ["hersteldatum": "2026-03-12"]),
  ])
  #expect(all.gevallen.map(\.geval.hersteldatum) == [day("2026-03-12"), nil])
}

@Test func linesBelongToTheCaseOfTheirDay() throws {
  let lines = [
    try reported(1, "2026-03-02"), try recovered(2, "2026-03-10"), try reported(3, "2026-06-01"),
    try line(4, "contact", "2026-06-10"), try line(5, "contact", "2026-01-10"),
  ]
  let all = dossier(lines)
  #expect(all.gevallen.map { $0.gebeurtenissen.map(\.nummer) } == [[1, 2], [3, 4]])
  #expect(all.zonderGeval.map(\.nummer) == [5])
  #expect(all.geval(on: day("2026-03-09"))?.geval.eersteZiektedag == day("2026-03-02"))
  #expect(all.geval(on: day("2026-03-10")) == nil)
}

// d + 8 months is 2 November 2026.
@Test(arguments: [
  ("2026-11-01", false, false), ("2026-11-02", false, false), ("2026-11-03", false, true),
  ("2026-11-01", true, true),
])
func recoveryIsToldToUWV(h: String, told: Bool, expected: Bool) throws {
  var lines = [try reported(1, "2026-03-02")]
  if told { lines.append(try line(2, "uwv-melding", "2026-10-13")) }
  lines.append(try recovered(3, h))
  let row = try #require(try tijdschema(lines, on: h)[.herstelmeldingRegistreren])
  #expect((row.remark == .ookAanUWV) == expected, "Protocol 3")
}

@Test func lateRegistrationsFillBothSpells() throws {
  let lines = [
    try reported(1, "2026-03-02"), try recovered(2, "2026-03-04"), try reported(3, "2026-03-09"),
    try line(4, "ziekmelding-registreren", "2026-03-10"),
    try line(5, "ziekmelding-registreren", "2026-03-10"),
    // The field decides when it is there.
    try line(6, "ziekmelding-doorgeven", "2026-03-10", ["eerste-dag": "2026-03-02"]),
  ]
  let schema = try tijdschema(lines, on: "2026-03-11")
  let registered = schema.filter { $0.verplichting == .ziekmeldingRegistreren }
  #expect(registered.map(\.status) == [.gedaan, .gedaan])
  let passedOn = schema.filter { $0.verplichting == .ziekmeldingDoorgeven }
  #expect(passedOn.map(\.status) == [.gedaan, .teLaat])
}
