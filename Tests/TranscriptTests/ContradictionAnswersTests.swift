import Questions
import Testing
import Verzuimprotocol

@testable import Assistant

/// `waarom` after an answer tells where the nota contradicts itself about it.
@Suite struct ContradictionAnswersTests {
  private let library = Library(projectDialogs())

  private func reasons(_ id: String) throws -> String {
    let onderwerp = try #require(library.questions.onderwerpen[id])
    return TaskReason.readings(
      of: onderwerp.task.flatMap { Verplichting(id: $0) },
      contradictions: onderwerp.contradictions, in: .nota2009
    ).map { block in
      if case .say(let text, _) = block { text } else { "" }
    }.joined(separator: "\n")
  }

  /// Every contradiction of the rules, with onderwerpen that it decides about.
  @Test(arguments: [
    ("arbodienst-inlichten", ["ziekmelding-registreren", "tijdschema-dag-1", "pa-taken"]),
    ("terugbellen", ["terugbellen", "ziekmelden-afwezig"]),
    ("vragen-bij-melding", ["ziekmelding-vragen", "week1-onderwerpen"]),
    ("rapportage", ["week1-rapportage", "rapportage-eerder"]),
    ("afspraken-in-dossier", ["afspraken-vastleggen", "reintegratiedossier"]),
    ("analyse-voor-iedereen", ["probleemanalyse-aanvragen", "plan-termijn", "dreigend-langdurig"]),
    ("analyse-week-zes", ["probleemanalyse-termijn", "reintegratieadvies"]),
    ("plan-week-acht", ["plan-termijn", "plan-wie"]),
    ("wie-stuurt-analyse", ["probleemanalyse", "reintegratieadvies-naar-wie"]),
    ("bedrijfsmaatschappelijk-werk", ["bmw-taken", "wie-beoordeelt", "wie-neemt-contact-op"]),
    ("casemanager", ["casemanager", "bmw-casemanager", "plan-van-aanpak"]),
    ("contact-hele-verzuim", ["contact-houden", "tijdschema-week-2-6"]),
    ("loonstappen", ["loon", "loon-maand-7", "loon-maand-13", "loon-maand-25", "loon-wie"]),
    ("herstel-naar-uwv", ["herstel-uwv", "herstelmelding-registreren"]),
    ("visie-medewerker", ["visie-medewerker", "reintegratieverslag"]),
    ("wia-papieren", ["wia-informatie", "tijdschema-week-87"]),
    ("wia-aanvraag", ["wia-aanvraag", "wia-eerder"]),
    ("jaarverslag", ["jaarverslag-uwv", "reintegratie-duur"]),
    ("verklaring-vakantie", ["verklaring-arts", "compensatie-vakantiedagen"]),
    ("passend-werk-jaar-2", ["passend-werk-verplicht", "gangbare-arbeid"]),
    ("vaak-ziek", ["verzuimgesprek", "frequent-kort"]),
  ]) func whatTheNotaSaysElsewhereIsTold(id: String, subjects: [String]) throws {
    let contradiction = try #require(
      Verzuimprotocol.nota2009.texts.contradictions.first { $0.id == id })
    for subject in subjects {
      let told = try reasons(subject)
      #expect(told.contains(contradiction.choice.value), "\(subject)")
      #expect(told.contains(contradiction.against.value), "\(subject)")
      #expect(told.contains(contradiction.reason), "\(subject)")
    }
  }

  @Test func noContradictionIsForgotten() {
    let told = Set(
      library.questions.onderwerpen.values.flatMap { onderwerp in
        onderwerp.contradictions
          + (onderwerp.task.flatMap { Verplichting(id: $0) }.map {
            Verzuimprotocol.nota2009.contradictions(about: $0).map(\.id)
          } ?? [])
      })
    #expect(told == Set(Verzuimprotocol.nota2009.texts.contradictions.map(\.id)))
  }
}
