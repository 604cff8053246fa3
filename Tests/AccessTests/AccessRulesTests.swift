import Access
import Personnel
import Testing
import Verzuimprotocol

// 10234 is led by 10100; 10200 replaces 10100; 10300 leads somebody else.
private let roster = Roster([
  employee("10234", leidinggevende: "10100"), employee("10235", leidinggevende: "10300"),
  employee("10100", leidinggevende: "10001", replacement: "10200"),
  employee("10200", leidinggevende: "10001", roles: ["leidinggevende"]),
  employee("10300", leidinggevende: "10001"), employee("10001"),
  employee(
    "20001",
    roles: [
      "personeelsadministratie", "hr-adviseur", "bedrijfsmaatschappelijk-werker", "bedrijfsarts",
      "arbodienst", "helpdesk", "beheerder",
    ]),
])

private func employee(
  _ number: String, leidinggevende: String? = nil, replacement: String? = nil,
  roles: [String] = []
) -> Employee {
  var employee = Employee(number: "000" + number)
  employee.leidinggevende = leidinggevende.map { "000" + $0 }
  employee.replacement = replacement.map { "000" + $0 }
  employee.account = "account-\(number)"
  employee.roles = roles
  return employee
}

/// Someone in a role, and what he is to the medewerker of dossier 10234.
private struct Relation: CustomTestStringConvertible {
  let name: String
  let asker: Asker
  let sees: Set<Content>
  var adds = false

  init(
    _ name: String, _ number: String?, _ role: Role, sees: Set<Content> = [], adds: Bool = false
  ) {
    self.name = name
    asker = Asker(number: number, role: role)
    self.sees = sees
    self.adds = adds
  }

  var testDescription: String { name }
}

private let team: Set<Content> = [
  .course, .dates, .agreements, .tasks, .personalData, .figures,
]

private let relations: [Relation] = [
  .init(
    "himself", "10234", .medewerker,
    sees: [.course, .dates, .agreements, .tasks, .pay, .personalData, .lookers], adds: true),
  .init("a colleague", "10235", .medewerker),
  .init("his leidinggevende as a medewerker", "10100", .medewerker),
  .init(
    "his leidinggevende", "10100", .leidinggevende, sees: team.union([.looseNotes]), adds: true),
  .init("who replaces him", "10200", .leidinggevende, sees: team, adds: true),
  .init("another leidinggevende", "10300", .leidinggevende),
  .init("the leidinggevende of his leidinggevende", "10001", .leidinggevende),
  .init(
    "personeelsadministratie", "20001", .personeelsadministratie,
    sees: [.course, .dates, .tasks, .pay, .personalData, .figures], adds: true),
  .init(
    "HR", "20001", .hrAdviseur, sees: [.course, .dates, .agreements, .tasks, .figures],
    adds: true),
  .init(
    "BMW", "20001", .bedrijfsmaatschappelijkWerker,
    sees: [.course, .dates, .agreements, .tasks, .personalData], adds: true),
  .init(
    "bedrijfsarts", "20001", .bedrijfsarts, sees: [.course, .dates, .agreements, .tasks],
    adds: true),
  .init(
    "arbodienst", "20001", .arbodienst, sees: [.course, .dates, .tasks, .personalData],
    adds: true),
  .init("helpdesk", "20001", .helpdesk, sees: [.course, .dates, .tasks]),
  .init("beheerder", "20001", .beheerder),
]

@Test(arguments: relations, [true, false])
private func whoSeesWhat(relation: Relation, isFree: Bool) {
  let rules = AccessRules(roster: roster, isFree: isFree)
  for dossier in ["10234", "00010234"] {
    let seen = Content.allCases.filter { rules.mayView($0, relation.asker, dossier: dossier) }
    #expect(Set(seen) == relation.sees, "\(relation.name)")
    #expect(rules.may(.addToDossier, relation.asker, dossier: dossier) == relation.adds)
  }
  for wrong in [nil, "../10234", "123456789", ""] as [String?] {
    // A number that is none belongs to no team; who reaches everyone has nothing to find there.
    let reached = Content.allCases.filter { rules.may(.view($0), relation.asker, dossier: wrong) }
    if relation.asker.role == .medewerker || relation.asker.role == .leidinggevende {
      #expect(reached == [], "\(relation.name)")
    }
  }
}

@Test func theTableHoldsEveryRole() {
  #expect(Set(relations.map(\.asker.role)) == Set(Role.allCases))
}

@Test(arguments: Role.allCases)
func everyoneMayAskAndFewMayMaintain(role: Role) {
  let rules = AccessRules(roster: roster)
  let asker = Asker(number: "20001", role: role)
  #expect(rules.may(.ask, asker))
  #expect(rules.may(.maintain, asker) == (role == .beheerder))
  #expect(
    rules.may(.issuePincode, asker)
      == (role == .beheerder || role == .personeelsadministratie))
}

