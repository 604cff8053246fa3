import CivilDate
import Testing
import Verzuimprotocol

private let later = Verzuimprotocol(
  naam: "later", titel: "Later", geldigVanaf: day("2030-07-01"), rows: nota.rows,
  thresholds: nota.thresholds, pay: nota.pay, leave: nota.leave, texts: nota.texts)
private let register = Protocolregister([later, nota])

@Test(arguments: [
  ("1990-01-01", "nota-2009"), ("2030-06-30", "nota-2009"), ("2030-07-01", "later"),
])
func protocolInForce(vandaag: String, naam: String) throws {
  #expect(try register.inForce(on: day(vandaag)).naam == naam)
  #expect(try register.named(naam, on: day(vandaag)).naam == naam)
}

@Test func aDayOutsideValidityNamesThePeriod() {
  let period = ValidityPeriod(from: day("1990-01-01"), until: day("2030-06-30"))
  let before = day("1989-12-31")
  let early = ProtocolkeuzeError.outsideValidity(naam: "nota-2009", day: before, period: period)
  #expect(throws: early) { try register.inForce(on: before) }
  #expect(early.message.contains("van 1990-01-01 tot en met 2030-06-30"))
  let after = day("2030-07-01")
  #expect(
    throws: ProtocolkeuzeError.outsideValidity(naam: "nota-2009", day: after, period: period)
  ) { try register.named("nota-2009", on: after) }
  #expect(throws: ProtocolkeuzeError.unknown(naam: "x", known: ["nota-2009", "later"])) {
    try register.named("x")
  }
  #expect(Protocolregister.standard.period(of: nota).dutch == "vanaf 1990-01-01")
}
