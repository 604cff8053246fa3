import Testing
import Verzuimprotocol

@Test func rolesHaveTheirNames() {
  #expect(
    Role.allCases.map(\.rawValue) == [
      "medewerker", "leidinggevende", "personeelsadministratie", "hr-adviseur",
      "bedrijfsmaatschappelijk-werker", "bedrijfsarts", "arbodienst", "helpdesk", "beheerder",
    ])
  #expect(Wie.allCases.map(\.rawValue) == ["MW", "LG", "PA", "HR", "BMW", "BA", "AD", "UWV"])
}

@Test(arguments: Role.allCases)
func roleAndAbbreviationFit(role: Role) {
  #expect(role.wie?.role == (role == .helpdesk || role == .beheerder ? nil : role))
}

@Test(arguments: [Role.medewerker, .leidinggevende, .personeelsadministratie, .hrAdviseur])
func roleHasTasks(role: Role) throws {
  let found = try #require(nota.taakomschrijving(of: role))
  #expect(found.taken.allSatisfy { $0.citation.label.hasPrefix("Protocol 4.") })
}

@Test func beheerderHasNoTaskInTheNota() {
  #expect(nota.taakomschrijving(of: .beheerder) == nil)
}
