import ScriptText
import Testing

private let head = "gesprek a versie 1\nbron Protocol 1\n"

/// Faults of the text: each gives its code, at the mark.
@Test(arguments: [
  ("geen-kop", "⟦zeg Hallo"), ("geen-kop", "gesprek ⟦a"), ("geen-kop", "gesprek ⟦A versie 1"),
  ("onbekend-woord", head + "⟦zgg Hallo"), ("inspringen", head + "stap b\n  ⟦zeg Hallo"),
  ("syntax", head + "als ⟦al-ziek"), ("syntax", head + "vraag ⟦x datum\n  Wat?"),
  ("ontbreekt", head + "vraag ⟦x: datum"), ("ontbreekt", head + "vraag ⟦x: keuze\n  Wat?"),
  ("onbekende-soort", head + "vraag x: ⟦datm\n  Wat?"),
  ("onbekende-eigenschap", head + "vraag x: tijd, ⟦uiterlijk vandaag\n  Wat?"),
  ("onbekende-reden", head + "vraag x: tijd\n  Wat?\n  fout ⟦te-lat: Nee."),
  ("dubbele-naam", head + "stap b\nstap ⟦b"),
  ("dubbele-naam", head + "vraag x: tijd\n  Wat?\nvraag ⟦x: tijd\n  Wat?"),
  ("geen-naam", head + "stap ⟦Nakijken"), ("haakjes", head + "zeg Dag ⟦{naam"),
  ("haakjes", head + "zeg Dag ⟦} daar"), ("ontbreekt", head + "ga naar⟦"),
  ("syntax", head + "vraag ⟦x: tijd\n  Wat?\n  - een: Een"),
  (
    "onbekend-antwoord", head + "vraag x: keuze\n  Wat?\n  - een: Een\n  - twee: Twee\n  juist ⟦eem"
  ),
  ("onmogelijk-antwoord", head + "vraag ⟦x: ja of nee\n  Wat?\n  goed: Klopt."),
  ("onmogelijk-antwoord", head + "vraag ⟦x: keuze\n  Wat?\n  - een: Een\n  bij twee: Nee."),
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
  ("onbekende-stap", head + "ga naar ⟦nakjken\nstap nakijken\neinde", "Bedoelde je 'nakijken'?"),
  ("onbekende-vraag", head + "vraag dag: datum\n  Dag?\ncontrole ⟦dga", "Bedoelde je 'dag'?"),
  ("onbekend-feit", head + "als ⟦al-zeik -> b\nstap b\neinde", "Bedoelde je 'al-ziek'?"),
  ("onbekende-waarde", head + "zeg Bel {⟦leidingevende}.", "Bedoelde je 'leidinggevende'?"),
  ("onbekende-waarde", head + "vraag d: datum, vanaf ⟦mogen\n  Dag?", "Bedoelde je 'morgen'?"),
  (
    "onbekende-waarde", head + "vraag d: datum, standaard ⟦vandag\n  Dag?", "Bedoelde je 'vandaag'?"
  ),
  ("onbekende-lijst", head + "vraag d: keuze, uit ⟦taem\n  Wie?", "Bedoelde je 'team'?"),
  ("onbekend-gesprek", head + "doe gesprek ⟦b", nil),
  (
    "onbekende-rol", "gesprek a versie 1\nvoor ⟦medewerkr\nbron Protocol 1",
    "Bedoelde je 'medewerker'?"
  ),
  (
    "onbekend-antwoord", head + "vraag d: datum\n  Dag?\n  juist ⟦contakt.streef",
    "Bedoelde je 'contact.streef'?"
  ),
  (
    "onbekende-situatie", "gesprek a versie 1\nsituatie ⟦wek-1\nbron Protocol 1",
    "Bedoelde je 'week-1'?"
  ),
  ("onbekend-bericht", head + "stuur ⟦terugbelen", "Bedoelde je 'terugbellen'?"),
  ("onbekende-bron", "gesprek a versie 1\nbron ⟦Hoofdstuk 1", nil),
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
  ("ontbrekende-bron", "gesprek a versie 1\n⟦zeg Hallo."),
  ("ontbrekende-bron", "gesprek a versie 1\n⟦vraag x: tijd\n  Wat?"),
  ("geen-controle", head + question + "⟦leg vast ziekmelding"),
  (
    "geen-controle",
    head + question + "als al-ziek -> b\ncontrole eerste-dag\nstap b\n⟦leg vast ziekmelding"
  ),
  ("onbekende-gebeurtenis", head + question + "controle eerste-dag\nleg vast ⟦ziekmeling"),
  (
    "onbekend-veld",
    head + question + "vraag x: tijd\n  Wat?\ncontrole x\n⟦leg vast ziekmelding met x"
  ),
])
func dialogsThatCannotStaySo(code: String, marked: String) {
  let script = MarkedScript(marked)
  #expect(script.linted.map(\.code) == [code])
  #expect(script.linted.first?.line == script.line)
}

@Test(arguments: [
  head + question + "controle eerste-dag\nleg vast ziekmelding\nstuur terugbellen\neinde Dag.",
  head + question
    + "als al-ziek -> b\nga naar c\nstap b\neinde Dag.\nstap c\ncontrole eerste-dag\nleg vast ziekmelding",
])
func dialogsInOrder(text: String) {
  #expect(MarkedScript(text).linted == [])
}
