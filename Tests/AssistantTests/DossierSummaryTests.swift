import CivilDate
import Testing
import Verzuimprotocol

@testable import Assistant
@testable import DossierStore

/// The dossier that these lines make: kind, day and fields, all by one role.
private func view(
  _ lines: [(kind: String, day: String, fields: [String: EventValue])],
  by role: Role = .leidinggevende, on today: String
) throws -> DossierView {
  let events = try lines.enumerated().map { index, line in
    Event(
      number: index + 1,
      draft: EventDraft(
        moment: Timestamp(secondsSince1970: 1_772_000_000), day: try day(line.day),
        actor: Actor(role: role.rawValue, number: nil), kind: line.kind, fields: line.fields))
  }
  return DossierView(
    number: "00010234", events: events, lastDay: nil, today: try day(today), rules: .nota2009)
}

private let ill: (kind: String, day: String, fields: [String: EventValue]) = (
  "ziekmelding", "2026-03-02", ["eerste-dag": "2026-03-02"]
)

@Suite struct DossierSummaryTests {
  @Test func itNamesKindsAndDaysAndNothingThatWasWritten() throws {
    let dossier = try view(
      [
        ill, ("contact", "2026-03-16", ["afspraken": "Geheim"]),
        ("contact", "2026-03-23", ["afspraken": "Geheim"]),
        ("verzuimgesprek", "2026-03-24", ["afspraken": "Geheim"]),
      ], on: "2026-04-01")
    let present = try #require(DossierSummary(dossier)?.present)
    #expect(
      present == """
        - Ziekmelding: maandag 2 maart
        - Contact: 2 keer, laatst op maandag 23 maart
        """)
  }

  /// The report is to be passed on that day: open on it, late the day after.
  @Test(arguments: [("2026-03-02", false), ("2026-03-03", true)])
  func lateIsTheDayAfter(today: String, isLate: Bool) throws {
    let summary = try #require(DossierSummary(try view([ill], by: .medewerker, on: today)))
    #expect((summary.late?.contains("Uiterlijk was maandag 2 maart.") ?? false) == isLate)
    #expect((summary.open?.contains("geeft de ziekmelding dezelfde dag door") ?? false) == !isLate)
  }

  @Test func withoutACaseThereIsNothing() throws {
    #expect(DossierSummary(try view([], on: "2026-03-02")) == nil)
    #expect(DossierSummary(nil) == nil)
  }
}

@Suite struct WithdrawableTests {
  private let lines: [(kind: String, day: String, fields: [String: EventValue])] = [
    ill, ("week1-gesprek", "2026-03-09", [:]),
    ("deelherstel", "2026-03-16", ["per": "2026-03-16", "uren": "20.00"]),
    ("herstelmelding", "2026-03-30", ["hersteldatum": "2026-03-30"]),
  ]

  /// What makes the course comes first, the newest on top.
  @Test func courseComesFirst() throws {
    let dossier = try view(lines, on: "2026-04-01")
    #expect(dossier.withdrawable(by: .leidinggevende).map(\.nummer) == [4, 3, 1, 2])
    #expect(dossier.withdrawable(by: .medewerker).isEmpty)
  }

  @Test func aMedewerkerWithdrawsHisOwnReports() throws {
    let dossier = try view(lines, by: .medewerker, on: "2026-04-01")
    #expect(dossier.withdrawable(by: .medewerker).map(\.nummer) == [4, 3, 1])
  }

  @Test func whatIsWithdrawnCannotBeWithdrawnAgain() throws {
    let withdrawal: (kind: String, day: String, fields: [String: EventValue]) = (
      "intrekking", "2026-04-01", ["betreft": "4"]
    )
    let dossier = try view(lines + [withdrawal], on: "2026-04-01")
    #expect(dossier.withdrawable(by: .leidinggevende).map(\.nummer) == [3, 1, 2])
  }
}

@Suite struct PayStepTests {
  /// The first step that is not made yet, with its percentage, whatever the day.
  @Test(arguments: [([], "2026-09-02", 90), (["korting-10"], "2027-03-02", 75)])
  func theNextStep(done: [String], day first: String, percentage: Int) throws {
    let dossier = try view(
      [ill] + done.map { ($0, "2026-09-02", [:]) }, by: .medewerker, on: "2026-08-24")
    let step = try #require(PayStep(dossier.tijdschema))
    #expect(step.percentage == percentage)
    #expect(step.task.streef == (try day(first)))
  }

  @Test func afterTheLastThereIsNone() throws {
    let done = ["korting-10", "korting-25", "korting-30"].map {
      (kind: $0, day: "2028-03-02", fields: [String: EventValue]())
    }
    #expect(PayStep(try view([ill] + done, by: .medewerker, on: "2028-03-02").tijdschema) == nil)
    #expect(PayStep(nil) == nil)
  }
}

@Suite struct AppointmentTests {
  private let invited: (kind: String, day: String, fields: [String: EventValue]) = (
    "spreekuur-uitnodiging", "2026-03-20",
    ["bij": "bedrijfsarts", "datum": "2026-03-30", "tijd": "09:30"]
  )

  @Test func theLastOneWithADayAndATimeCounts() throws {
    let cancelled: (kind: String, day: String, fields: [String: EventValue]) = (
      "spreekuur-afmelden", "2026-03-28", ["reden": "anders"]
    )
    let dossier = try view([ill, invited, cancelled], on: "2026-03-29")
    let appointment = try #require(dossier.appointment)
    #expect(appointment.inviter == .bedrijfsarts)
    #expect(appointment.moment == CivilMoment(iso: "2026-03-30T09:30"))
    #expect(try view([ill], on: "2026-03-29").appointment == nil)
  }

  @Test func anInvitationThatWasWithdrawnDoesNotCount() throws {
    let withdrawal: (kind: String, day: String, fields: [String: EventValue]) = (
      "intrekking", "2026-03-21", ["betreft": "2"]
    )
    #expect(try view([ill, invited, withdrawal], on: "2026-03-29").appointment == nil)
  }
}