@Test(arguments: Role.allCases) func aNumberThatIsNoneMayNothing(role: Role) {
  let asker = Asker(number: "123456789", role: role)
  for isFree in [true, false] {
    let rules = AccessRules(roster: roster, isFree: isFree)
    #expect(Action.allCases.allSatisfy { !rules.may($0, asker, dossier: "10234") })
  }
}

@Test func withoutPeopleALeidinggevendeReachesEveryDossier() {
  let rules = AccessRules(roster: Roster())
  #expect(
    rules.mayView(.looseNotes, Asker(number: "1", role: .leidinggevende), dossier: "10234"))
  #expect(rules.may(.addToDossier, Asker(number: nil, role: .leidinggevende), dossier: "10234"))
  #expect(
    !rules.mayView(.course, Asker(number: "1", role: .medewerker), dossier: "10234"))
}

@Test func whoIsNotInThePeoplesFileCanBeReportedSickInAFreeStoreOnly() {
  let asker = Asker(number: "10100", role: .leidinggevende)
  #expect(AccessRules(roster: roster).may(.addToDossier, asker, dossier: "99999"))
  #expect(!AccessRules(roster: roster, isFree: false).may(.addToDossier, asker, dossier: "99999"))
}

@Test func aCheckedStoreGivesOnlyTheRolesThatOneHas() {
  let free = AccessRules(roster: roster)
  let checked = AccessRules(roster: roster, isFree: false)
  for role in Role.allCases {
    #expect(free.mayTake(role, number: "99"))
    #expect(!checked.mayTake(role, number: "99"))
    #expect(!checked.mayTake(role, number: nil))
    #expect(
      checked.mayTake(role, number: "10100") == (role == .medewerker || role == .leidinggevende))
  }
}

@Test func anUnknownNumberIsAMedewerker() {
  var leader = Employee(number: "00000001")
  leader.roles = ["hr-adviseur", "tovenaar"]
  var member = Employee(number: "00000002")
  member.leidinggevende = "00000001"
  let known = AccessRules(roster: Roster([leader, member]))
  #expect(known.roles(of: "99") == [.medewerker])
  #expect(known.roles(of: nil) == [.medewerker])
  #expect(known.roles(of: "1") == [.medewerker, .leidinggevende, .hrAdviseur])
}

@Test(arguments: [
  (Role.medewerker, ["eerste-dag", "ander-adres", "ander-telefoon", "duur"], [String]()),
  (.personeelsadministratie, ["eerste-dag", "ander-adres", "bereikbaar"], ["duur", "werk"]),
  (.hrAdviseur, ["eerste-dag", "duur"], ["ander-adres", "bereikbaar"]),
  (.helpdesk, ["eerste-dag"], ["duur", "ander-adres", "werk-toelichting"]),
  (.beheerder, [], ["eerste-dag", "duur", "ander-adres"]),
])
func aFieldIsSeenByWhoNeedsIt(role: Role, seen: [String], hidden: [String]) throws {
  let known = try #require(Gebeurtenissoort.named("ziekmelding")).fields.map(\.name)
  let asker = Asker(number: role == .medewerker ? "10234" : "20001", role: role)
  let visible = AccessRules(roster: roster).visibleFields(
    of: "ziekmelding", asker, dossier: "10234")
  #expect(Set(seen).intersection(known).subtracting(visible).isEmpty)
  #expect(visible.isDisjoint(with: hidden))
  #expect(visible.isSubset(of: known))
}

@Test(arguments: Role.allCases) func theFieldsOfAnUnknownKindAreHidden(role: Role) {
  let asker = Asker(number: "10234", role: role)
  #expect(AccessRules(roster: roster).visibleFields(of: "iets", asker, dossier: "10234").isEmpty)
}

@Test(arguments: [
  (Action.view(.course), Role.beheerder, "De beheerder ziet geen inhoud van dossiers."),
  (.addToDossier, .helpdesk, "De helpdesk legt niets vast in dossiers."),
  (.maintain, .medewerker, "Alleen de beheerder kan dit."),
  (.view(.course), .medewerker, "Dit dossier is niet van deze medewerker. Inzien mag niet."),
  (.view(.course), .leidinggevende, "Deze medewerker hoort niet bij uw team. Inzien mag niet."),
  (.view(.lookers), .hrAdviseur, "Wie er keek, ziet alleen de medewerker zelf."),
])
func aRefusalSaysWhy(action: Action, role: Role, message: String) {
  let rules = AccessRules(roster: roster)
  let error = #expect(throws: AccessRefusal.self) {
    try rules.require(action, Asker(number: "5", role: role), dossier: "10234")
  }
  #expect(error?.description == message)
  #expect(error?.exitCode == 77)
}

@Test func whatIsAllowedDoesNotThrow() throws {
  try AccessRules(roster: roster).require(
    .view(.course), Asker(number: "10234", role: .medewerker), dossier: "10234")
}
