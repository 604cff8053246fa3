import Answers
import CivilDate
import DialogEngine
import DialogScript
import Testing

private let report = """
  gesprek melden versie 1
  bron Protocol 2.2
  zeg Hallo.
  vraag dag: datum, uiterlijk vandaag
    Welke dag?
    waarom Alles telt vanaf {dag-uitleg}.
    fout te-laat: Die dag komt nog.
  vraag waar: keuze
    Waar?
    - thuis: Thuis
    - werk: Op het werk -> extra
  vraag adres: tekst, hooguit 20 tekens, mag leeg
    Adres?
  ga naar klaar
  stap extra
  zeg Op het werk geldt meer.
  vraag chef: ja of nee, mag onbekend
    Weet de chef het?
    weet ik niet -> klaar
  stap klaar
  controle dag, waar, adres, chef
  leg vast melding
  zeg Genoteerd per {dag}.
  stuur bericht
  einde Dag!
  """

private func engine(_ texts: String..., host: Host? = nil) throws -> TwiceEngine {
  let dialogs = try texts.map { text in
    let parsed = DialogParser.parse(Array(text.utf8), name: "proef")
    #expect(parsed.findings.isEmpty)
    return try #require(parsed.dialog)
  }
  return try TwiceEngine(
    dialogs,
    host: host ?? Host(now: wednesday, value: { name, _ in name == "dag-uitleg" ? "dag 1" : nil }))
}

@Test func aConversationRunsFromGreetingToRecord() throws {
  let chat = try engine(report)
  #expect(chat.heard() == ["Hallo."])
  #expect(chat.pending == "dag")
  try chat.type("gisteren", "thuis", "", "ja")
  #expect(
    chat.heard() == ["= dinsdag 10 maart", "Genoteerd per dinsdag 10 maart.", "Dag!"])
  #expect(chat.pending == "-")
  let deed = try #require(chat.deeds.first)
  #expect(
    deed.kind
      == .record(
        kind: "melding", day: wednesday.date, fields: ["dag", "waar", "adres", "chef"], subject: [])
  )
  #expect(deed.answers["adres"] == .skipped)
  #expect(deed.answers["chef"] == nil)
  #expect(chat.deeds.map(\.key) == ["klaar.leg-vast-melding-1", "klaar.stuur-bericht-1"])
}

@Test func nothingIsRecordedBeforeTheReviewIsConfirmed() throws {
  let chat = try engine(report)
  try chat.type("gisteren", "werk", "weet ik niet")
  #expect(chat.pending == "controle")
  #expect(chat.deeds.isEmpty)
  try chat.type("misschien")
  #expect(chat.deeds.isEmpty)
  try chat.type("ja")
  #expect(chat.deeds.count == 2)
}

@Test func aRefusalUsesTheAuthorsWordsAndTheThirdBringsHelp() throws {
  let chat = try engine(report)
  _ = chat.heard()
  try chat.type("morgen", "blabla", "")
  #expect(chat.heard() == ["! te-laat", "! geen-datum", "! leeg", "stuck"])
  #expect(chat.pending == "dag")
}

@Test func goingBackKeepsLaterAnswers() throws {
  let chat = try engine(report)
  try chat.type("gisteren", "thuis", "Dorp 1")
  #expect(chat.pending == "controle")
  try chat.type("terug", "terug", "terug")
  #expect(chat.pending == "dag")
  try chat.type("vandaag")
  #expect(chat.pending == "controle")
  #expect(chat.state.answers["dag"] == .date(wednesday.date))
  #expect(chat.state.answers["adres"] == .text("Dorp 1"))
}

@Test func goingBackFromTheFirstQuestionSaysSo() throws {
  let chat = try engine(report)
  _ = chat.heard()
  try chat.type("terug")
  #expect(chat.heard() == ["* Dit is de eerste vraag. Er is nog niets om naar terug te gaan."])
}

@Test(arguments: ["wijzig 2", "wijzig waar", "2", "waar"])
func anAnswerIsChangedByNumberOrName(command: String) throws {
  let chat = try engine(report)
  try chat.type("gisteren", "thuis", "Dorp 1", command)
  #expect(chat.pending == "waar")
  _ = chat.heard()
  try chat.type("werk")
  #expect(chat.heard() == ["= Op het werk", "Op het werk geldt meer."])
  #expect(chat.pending == "chef")
  try chat.type("ja", "ja")
  #expect(chat.deeds.first?.answers["adres"] == nil)
  #expect(chat.deeds.first?.answers["chef"] == .yesNo(true))
}

@Test func changingWithoutANameAsksWhich() throws {
  let chat = try engine(report)
  try chat.type("gisteren", "wijzig")
  #expect(chat.pending == "wijzig")
  try chat.type("7")
  #expect(chat.pending == "wijzig")
  try chat.type("1")
  #expect(chat.pending == "dag")
  try chat.type("")
  #expect(chat.pending == "waar")
  #expect(chat.state.answers["dag"] == .date(wednesday.date - 1))
}

@Test func saidNoToTheReviewAsksWhichAnswer() throws {
  let chat = try engine(report)
  try chat.type("gisteren", "thuis", "", "nee")
  #expect(chat.pending == "wijzig")
  try chat.type("")
  #expect(chat.pending == "controle")
}

