import ScriptText
import Testing

private let head = "gesprek a versie 1\nbron Protocol 1\n"

/// Faults of the text: each gives its code, at the mark.
@Test(arguments: [
  ("geen-kop", "⟦zeg Hallo"), ("geen-kop", "gesprek ⟦a"), ("geen-kop", "gesprek ⟦A versie 1"),
  ("onbekend-woord", head + "⟦zgg Hallo"), ("inspringen", head + "stap b\n  ⟦zeg Hallo"),
  ("inspringen", head + "vraag x: tijd\n  Wat?\n    ⟦waarom Daarom."),
  ("inspringen", head + "vraag x: tijd\n  Wat?\n  hulp Zo.\n    ⟦kort Tijd"),
  ("inspringen", head + "vraag x: keuze\n  Wat?\n  - een: Een\n    ⟦- twee: Twee"),
  ("syntax", head + "als ⟦al-ziek"), ("syntax", head + "vraag ⟦x datum\n  Wat?"),
  ("ontbreekt", head + "vraag ⟦x: datum"), ("ontbreekt", head + "vraag ⟦x: keuze\n  Wat?"),
  ("onbekende-soort", head + "vraag x: ⟦datm\n  Wat?"),
  ("onbekende-eigenschap", head + "vraag x: tijd, ⟦uiterlijk vandaag\n  Wat?"),
  ("onbekende-reden", head + "vraag x: tijd\n  Wat?\n  fout ⟦te-lat: Nee."),
  ("dubbele-naam", head + "stap b\nstap ⟦b"),
  ("dubbele-naam", "gesprek a versie 1\ntitel Een\ntitel ⟦Twee\nbron Protocol 1"),
  ("ontbreekt", "gesprek a versie 1\ntitel⟦\nbron Protocol 1"),
  ("dubbele-naam", head + "vraag x: tijd\n  Wat?\nvraag ⟦x: tijd\n  Wat?"),
  ("geen-naam", head + "stap ⟦Nakijken"),
  ("geen-naam", head + "vraag x: keuze\n  Wat?\n  - ⟦A: Een\n  - b: Twee"),
  ("haakjes", head + "zeg Dag ⟦{naam"),
  ("haakjes", head + "zeg Dag ⟦} daar"), ("ontbreekt", head + "ga naar⟦"),
  ("syntax", head + "vraag ⟦x: tijd\n  Wat?\n  - een: Een"),
  (
    "onbekend-antwoord", head + "vraag x: keuze\n  Wat?\n  - een: Een\n  - twee: Twee\n  juist ⟦eem"
  ),
  ("onmogelijk-antwoord", head + "vraag x: ja of nee\n  Wat?\n  ⟦goed: Klopt."),
  ("onmogelijk-antwoord", head + "vraag x: keuze\n  Wat?\n  - een: Een\n  ⟦bij twee: Nee."),
  ("tab", head + "⟦\tzeg Hallo"), ("stuurteken", head + "zeg Ha⟦\u{7}llo"),
])
func faultsOfTheText(code: String, marked: String) {
  let script = MarkedScript(marked)
  let found = script.findings
  #expect(found.map(\.code) == [code])
  #expect(found.first?.line == script.line)
  #expect(found.first?.column == script.column)
}

/// Names that do not exist: each gives its code, at the mark, with what may be meant.
@Test(arguments: [
  (
    "onbekende-stap", head + "als al-ziek -> ⟦nakjken\nstap nakijken\neinde",
    "Bedoelde je 'nakijken'?"
  ),
  (
    "onbekende-vraag", head + "vraag dag: datum\n  Dag?\ncontrole ⟦dga, dag\neinde",
    "Bedoelde je 'dag'?"
  ),
  ("onbekend-feit", head + "als ⟦al-zeik -> b\nstap b\neinde", "Bedoelde je 'al-ziek'?"),
  ("onbekende-waarde", head + "zeg Bel {⟦leidingevende}.\neinde", "Bedoelde je 'leidinggevende'?"),
  (
    "onbekende-waarde", head + "vraag d: datum, vanaf ⟦mogen\n  Dag?\ncontrole d\neinde",
    "Bedoelde je 'morgen'?"
  ),
  (
    "onbekende-waarde", head + "vraag d: datum, standaard ⟦vandag\n  Dag?\ncontrole d\neinde",
    "Bedoelde je 'vandaag'?"
  ),
  (
    "onbekende-lijst", head + "vraag d: keuze, uit ⟦taem\n  Wie?\ncontrole d\neinde",
    "Bedoelde je 'team'?"
  ),
  ("onbekend-gesprek", head + "doe gesprek ⟦b\neinde", nil),
  (
    "onbekende-rol", "gesprek a versie 1\nvoor ⟦medewerkr\nbron Protocol 1\neinde",
    "Bedoelde je 'medewerker'?"
  ),
  (
    "onbekend-antwoord", head + "vraag d: datum\n  Dag?\n  juist ⟦contakt.streef\neinde",
    "Bedoelde je 'contact.streef'?"
  ),
  (
    "onbekende-situatie", "gesprek a versie 1\nsituatie ⟦wek-1\nbron Protocol 1\neinde",
    "Bedoelde je 'week-1'?"
  ),
  ("onbekend-bericht", head + "stuur ⟦terugbelen\neinde", "Bedoelde je 'terugbellen'?"),
  ("onbekende-bron", "gesprek a versie 1\nbron ⟦Hoofdstuk 1\neinde", nil),
  ("onbekend-woord", head + "⟦ga naarr b\neinde", "Bedoelde je 'ga naar'?"),
  ("onbekend-woord", head + "⟦Leg ziekmelding vast\neinde", "Bedoelde je 'leg vast'?"),
  ("onbekend-woord", head + "⟦gaa naar b\neinde", "Bedoelde je 'ga naar'?"),
  ("onbekend-woord", head + "⟦zgg Hallo\neinde", "Bedoelde je 'zeg'?"),
  ("onbekend-woord", head + "⟦beste collega\neinde", nil),
  (
    "syntax", head + "vraag d: keuze\n  Wat?\n  - ⟦Dit → b\n  - Dat\ncontrole d\neinde",
    "Bedoelde je '->'?"
  ),
  (
    "syntax", head + "vraag d: keuze\n  Wat?\n  - ⟦Dit => b\n  - Dat\ncontrole d\neinde",
    "Bedoelde je '->'?"
  ),
  (
    "syntax", head + "vraag d: keuze\n  Wat?\n  - ⟦Dit --> b\n  - Dat\ncontrole d\nstap b\neinde",
    "Bedoelde je '->'?"
  ),
  (
    "syntax", head + "vraag d: keuze\n  Wat?\n  - Dit\n  ⟦– Dat\ncontrole d\neinde",
    "Bedoelde je '-'?"
  ),
])
func unknownNames(code: String, marked: String, suggestion: String?) {
  let script = MarkedScript(marked)
  let found = script.linted
  #expect(found.map(\.code) == [code])
  #expect(found.first?.line == script.line)
  #expect(found.first?.column == script.column)
  #expect(found.first?.suggestion == suggestion)
}

