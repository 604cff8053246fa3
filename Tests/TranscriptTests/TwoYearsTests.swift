import CivilDate
import Testing
import Verzuimprotocol

@testable import Assistant

/// Two years of one person's case, from the first call to the WIA.
///
/// With a vakantie, partial resumption, and a relapse after 20 days. At twelve moments the tasks stand
/// as the protocol wants them.
@Suite struct TwoYearsTests {
  private let medewerker = "10234"
  private let leidinggevende = "10100"
  private let desk = "10001"

  /// "gedaan", "te laat 2026-04-12": how a task stands, and its last day where it is not done.
  private func state(_ task: Taak?) -> String {
    guard let task else { return "-" }
    let last = task.uiterst.map { " \($0)" } ?? ""
    return task.status == .gedaan ? "gedaan" : task.status.rawValue + last
  }

  private func expect(
    _ play: CasePlaying, on day: String, _ wanted: [(Verplichting, String)],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let schema = try play.tasks(on: day)
    for (verplichting, text) in wanted {
      let found = state(schema.current(verplichting))
      #expect(found == text, "\(day) \(verplichting.id)", sourceLocation: sourceLocation)
    }
  }

  @Test func fromTheFirstCallToTheWia() throws {
    let play = try CasePlaying()
    func lg(_ dialog: String, _ day: String, _ answers: [String: String] = [:]) throws {
      try play.play(dialog, on: day, as: .leidinggevende, number: leidinggevende, answers)
    }
    func mw(_ dialog: String, _ day: String, _ answers: [String: String] = [:]) throws {
      try play.play(dialog, on: day, as: .medewerker, number: medewerker, answers)
    }
    func by(
      _ role: Role, _ dialog: String, _ day: String, _ answers: [String: String] = [:]
    ) throws { try play.play(dialog, on: day, as: role, number: desk, answers) }

    // Monday 2 March 2026: the first sick day.
    try mw("ziekmelden", "2026-03-02")
    try lg("terugbellen", "2026-03-02", ["langer-dan-6-weken": "onbekend"])
    try lg("ziekmelding-doorgeven", "2026-03-02")
    try by(.personeelsadministratie, "ziekmelding-registreren", "2026-03-02")
    try expect(
      play, on: "2026-03-02",
      [
        (.ziekmelding, "gedaan"), (.terugbellen, "gedaan"), (.ziekmeldingDoorgeven, "gedaan"),
        (.ziekmeldingRegistreren, "gedaan"), (.week1Gesprek, "toekomstig 2026-03-09"),
        (.planVanAanpak, "toekomstig 2026-04-26"), (.gesprek2Weken, "-"),
      ])
    #expect(try play.lines() == 4)

    // A week later the call; a long absence is expected.
    try lg(
      "week1-gesprek", "2026-03-09", ["langer-dan-6-weken": "ja", "afspraak-datum": "16-3-2026"])
    try expect(
      play, on: "2026-03-09",
      [
        (.week1Gesprek, "gedaan"), (.week1Rapportage, "gedaan"), (.contact, "toekomstig"),
        (.gesprek2Weken, "toekomstig 2026-03-23"),
        (.probleemanalyseAanvragen, "toekomstig 2026-04-05"),
      ])

    try lg("gesprek-2-weken", "2026-03-23", ["afspraak-datum": "6-4-2026"])
    try expect(play, on: "2026-03-23", [(.gesprek2Weken, "toekomstig 2026-04-06")])

    // Four weeks: the analysis is asked for.
    try by(.bedrijfsmaatschappelijkWerker, "intake", "2026-03-25")
    try by(.bedrijfsmaatschappelijkWerker, "probleemanalyse-aanvragen", "2026-03-30")
    try expect(
      play, on: "2026-03-30",
      [
        (.intake, "gedaan"), (.probleemanalyseAanvragen, "gedaan"),
        (.probleemanalyse, "open 2026-04-12"), (.reintegratieadvies, "open 2026-04-12"),
      ])

    // A vakantie in week 6, asked for and allowed beforehand.
    try mw("op-vakantie", "2026-04-02", ["van": "13-4-2026", "tot-en-met": "17-4-2026"])
    try lg("vakantie-besluit", "2026-04-03", ["van": "13-4-2026", "tot-en-met": "17-4-2026"])
    try lg("gesprek-2-weken", "2026-04-06", ["afspraak-datum": "20-4-2026"])
    try by(.bedrijfsarts, "probleemanalyse", "2026-04-08")
    try by(.bedrijfsmaatschappelijkWerker, "reintegratieadvies", "2026-04-09")
    try expect(
      play, on: "2026-04-13",
      [
        (.probleemanalyse, "gedaan"), (.reintegratieadvies, "gedaan"),
        (.adviesBespreken, "open 2026-04-26"), (.planVanAanpak, "open 2026-04-26"),
        (.gesprek2Weken, "open 2026-04-20"),
      ])

    // The plan, on day 50.
    try lg("advies-bespreken", "2026-04-20")
    try lg("plan-van-aanpak", "2026-04-20")
    try lg("gesprek-2-weken", "2026-04-20", ["afspraak-datum": "4-5-2026"])
    try expect(
      play, on: "2026-04-20",
      [
        (.adviesBespreken, "gedaan"), (.planVanAanpak, "gedaan"),
        (.evaluatie, "toekomstig 2026-06-01"), (.gesprek2Weken, "toekomstig 2026-05-04"),
      ])

    // Half of the hours; the personeelsadministratie records it.
    try lg("werkhervatting-melden", "2026-05-04", ["uren": "18"])
    try by(.personeelsadministratie, "mutatie-verwerken", "2026-05-04")
    try lg("gesprek-2-weken", "2026-05-04", ["afspraak-datum": "18-5-2026"])
    try expect(
      play, on: "2026-05-04", [(.werkhervattingMelden, "gedaan"), (.mutatieVerwerken, "gedaan")])

    // Fully back on Monday 18 May: nazorg, and nothing more to do for the plan.
    try mw("beter-melden", "2026-05-18", ["hersteldatum": "vandaag"])
    try lg("herstelmelding", "2026-05-18")
    try by(.personeelsadministratie, "herstelmelding-registreren", "2026-05-18")
    try expect(
      play, on: "2026-05-18",
      [
        (.hersteldmelding, "gedaan"), (.herstelmelding, "gedaan"),
        (.herstelmeldingRegistreren, "gedaan"), (.nazorg, "open 2026-06-14"),
        (.evaluatie, "vervallen 2026-06-01"), (.contact, "vervallen"),
      ])

    // A relapse after 20 days: the same case goes on, and what lay ahead moves by 20 days.
    try mw("ziekmelden", "2026-06-07")
    try lg("terugbellen", "2026-06-07", ["langer-dan-6-weken": "ja"])
    try lg("ziekmelding-doorgeven", "2026-06-07")
    try by(.personeelsadministratie, "ziekmelding-registreren", "2026-06-07")
    let relapse = try play.tasks(on: "2026-06-08")
    #expect(relapse.geval.eersteZiektedag == CivilDate(iso: "2026-03-02"))
    #expect(relapse.geval.effectieveEersteZiektedag == CivilDate(iso: "2026-03-22"))
    try expect(
      play, on: "2026-06-08",
      [
        (.nazorg, "vervallen 2026-06-14"), (.planVanAanpak, "gedaan"),
        (.evaluatie, "toekomstig 2026-06-21"), (.korting10, "toekomstig 2026-09-22"),
        (.uwvMelding, "toekomstig 2026-11-07"),
      ])

    // The evaluation, and the pay step of month 7.
    try lg("evaluatie", "2026-06-19")
    try by(.personeelsadministratie, "loon-aanpassen", "2026-09-22")
    try expect(
      play, on: "2026-09-22", [(.korting10, "gedaan"), (.evaluatie, "te laat 2026-07-31")])

    try by(.personeelsadministratie, "uwv-melding", "2026-11-02")
    try expect(
      play, on: "2026-11-02",
      [(.uwvMelding, "gedaan"), (.eerstejaarsevaluatie, "toekomstig 2027-03-21")])

    // The end of the first year, from both sides.
    try lg("eerstejaarsevaluatie", "2027-03-12")
    try mw("visie-jaar-1", "2027-03-12")
    try by(.personeelsadministratie, "loon-aanpassen", "2027-03-22")
    try expect(
      play, on: "2027-03-22",
      [
        (.eerstejaarsevaluatie, "gedaan"), (.visieJaar1, "gedaan"), (.korting25, "gedaan"),
        (.evaluatie, "toekomstig 2027-04-23"), (.wiaAanvraag, "toekomstig 2027-12-18"),
      ])

    // The WIA: verslag, medical part, request.
    try lg("reintegratieverslag", "2027-11-25")
    try by(.arbodienst, "medisch-deel", "2027-11-26")
    try mw("wia-aanvraag", "2027-12-02")
    try expect(
      play, on: "2027-12-02",
      [
        (.reintegratieverslag, "gedaan"), (.medischDeel, "gedaan"), (.wiaAanvraag, "gedaan"),
        (.korting30, "toekomstig 2028-03-22"), (.ontslagMogelijk, "toekomstig"),
      ])
    #expect(try play.messages() >= 12)
    #expect(try play.lines() >= 32)
  }
}
