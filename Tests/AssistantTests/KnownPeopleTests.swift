import Personnel
import Testing

@testable import Assistant

/// The name of a contact is a word for his role, that of somebody of the team for a medewerker.
@Suite struct KnownPeopleTests {
  private static let names = KnownPeople(
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
    #expect(Self.names.meanings(in: question) { $0 == "wit" || $0 == "is" } == asked)
  }

  @Test func withoutNamesNothingChanges() {
    let names = KnownPeople(.example)
    #expect(names.meanings(in: "Is mevrouw Nog er?") { _ in false } == "Is mevrouw Nog er?")
  }

  @Test(arguments: [
    ("Petra is ziek", "mijn medewerker is ziek"), ("is wil ziek", "is wil ziek"),
    ("Wil is ziek", "Wil is ziek"), ("is Wil ziek", "is mijn medewerker ziek"),
    ("petra de wit komt niet", "mijn medewerker komt niet"), ("wil hij bellen", "wil hij bellen"),
    ("Sjaak is ziek", "Sjaak is ziek"),
  ]) func aNameOfTheTeamIsAMedewerker(question: String, asked: String) {
    var people = KnownPeople(.example)
    people.add(["Petra de Wit", "Wil Smit"], as: "mijn medewerker")
    #expect(people.meanings(in: question) { $0 == "wil" || $0 == "is" } == asked)
  }
}