private let question = "vraag eerste-dag: datum\n  Dag?\n"

/// Dialogs that read well and still cannot stay so.
@Test(arguments: [
  ("ontbrekende-bron", "gesprek a versie 1\n⟦zeg Hallo.\neinde"),
  ("ontbrekende-bron", "gesprek a versie 1\n⟦vraag x: ja of nee\n  Zo?\n  ja -> b\nstap b\neinde"),
  ("geen-controle", head + question + "⟦leg vast ziekmelding met eerste-dag\neinde"),
  (
    "geen-controle",
    head + question + "als al-ziek -> b\ncontrole eerste-dag\nstap b\n⟦leg vast ziekmelding\neinde"
  ),
  ("onbekende-gebeurtenis", head + question + "controle eerste-dag\nleg vast ⟦ziekmeling\neinde"),
  (
    "onbekend-veld",
    head + question
      + "vraag x: tijd\n  Wat?\ncontrole eerste-dag, x\nleg vast ziekmelding met eerste-dag, ⟦x\neinde"
  ),
])
func dialogsThatCannotStaySo(code: String, marked: String) {
  let script = MarkedScript(marked)
  #expect(script.linted.map(\.code) == [code])
  #expect(script.linted.first?.line == script.line)
}

private let check = "controle eerste-dag\nleg vast ziekmelding\neinde"

/// Ways that lead nowhere, and answers that do not fit where they are kept.
@Test(arguments: [
  ("onbereikbare-stap", head + "zeg Dag.\neinde\nstap ⟦b\nzeg Dag.\nstap c\neinde"),
  ("onbereikbare-regel", head + "ga naar b\n⟦zeg Dag.\nzeg Dag.\nstap b\neinde"),
  (
    "onbereikbare-regel",
    head + "vraag x: ja of nee\n  Zo?\n  ja -> b\n  nee -> b\n⟦zeg Dag.\nstap b\neinde"
  ),
  ("geen-einde", head + "⟦zeg Dag."),
  ("geen-einde", head + "als al-ziek -> b\neinde\nstap ⟦b"),
  ("geen-einde", "gesprek ⟦a versie 1"),
  ("lus-zonder-vraag", head + "stap b\nzeg Dag.\n⟦als al-ziek -> b\neinde"),
  ("lus-zonder-vraag", head + "stap b\nzeg Dag.\n⟦ga naar b"),
  ("nooit-klaar", head + "stap ⟦b\nvraag x: tijd\n  Wat?\ncontrole x\nga naar b"),
  ("kring", head + "doe gesprek ⟦a\neinde"),
  ("ongebruikte-vraag", head + "vraag ⟦x: tijd\n  Wat?\neinde"),
  ("ontbrekend-veld", head + "vraag x: tijd\n  Wat?\ncontrole x\nleg vast ⟦ziekmelding\neinde"),
  ("ontbrekend-veld", head + "vraag ⟦eerste-dag: datum, mag leeg\n  Wat?\n" + check),
  ("verkeerd-veld", head + "vraag ⟦eerste-dag: tijd\n  Wat?\n" + check),
  (
    "onbekende-keuze",
    head + question
      + "vraag ⟦waar: keuze\n  Waar?\n  - thuis: Thuis\n  - werk: Werk\ncontrole eerste-dag, waar\nleg vast ziekmelding\neinde"
  ),
  (
    "te-lang-veld",
    head + question
      + "vraag ⟦uitleg: tekst\n  Wat?\ncontrole eerste-dag, uitleg\nleg vast ziekmelding\neinde"
  ),
])
func waysAndFields(code: String, marked: String) {
  let script = MarkedScript(marked)
  let found = script.linted
  #expect(found.map(\.code) == [code])
  #expect(found.first?.line == script.line)
  #expect(found.first?.column == script.column)
}

@Test(arguments: [
  head + question + "controle eerste-dag\nleg vast ziekmelding\nstuur terugbellen\neinde Dag.",
  head + question
    + "als al-ziek -> b\nga naar c\nstap b\neinde Dag.\nstap c\ncontrole eerste-dag\nleg vast ziekmelding\neinde",
])
func dialogsInOrder(text: String) {
  #expect(MarkedScript(text).linted == [])
}
