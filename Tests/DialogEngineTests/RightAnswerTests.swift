import Answers
import CivilDate
import DialogEngine
import DialogScript
import Testing

private let lesson = """
  gesprek les versie 1
  bron Protocol 1.4
  vraag wie: keuze
    Wie belt?
    - pa: De personeelsadministratie
    - lg: De leidinggevende
    juist lg
    goed: Klopt.
    mis: Nee, het is de leidinggevende.
    bij pa: Die registreert alleen.
  vraag dag: datum
    Op welke dag uiterlijk?
    juist gesprek.uiterst
    mis: De dag is {uiterst}.
    mis -> nog-een-keer
  einde Goed zo.
  stap nog-een-keer
  vraag mag: ja of nee
    Mag u vragen wat iemand heeft?
    juist nee
    goed: Juist.
  vraag wat: meerkeuze
    Wat mag u vragen?
    - adres: Het adres
    - oorzaak: De oorzaak
    - duur: De duur
    juist adres, duur
    goed -> af
  einde Lees het nog eens.
  stap af
  einde Helemaal goed.
  """

private func played() throws -> TwiceEngine {
  let parsed = DialogParser.parse(Array(lesson.utf8), name: "proef")
  #expect(parsed.findings.isEmpty)
  let right = wednesday.date + 6
  return try TwiceEngine(
    [try #require(parsed.dialog)],
    host: Host(
      now: wednesday, value: { name, _ in name == "uiterst" ? "17 maart" : nil },
      expected: { name, _ in name == "gesprek.uiterst" ? .date(right) : nil }))
}

@Test func aRightAnswerGetsItsWords() throws {
  let chat = try played()
  try chat.type("lg", "17 maart")
  #expect(chat.heard() == ["= De leidinggevende", "Klopt.", "= dinsdag 17 maart", "Goed zo."])
  #expect(chat.engine.graded(in: chat.state).map(\.isRight) == [true, true])
}

@Test func aWrongAnswerGetsItsWordsAndItsWay() throws {
  let chat = try played()
  try chat.type("1", "18-3", "nee", "1 en 3")
  #expect(
    chat.heard() == [
      "= De personeelsadministratie", "Nee, het is de leidinggevende.", "Die registreert alleen.",
      "= woensdag 18 maart", "De dag is 17 maart.", "Juist.", "= Het adres en De duur",
      "Helemaal goed.",
    ])
  #expect(chat.engine.graded(in: chat.state).map(\.isRight) == [false, false, true, true])
}

@Test func anAnswerTakenBackIsGradedAnew() throws {
  let chat = try played()
  try chat.type("1", "terug", "2")
  #expect(chat.engine.graded(in: chat.state).map(\.isRight) == [true])
  #expect(chat.heard().contains("Klopt."))
}

@Test(arguments: [("adres", false), ("adres, oorzaak", false), ("duur, adres", true)])
func everyPartOfASeveralfoldAnswerCounts(typed: String, isRight: Bool) throws {
  let chat = try played()
  try chat.type("1", "18-3", "ja", typed)
  #expect(chat.engine.graded(in: chat.state).last?.isRight == isRight)
}
