import Answers
import DialogEngine
import DialogScript
import ScriptText
import Testing

private func parse(_ text: String) throws -> Dialog {
  let parsed = DialogParser.parse(Array(text.utf8), name: "proef.gesprek")
  #expect(parsed.findings.map { "\($0.line):\($0.column) \($0.code)" } == [])
  return try #require(parsed.dialog)
}

@Test func theHeadIsRead() throws {
  let dialog = try parse(
    """
    gesprek ziekmelden versie 3
    titel Ik ben ziek
    menu 2
    voor medewerker, leidinggevende
    dossier wie, ander
    taak evaluatie, plan-van-aanpak
    bron Protocol 2.2
    """)
  #expect(dialog.name == "ziekmelden")
  #expect(dialog.version == 3)
  #expect(dialog.title == "Ik ben ziek")
  #expect(dialog.menuPlace == 2)
  #expect(dialog.roles == ["medewerker", "leidinggevende"])
  #expect(dialog.subject == ["wie", "ander"])
  #expect(dialog.tasks == ["evaluatie", "plan-van-aanpak"])
  #expect(dialog.hasMenuPlace)
}

@Test func withoutATitleTheNameIsSpelledOut() throws {
  let dialog = try parse("gesprek beter-melden versie 1")
  #expect(dialog.title == "Beter melden")
  #expect(!dialog.hasMenuPlace)
}

@Test func sourcesAreInherited() throws {
  let dialog = try parse(
    """
    gesprek a versie 1
    bron Protocol 1
    zeg Een.
    bron Protocol 2
    zeg Twee.
    zeg Drie.
      bron Protocol 3
    stap b
    zeg Vier.
    stap c
    bron Protocol 5, Protocol 6
    zeg Vijf.
    """)
  #expect(
    dialog.statements.map(\.sources) == [
      ["Protocol 1"], ["Protocol 2"], ["Protocol 3"], ["Protocol 1"], ["Protocol 5", "Protocol 6"],
    ])
}

@Test func aQuestionIsReadWhole() throws {
  let dialog = try parse(
    """
    gesprek a versie 1
    bron Protocol 1
    vraag dag: datum, vanaf vandaag, uiterlijk morgen, mag onbekend, standaard vandaag
      Welke dag
      was het?
      kort Dag
      waarom Omdat {dag}
        telt.
      hulp Typ een dag.
      fout te-laat: Te laat.
      weet ik niet -> einde
    stap einde
    einde
    """)
  let question = try #require(dialog.questions.first)
  #expect(question.wants == .date(from: "vandaag", upTo: "morgen"))
  #expect(question.mayBeUnknown && !question.mayBeSkipped)
  #expect(question.standard == "vandaag")
  #expect(
    question.text == Template(words: "Welke dag was het?")
      || question.text.rendered { $0 } == "Welke dag was het?")
  #expect(question.why?.rendered { "<\($0)>" } == "Omdat <dag> telt.")
  #expect(question.refusals[.tooLate] == Template(words: "Te laat."))
  #expect(question.routes == [.init(on: .unknown, target: "einde")])
}

@Test func choicesHaveKeysWordsAndRoutes() throws {
  let dialog = try parse(
    """
    gesprek a versie 1
    bron Protocol 1
    vraag waar: keuze
      Waar?
      - thuis: Thuis, of vrij
      - Op het werk -> einde
    stap einde
    """)
  let question = try #require(dialog.questions.first)
  #expect(
    question.wants
      == .choice(
        .fixed([
          Choice(key: "thuis", text: "Thuis, of vrij"),
          Choice(key: "op-het-werk", text: "Op het werk"),
        ])))
  #expect(question.routes == [.init(on: .choice("op-het-werk"), target: "einde")])
}

@Test(arguments: [
  ("tekst", Question.Wants.text(maximum: 120)), ("tekst, hooguit 40 tekens", .text(maximum: 40)),
  ("ja of nee", .yesNo), ("ja-nee", .yesNo), ("keuze, uit team", .choice(.named("team"))),
  ("meerkeuze, uit team", .choices(.named("team"))), ("datum", .date(from: nil, upTo: nil)),
  ("tijd", .time), ("duur", .duration),
  ("getal, minstens 1, hooguit 9", .number(unit: .none, minimum: 100, maximum: 900)),
  ("uren", .number(unit: .hours, minimum: 0, maximum: nil)),
  ("percentage", .number(unit: .percentage, minimum: 0, maximum: 10_000)), ("telefoon", .phone),
  ("e-mail", .email), ("personeelsnummer", .employeeNumber),
])
func everyKindOfAnswer(words: String, wants: Question.Wants) throws {
  let dialog = try parse("gesprek a versie 1\nbron Protocol 1\nvraag x: \(words)\n  Wat?")
  #expect(dialog.questions.first?.wants == wants)
}

@Test func everyStatement() throws {
  let dialog = try parse(
    """
    gesprek a versie 1
    bron Protocol 1
    als niet al-ziek -> b
    doe gesprek c
    ga naar b
    stap b
    controle x, y
    leg vast ziekmelding op x met y
    leg vast ander
    stuur bericht
    einde
    """)
  #expect(
    dialog.statements.map(\.key) == [
      "begin.als-al-ziek-1", "begin.doe-gesprek-c-1", "begin.ga-naar-1", "b.controle-1",
      "b.leg-vast-ziekmelding-1", "b.leg-vast-ander-1", "b.stuur-bericht-1", "b.einde-1",
    ])
  guard case .record(let recording) = dialog.statements[4].action else {
    Issue.record("no record")
    return
  }
  #expect(recording == Recording(kind: "ziekmelding", day: "x", fields: ["y"]))
}

@Test func doubledBracesAreBraces() throws {
  let dialog = try parse("gesprek a versie 1\nbron Protocol 1\nzeg Schrijf {{naam}} of {naam}.")
  guard case .say(let template) = dialog.statements.first?.action else {
    Issue.record("nothing said")
    return
  }
  #expect(template.rendered { "<\($0)>" } == "Schrijf {naam} of <naam>.")
}

@Test func aLessonAsksAfterNobody() {
  let text = """
    gesprek a versie 1
    vraag x: keuze
      Wat vraag je?
      - een: Dit
      juist een
    vraag y: tijd
      Hoe laat?
    """
  let texts = DialogParser.parse(Array(text.utf8), name: "proef.gesprek").texts
  #expect(texts.map(\.use) == [.statement, .statement, .question])
}
