import Personnel
import Testing

@testable import Assistant

/// The name of a contact is a word for his role.
@Suite struct ContactNamesTests {
  private static let names = ContactNames(
    Organisation(
      name: "Gemeente Proef",
      contacts: [
        "bedrijfsmaatschappelijk-werker": Contact(name: "Nelleke van der Jurriëns"),
        "hr-adviseur": Contact(name: "Mevr. A. de Wit"), "bedrijfsarts": Contact(),
      ]))

  @Test(arguments: [
    ("Is mevrouw Van der Jurriens er vandaag?", "Is bedrijfsmaatschappelijk werker er vandaag?"),
    ("is jurriëns er vandaag", "is bedrijfsmaatschappelijk werker er vandaag"),
    ("hoe bereik ik Nelleke van der Jurriëns?", "hoe bereik ik bedrijfsmaatschappelijk werker?"),
    ("belt mw. de wit mij terug", "belt HR-adviseur mij terug"),
    ("wanneer belt A. de Wit", "wanneer belt A. de Wit"),
    ("is het formulier wit", "is het formulier wit"),
    ("mevrouw is ziek", "mevrouw is ziek"), ("mevrouw", "mevrouw"), ("", ""),
    ("mevrouw van der", "mevrouw van der"),
  ]) func aNameIsReadAsItsRole(question: String, asked: String) {
    #expect(Self.names.rolesInstead(of: question) { $0 == "wit" || $0 == "is" } == asked)
  }

  @Test func withoutNamesNothingChanges() {
    let names = ContactNames(.example)
    #expect(names.rolesInstead(of: "Is mevrouw Nog er?") { _ in false } == "Is mevrouw Nog er?")
  }
}