@Test func anAnswerThatNoLongerFitsIsAskedAgain() throws {
  let text = """
    gesprek reis versie 1
    bron Protocol 2.2
    vraag heen: datum
      Heen?
    vraag terugreis: datum, vanaf heen
      Terug?
      kort Terug
    vraag klas: keuze
      Klas?
      - een: Een
      - twee: Twee
    controle heen, terugreis, klas
    leg vast reis
    """
  let chat = try engine(text)
  try chat.type("12-3-2026", "14-3-2026", "een", "wijzig heen", "20-3-2026")
  #expect(chat.pending == "terugreis")
  #expect(chat.heard().last == "* Het antwoord op 'Terug' past niet meer. Die vraag komt opnieuw.")
  try chat.type("21-3-2026")
  #expect(chat.pending == "controle")
  #expect(chat.state.answers["klas"] == .choice("een"))
}

@Test func startingOverIsConfirmed() throws {
  let chat = try engine(report)
  try chat.type("gisteren", "opnieuw", "nee")
  #expect(chat.pending == "waar")
  try chat.type("opnieuw", "ja")
  #expect(chat.pending == "dag")
  #expect(chat.state.answers.isEmpty)
}

@Test func whyAndRepeatAndHelpKeepTheQuestion() throws {
  let chat = try engine(report)
  _ = chat.heard()
  try chat.type("waarom")
  #expect(chat.heard() == ["Alles telt vanaf dag 1."])
  try chat.type("herhaal")
  #expect(chat.heard() == ["Hallo."])
  try chat.type("hulp")
  #expect(chat.heard().first == "* Typ een dag, zoals vandaag, gisteren, maandag of 2 maart.")
  #expect(chat.pending == "dag")
}

@Test func whatIsDoneIsNotReplayedAgainstAChangedWorld() throws {
  let text = """
    gesprek stap versie 1
    bron Protocol 2.2
    als klaar -> einde
    vraag een: ja of nee
      Een?
    controle een
    leg vast melding
    vraag twee: ja of nee
      Twee?
    stap einde
    einde Dag.
    """
  final class World { var isDone = false }
  let world = World()
  let parsed = try #require(DialogParser.parse(Array(text.utf8), name: "proef").dialog)
  let engine = Engine(
    host: Host(now: wednesday, fact: { _, _ in world.isDone }), library: { _ in parsed })
  var state = ConversationState(id: "c", dialog: parsed)
  _ = engine.begin(&state)
  _ = engine.answer("ja", in: &state)
  let turn = engine.answer("ja", in: &state)
  guard case .perform(let deed) = turn.pause else {
    Issue.record("no deed")
    return
  }
  world.isDone = true
  _ = engine.performed(deed, in: &state)
  #expect(engine.prompt(in: state)?.id == "twee")
  _ = engine.obey(.back, in: &state)
  #expect(engine.prompt(in: state)?.id == "twee")
}

@Test func aFailedRecordGoesBackToTheReview() throws {
  let parsed = try #require(DialogParser.parse(Array(report.utf8), name: "proef").dialog)
  let engine = Engine(host: Host(now: wednesday), library: { _ in parsed })
  var state = ConversationState(id: "c", dialog: parsed)
  _ = engine.begin(&state)
  for line in ["gisteren", "thuis", "", "ja"] { _ = engine.answer(line, in: &state) }
  guard case .perform = engine.pause(in: state) else {
    Issue.record("no deed")
    return
  }
  _ = engine.failed(in: &state)
  #expect(engine.prompt(in: state)?.id == "controle")
}

@Test func aCalledDialogGivesItsAnswersBack() throws {
  let caller = """
    gesprek buiten versie 1
    dossier wie
    bron Protocol 2.2
    doe gesprek binnen
    vraag zeker: ja of nee
      Zeker van {wie}?
    controle wie, zeker
    leg vast melding
    """
  let called = """
    gesprek binnen versie 1
    bron Protocol 2.2
    vraag wie: personeelsnummer
      Wie?
    einde
    """
  let chat = try engine(caller, called)
  #expect(chat.pending == "wie")
  try chat.type("10234", "ja")
  #expect(chat.state.answers["binnen/wie"] == .employeeNumber("00010234"))
  try chat.type("wijzig 1", "10235")
  // What was said about one person says nothing about another.
  #expect(chat.pending == "zeker")
  try chat.type("ja", "ja")
  #expect(chat.deeds.first?.answers["wie"] == .employeeNumber("00010235"))
}

@Test func aLoopWithoutAQuestionEnds() throws {
  let chat = try engine(
    """
    gesprek rond versie 1
    bron Protocol 2.2
    stap a
    ga naar b
    stap b
    ga naar a
    """)
  #expect(chat.pending == "-")
}

@Test(arguments: [
  ("stop", Command.stop), ("Waarom?", .why), (" ? ", .help), ("WIJZIG 2", .change("2")),
  ("wijzig eerste dag", .change("eerste dag")),
  ("wijzig", .change(nil)), ("terug.", .back),
])
func commandsAreWholeLines(line: String, command: Command) {
  #expect(Command(line: line) == command)
}

@Test(arguments: [
  "stoppen", "stop er mee", "terug naar huis", "wijzig voor vrijdag alle sloten van de hal",
  "'stop", "",
])
func otherLinesAreNoCommands(line: String) {
  #expect(Command(line: line) == nil)
}

@Test(arguments: [
  ("'stop", "stop"), ("'t Hoge 12", "'t Hoge 12"), ("'terug naar huis", "'terug naar huis"),
  ("stop", "stop"),
])
func anApostropheMakesACommandAnAnswer(line: String, answer: String) {
  #expect(Command.unescaped(line) == answer)
}
