import CivilDate
import Testing
import Verzuimprotocol

private func moment(_ text: String) throws -> CivilMoment {
  try #require(CivilMoment(iso: text))
}

// The clock goes forward on 29 March 2026 and back on 25 October 2026.
@Test(arguments: [
  ("2026-03-12T09:00", "2026-03-11T09:00"), ("2026-03-29T09:00", "2026-03-28T08:00"),
  ("2026-03-30T02:00", "2026-03-29T01:00"), ("2026-03-30T09:00", "2026-03-29T09:00"),
  ("2026-10-25T09:00", "2026-10-24T10:00"), ("2026-10-26T09:00", "2026-10-25T09:00"),
])
func cancellingIsInTimeUpTo24Hours(appointment: String, latest: String) throws {
  let at = try moment(appointment)
  let last = try moment(latest)
  #expect(nota.latestCancellation(of: at).value == last)
  for (minutes, isInTime) in [(-1, true), (0, true), (1, false)] {
    let told = AmsterdamClock.moment(
      secondsSince1970: AmsterdamClock.secondsSince1970(last) + minutes * 60)
    let result = nota.cancellation(of: at, at: told, with: .bedrijfsarts, reason: .werkhervatting)
    #expect(result.value.isInTime == isInTime, "Protocol 2.6, \(minutes)")
    #expect(result.value.employerPays == !isInTime)
    #expect(result.citations == [.protocol2s6])
  }
}

@Test func lateAtTheBedrijfsmaatschappelijkWerkerCostsNothing() throws {
  let result = nota.cancellation(
    of: try moment("2026-03-12T09:00"), at: try moment("2026-03-12T08:00"),
    with: .bedrijfsmaatschappelijkWerker, reason: .anders)
  #expect(result.value.employerPays == false && result.value.needsJudgement)
}

@Test(arguments: [
  (Fitness.gedeeltelijkGeschikt, 800, Role?.some(.leidinggevende)),
  (.volledigOngeschikt, 0, .leidinggevende), (.geschikt, 800, nil),
])
func vakantieWhileIll(fitness: Fitness, hours: Int, permitter: Role?) {
  let result = nota.vakantieWhileIll(fitness: fitness, hours: 800)
  #expect(result.value.leaveHours == hours && result.value.permitter == permitter)
  #expect(result.citations == [.protocol1s3s2, .protocol2s4s2])
}

@Test(arguments: [("2026-07-30", false), ("2026-07-31", false), ("2026-08-01", true)])
func illnessDuringVakantieToldLater(told: String, afterwards: Bool) {
  let result = nota.illnessDuringVakantie(until: day("2026-07-31"), told: day(told))
  #expect(result.value.toldAfterwards == afterwards)
  #expect(result.value.decider == .leidinggevende)
  #expect(result.value.seesStatement == .bedrijfsmaatschappelijkWerker)
}

@Test func secondOpinions() {
  #expect(nota.texts.secondOpinions.map(\.kind) == SecondOpinion.Kind.allCases)
  #expect(SecondOpinionReason.bezoldigingGestopt.kind == nil)
  #expect(SecondOpinionReason.planVanAanpak.kind == nil)
  #expect(SecondOpinionReason.geschiktheid.kind == .geschiktheid)
  #expect(SecondOpinionReason.planVanAanpak.canBeAsked(arbodienstHasJudged: false).value == false)
  #expect(
    SecondOpinionReason.planVanAanpak.canBeAsked(arbodienstHasJudged: true).citations
      == [.protocol3, .protocol1s12s3, .protocol2s10s2])
}

@Test(arguments: Oordeel.Subject.allCases)
func peopleJudge(subject: Oordeel.Subject) throws {
  let found = nota.texts.oordelen.filter { $0.about == subject }
  #expect(found.count == 1)
  #expect(!(try #require(found.first).deciders.isEmpty))
}
