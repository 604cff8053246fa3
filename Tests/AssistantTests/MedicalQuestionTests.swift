import FoundationEssentials
import Testing

@testable import Assistant

private let questions: MedicalQuestions = {
  let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  let words = FileManager.default.contents(atPath: folder + "/Dialogs/woorden.medisch") ?? .init()
  return MedicalQuestions(MedicalWords([UInt8](words)))
}()

@Test(arguments: [
  "Wat heb je?", "Wat heb je nu?", "Wat heb je precies?", "Wat hebt u?", "Wat hebt u precies?",
  "Wat heeft de medewerker?", "Wat heeft deze medewerker precies?", "Wat heeft hij?",
  "Kun je vertellen wat je hebt?", "Weet u wat de medewerker heeft?", "Wat mankeert je?",
  "Wat scheelt eraan?", "Wat is er aan de hand met je?", "Wat is er met u gebeurd?",
  "Welke klachten heb je?", "Heb je koorts?", "Heb je klachten?", "Welke symptomen hebt u?",
  "Wat is de diagnose?", "Hoe heet de aandoening?", "Om welk ziektebeeld gaat het?",
  "Welke ziekte is het?", "Wat is de aard van de ziekte?", "Wat is de naam van je ziekte?",
  "Heb je dit eerder gehad?", "Waar heb je last van?", "Is het besmettelijk?",
  "Is de aandoening chronisch?", "Waarom ben je ziek?", "Waarom is de medewerker ziek?",
  "Waardoor ben je ziek geworden?", "Waardoor kunt u niet werken?", "Waarom kun je niet werken?",
  "Wat is de oorzaak van de ziekte?", "Wat is de reden van je ziekmelding?",
  "Hoe komt het dat je ziek bent?", "Wat kun je niet meer?", "Wat kan de medewerker niet?",
  "Welke beperkingen heb je?", "Hoe belastbaar bent u?", "Wat zei de huisarts?",
  "Ben je bij een specialist geweest?", "Wat zegt de dokter?", "Heb je een psycholoog?",
  "Krijg je therapie?", "Loop je bij de fysiotherapeut?", "In welk ziekenhuis lig je?",
  "Ben je onder behandeling?", "Bij welke arts loop je?", "Wie is je behandelaar?",
  "Welke medicijnen gebruik je?", "Slik je pillen?", "Wat is de uitslag van het onderzoek?",
  "Wat is de prognose?", "Hoe voel je je?", "Hoe voelt u zich?", "Hoe is je gezondheid?",
  "Heb je psychische klachten?", "Slaap je goed?", "Ben je zwanger?",
  "Welk lichaamsdeel doet zeer?",
  "Heb je letsel?", "Gebruik je alcohol?", "Heb je een burn-out?", "Waar heb je pijn?",
  "Heb je griep of corona?", "Word je geopereerd?", "Hoe ziek ben je?",
])
func theseInviteMedicalFacts(question: String) {
  #expect(questions.invitation(in: question) != nil)
}

@Test(arguments: [
  "Sinds welke dag ben je ziek?", "Waar werd je ziek?", "Hoe lang denk je dat het duurt?",
  "Wat heb je nodig om te werken?", "Wat hebt u afgesproken?", "Wat heeft de medewerker nodig?",
  "Op welk adres ben je?", "Op welk nummer kan je leidinggevende je bellen?",
  "Is er werk dat niet kan wachten?", "Welk werk is dat, en wanneer?",
  "Geldt een van deze dingen voor jou?", "Kun je weer al je uren werken, in je eigen werk?",
  "Op welke dag begin je weer?", "Hoeveel uur per week ga je werken?",
  "Vanaf welke dag werk je een deel van je uren?", "Op welke dag ga je weg?",
  "Wat is je laatste vakantiedag?", "Hebt u de medewerker gesproken?",
  "Verwacht de medewerker dat het langer dan zes weken duurt?", "Geeft u toestemming?",
  "Op welke dag sprak u de medewerker?", "Vraag: 'Welk werk zou nu wel gaan?'",
  "Vraag: 'Wat spreken we af?'", "Welke procedure past nu?",
  "Hebt u een vraag voor de bedrijfsmaatschappelijk werker?", "Wat is de eerste ziektedag?",
  "Staat de melding in uw systeem, en weet de arbodienst ervan?", "Waarmee zal ik rekenen?",
  "Wat is het personeelsnummer van de medewerker?", "Over welke medewerker gaat het?",
  "Op welke dag is het spreekuur bij de bedrijfsarts?", "Hoe laat is het spreekuur?",
  "Heb je de bedrijfsarts gesproken?", "Was de afmelding op tijd?", "Wie betaalt de kosten?",
  "Heeft de arts een verklaring gegeven?", "Heb je de verklaring laten zien?",
  "Welk werk kan de medewerker wel doen?", "Wat kun je wel doen?", "Wat lukt er wel op het werk?",
  "Is het plan van aanpak getekend?", "Op welke dag evalueert u het plan?",
  "Zijn de afspraken nagekomen?", "Welke aanpassing van de werkplek is afgesproken?",
  "Wie is de casemanager?", "Hoeveel keer was de medewerker afwezig?",
  "Hebt u het verzuimgesprek gevoerd?", "Wilt u advies vragen?", "Wat is het doel van het gesprek?",
  "Hoe was het contact?", "Is UWV ingelicht?", "Op welke dag is de WIA aangevraagd?",
  "Ben je het eens met het advies?", "Wilt u een second opinion aanvragen?",
  "Waardoor ging het gesprek niet door?", "Waarom wilt u dit wijzigen?",
  "Wat is er afgesproken over het werk?", "Hoe gaat het met het werk?",
  "Heb je een klacht over de arbodienst?", "Wanneer komt u terug bij de medewerker?",
  "Kies de reden van de afmelding.", "Was er een ongeluk op het werk?",
  "Wie nam de melding aan?", "Hoeveel verlofuren neemt de medewerker op?",
])
func theseAreInnocent(question: String) {
  #expect(questions.invitation(in: question) == nil)
}
