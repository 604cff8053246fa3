import CivilDate
import Testing
import Verzuimprotocol

/// The protocol under test.
let nota = Verzuimprotocol.nota2009

/// Reads a day that the test itself wrote.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else {
    Issue.record("no date: \(iso)")
    return CivilDate(dayNumber: 0)
  }
  return date
}

/// Reads "2026-03-02" (still ill) or "2026-03-02..2026-03-20" (back on the 20th).
func periode(_ text: String) -> Ziekteperiode {
  let parts = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
  return Ziekteperiode(
    eersteDag: day(parts[0]), hersteldatum: parts.count > 1 ? day(parts[1]) : nil)
}

/// The cases of periods separated by spaces.
func gevallen(_ periods: String, rules: Verzuimprotocol = nota) throws -> [Ziektegeval] {
  try Ziektegeval.gevallen(
    from: periods.split(separator: " ").map { periode(String($0)) }, rules: rules)
}

/// The one case of periods separated by spaces.
func geval(_ periods: String) throws -> Ziektegeval {
  let cases = try gevallen(periods)
  try #require(cases.count == 1)
  return cases[0]
}

/// The tijdschema of periods, as if there were no dossier.
func tijdlijn(_ periods: String, on vandaag: String) throws -> Tijdschema {
  Tijdschema(withoutDossier: try geval(periods), vandaag: day(vandaag), rules: nota)
}

/// A line of a dossier, written short; `fields` as a store holds them.
func line(
  _ nummer: Int, _ soort: String, _ dag: String, door: Role = .leidinggevende,
  _ fields: [String: String] = [:]
) throws -> Gebeurtenis {
  Gebeurtenis(
    nummer: nummer, soort: try #require(Soort(id: soort)), dag: day(dag), door: door
  ) { fields[$0] }
}

/// The cases of a dossier.
func dossier(_ lines: [Gebeurtenis], uitDienst: String? = nil) -> Ziektegevallen {
  Ziektegevallen(Dossierfeiten(lines, uitDienst: uitDienst.map(day)), rules: nota)
}

/// The tijdschema of the last case of a dossier.
func tijdschema(
  _ lines: [Gebeurtenis], on vandaag: String, uitDienst: String? = nil
) throws -> Tijdschema {
  let last = try #require(dossier(lines, uitDienst: uitDienst).last)
  return Tijdschema(last, vandaag: day(vandaag), rules: nota)
}
