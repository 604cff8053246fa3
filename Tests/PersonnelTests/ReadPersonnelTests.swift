import Personnel
import Testing

@Test func everyFieldIsRead() throws {
  let roster = try Roster(
    bytes: Array(
      #"""
      {"medewerkers": [{"nummer": "10234", "naam": "A. de Wit", "afdeling": "Groen",
        "functie": "hovenier", "leidinggevende": 20001, "vervanger": "20002", "uren": 36.5,
        "in_dienst": "2020-01-01", "uit_dienst": null, "account": "awit",
        "e_mail": "a.dewit@voorbeeld.example", "telefoon": "010-0000000", "adres": "Dreef 1",
        "rollen": ["hr-adviseur"], "anders": [1]}]}
      """#.utf8))
  var expected = Employee(number: "00010234")
  expected.name = "A. de Wit"
  expected.department = "Groen"
  expected.position = "hovenier"
  expected.leidinggevende = "00020001"
  expected.replacement = "00020002"
  expected.hundredthsOfHours = 3650
  expected.inService = "2020-01-01"
  expected.account = "awit"
  expected.email = "a.dewit@voorbeeld.example"
  expected.phone = "010-0000000"
  expected.address = "Dreef 1"
  expected.roles = ["hr-adviseur"]
  #expect(roster.employees == [expected])
  #expect(!roster.isWithoutAccounts)
}

@Test func onlyTheNumberIsNeeded() throws {
  let roster = try Roster(bytes: Array(#"{"medewerkers": [{"nummer": "1"}]}"#.utf8))
  #expect(roster.employees == [Employee(number: "00000001")])
  #expect(roster.isWithoutAccounts)
}

@Test(arguments: [
  ("", "Het bestand personeel.json is geen geldige JSON."),
  ("{\"medewerkers\": [", "Het bestand personeel.json is geen geldige JSON."),
  ("[]", "In personeel.json moet de inhoud een object zijn."),
  ("{\"medewerkers\": {}}", "In personeel.json moet medewerkers een lijst zijn."),
  ("{\"medewerkers\": [3]}", "In personeel.json moet medewerkers[1] een object zijn."),
  (
    "{\"medewerkers\": [{\"nummer\": \"1\"}, {\"naam\": \"B\"}]}",
    "In personeel.json moet medewerkers[2].nummer een nummer van 1 tot 8 cijfers zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": \"123456789\"}]}",
    "In personeel.json moet medewerkers[1].nummer een nummer van 1 tot 8 cijfers zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": 1.5}]}",
    "In personeel.json moet medewerkers[1].nummer een nummer van 1 tot 8 cijfers zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": 1, \"naam\": 2}]}",
    "In personeel.json moet medewerkers[1].naam een tekst zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": 1, \"uren\": 168.01}]}",
    "In personeel.json moet medewerkers[1].uren een getal van 0 tot 168 zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": 1, \"in_dienst\": \"1-2-2020\"}]}",
    "In personeel.json moet medewerkers[1].in_dienst een dag als 2026-03-02 zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": 1, \"rollen\": [true]}]}",
    "In personeel.json moet medewerkers[1].rollen een lijst van teksten zijn."
  ),
  (
    "{\"medewerkers\": [{\"nummer\": 1}, {\"nummer\": \"0001\"}]}",
    "In personeel.json staat nummer 00000001 twee keer."
  ),
])
func badFilesNameTheField(text: String, message: String) {
  let error = #expect(throws: PersonnelError.self) { try Roster(bytes: Array(text.utf8)) }
  #expect(error?.description == message)
  #expect(error?.exitCode == 65)
}

@Test(arguments: [
  ("A\\u001b[31mB", "A[31mB"), ("A\\u202eB", "AB"), ("A\\u200bB\\u00ad", "AB"),
  ("\\ufeff A\\tB\\n ", "A B"), ("A\\u2066\\u2069B\\u061c", "AB"), ("Zo\\u00eb", "Zoë"),
  ("e\\u0301", "e\u{301}"), ("A\\u3164B\\ufe0f", "AB"), ("\\u0085A\\u009bB", "AB"),
  ("\\udb40\\udc41A", "A"),
])
func hiddenCharactersAreRemoved(json: String, expected: String) throws {
  let text = #"{"medewerkers": [{"nummer": "1", "naam": "\#(json)"}]}"#
  let name = try #require(try Roster(bytes: Array(text.utf8)).employees.first?.name)
  #expect(name.unicodeScalars.elementsEqual(expected.unicodeScalars))
}

@Test func anEmptyTextIsNothing() throws {
  let text = "{\"medewerkers\": [{\"nummer\": \"1\", \"naam\": \" \\u200b\", \"vervanger\": \"\"}]}"
  #expect(try Roster(bytes: Array(text.utf8)).employees == [Employee(number: "00000001")])
}

@Test func theOrganisationIsRead() throws {
  let organisation = try Organisation(
    bytes: Array(
      #"""
      {"naam": "Gemeente Elders", "noodnummer": "1234",
       "contacten": {"hr-adviseur": {"naam": "Afdeling HR", "e_mail": "hr@elders.example"}},
       "bewaartermijnen": {"na_ziektegeval": 24, "concepten": "28 dagen"},
       "bewaren": {"10234": "bezwaar loopt"}}
      """#.utf8))
  #expect(organisation.name == "Gemeente Elders")
  #expect(organisation.emergencyNumber == "1234")
  #expect(
    organisation.contact(for: "hr-adviseur")
      == Contact(name: "Afdeling HR", phone: "nog niet ingevuld", email: "hr@elders.example"))
  #expect(organisation.contact(for: "bedrijfsarts").name == "nog niet ingevuld")
  #expect(organisation.retention == [.afterCase: .months(24), .drafts: .days(28)])
  #expect(organisation.holds == ["00010234": "bezwaar loopt"])
}

@Test(arguments: [
  ("{\"naam\": []}", "In organisatie.json moet naam een tekst zijn."),
  ("{\"contacten\": []}", "In organisatie.json moet contacten een object zijn."),
  (
    "{\"contacten\": {\"helpdesk\": {\"telefoon\": 1}}}",
    "In organisatie.json moet contacten.helpdesk.telefoon een tekst zijn."
  ),
  (
    "{\"bewaartermijnen\": {\"concepten\": -1}}",
    "In organisatie.json moet bewaartermijnen.concepten een geheel getal vanaf 0 zijn."
  ),
])
func aBadOrganisationNamesTheField(text: String, message: String) {
  let error = #expect(throws: PersonnelError.self) { try Organisation(bytes: Array(text.utf8)) }
  #expect(error?.description == message)
}

@Test func withoutFilesThereIsTheExample() throws {
  let personnel = try Personnel(rosterBytes: nil, organisationBytes: nil)
  #expect(personnel.roster.employees.isEmpty)
  #expect(personnel.organisation.name == "Gemeente Voorbeeld")
  #expect(personnel.organisation.emergencyNumber == nil)
  #expect(personnel.organisation.contacts.values.allSatisfy { $0 == Contact() })
  #expect(personnel.organisation.contacts.count == 7)
  #expect(personnel == Personnel())
}
