import Access
import Personnel
import Testing
import Verzuimprotocol

private let rules = AccessRules(roster: Roster([Employee(number: "00010234")]))

@Test(
  arguments: [
    ("10234", "10234", true), ("10234", "00010234", true), ("10234", "10235", false),
    (nil, "10234", false), ("10234", nil, false), ("10234", "../10234", false),
  ] as [(String?, String?, Bool)])
func aMedewerkerReachesHisOwnDossier(number: String?, dossier: String?, allowed: Bool) {
  let asker = Asker(number: number, role: .medewerker)
  for action in [Action.openDossier, .addToDossier, .seeTasks] {
    #expect(rules.may(action, asker, dossier: dossier) == allowed)
  }
}

@Test(arguments: Role.allCases)
func aRoleReachesWhatTheTableSays(role: Role) {
  let asker = Asker(number: "20001", role: role)
  let reached = Action.allCases.filter { rules.may($0, asker, dossier: "10234") }
  let expected: [Action] =
    switch role {
    case .medewerker: [.ask]
    case .leidinggevende, .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker,
      .bedrijfsarts, .arbodienst:
      [.ask, .openDossier, .addToDossier, .seeTasks]
    case .helpdesk: [.ask, .openDossier, .seeTasks]
    case .beheerder: [.ask, .maintain]
    }
  #expect(reached == expected)
}

@Test func aNumberThatIsNoneMayNothing() {
  for role in Role.allCases {
    let asker = Asker(number: "123456789", role: role)
    #expect(Action.allCases.allSatisfy { !rules.may($0, asker, dossier: "10234") })
  }
}

@Test func anUnknownNumberIsAMedewerker() {
  #expect(rules.roles(of: "99") == [.medewerker])
  #expect(rules.roles(of: nil) == [.medewerker])
  #expect(rules.mayTake(.leidinggevende, number: "99"))
  var leader = Employee(number: "00000001")
  leader.roles = ["hr-adviseur", "tovenaar"]
  var member = Employee(number: "00000002")
  member.leidinggevende = "00000001"
  let known = AccessRules(roster: Roster([leader, member]))
  #expect(known.roles(of: "1") == [.medewerker, .leidinggevende, .hrAdviseur])
}

@Test(arguments: [
  (Action.openDossier, Role.beheerder, "De beheerder ziet geen inhoud van dossiers."),
  (.addToDossier, .helpdesk, "De helpdesk legt niets vast in dossiers."),
  (.maintain, .medewerker, "Alleen de beheerder kan dit."),
  (.openDossier, .medewerker, "Dit dossier is niet van deze medewerker. Inzien mag niet."),
])
func aRefusalSaysWhy(action: Action, role: Role, message: String) {
  let error = #expect(throws: AccessRefusal.self) {
    try rules.require(action, Asker(number: "5", role: role), dossier: "10234")
  }
  #expect(error?.description == message)
  #expect(error?.exitCode == 77)
}

@Test func whatIsAllowedDoesNotThrow() throws {
  try rules.require(.openDossier, Asker(number: "10234", role: .medewerker), dossier: "10234")
}
