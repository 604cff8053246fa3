import CivilDate
import Testing
import Verzuimprotocol

/// A day that the test itself wrote.
func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// The tijdschema of one spell, without a dossier.
func course(_ first: String, until recovered: String? = nil, on today: String) throws -> Tijdschema
{
  let periode = Ziekteperiode(
    eersteDag: try day(first), hersteldatum: try recovered.map { try day($0) })
  let cases = try Ziektegeval.gevallen(from: [periode], rules: .nota2009)
  return Tijdschema(
    withoutDossier: try #require(cases.last), vandaag: try day(today), rules: .nota2009)
}

/// The tijdschema of a dossier: ill since a day, and what was done on which day.
func dossier(
  _ first: String, _ done: [(Verplichting, String)] = [], on today: String
) throws -> Tijdschema {
  var lines = [
    Gebeurtenis(
      nummer: 1, soort: .verplichting(.ziekmelding), dag: try day(first), door: .leidinggevende,
      eersteDag: try day(first))
  ]
  for (verplichting, on) in done {
    lines.append(
      Gebeurtenis(
        nummer: lines.count + 1, soort: .verplichting(verplichting), dag: try day(on),
        door: .leidinggevende))
  }
  let gevallen = Ziektegevallen(Dossierfeiten(lines), rules: .nota2009)
  return Tijdschema(try #require(gevallen.last), vandaag: try day(today), rules: .nota2009)
}
