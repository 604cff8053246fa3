import Personnel
import Testing

// 1 leads 11 and 12 and is replaced by 2; 2 leads 21; 3 is nobody's leidinggevende.
private func roster() -> Roster {
  func employee(_ number: String, leader: String? = nil, replacement: String? = nil) -> Employee {
    var employee = Employee(number: paddedNumber(number) ?? number)
    employee.leidinggevende = leader.flatMap { paddedNumber($0) }
    employee.replacement = replacement.flatMap { paddedNumber($0) }
    return employee
  }
  var third = employee("3")
  third.roles = ["hr-adviseur", "medewerker", "helpdesk"]
  third.account = "derde"
  return Roster([
    employee("1", replacement: "2"), employee("2", leader: "1"), third,
    employee("11", leader: "1"), employee("12", leader: "1"), employee("21", leader: "2"),
  ])
}

private func numbers(_ employees: [Employee]) -> [Int] {
  employees.compactMap { Int($0.number) }
}

@Test(arguments: [
  ("1", [2, 11, 12]), ("00000001", [2, 11, 12]), ("2", [11, 12, 21]), ("3", []), ("99", []),
  ("x", []),
])
func teamHasThePeopleOfWhomHeReplaces(number: String, team: [Int]) {
  #expect(numbers(roster().team(of: number)) == team)
}

@Test(arguments: [
  ("1", [2, 11, 12]), ("2", [21]), ("3", []),
])
func ownTeamLeavesThemOut(number: String, team: [Int]) {
  #expect(numbers(roster().ownTeam(of: number)) == team)
}

@Test(arguments: [
  ("1", ["medewerker", "leidinggevende"]), ("2", ["medewerker", "leidinggevende"]),
  ("3", ["medewerker", "hr-adviseur", "helpdesk"]), ("11", ["medewerker"]), ("99", ["medewerker"]),
])
func rolesFollowFromTheFile(number: String, roles: [String]) {
  #expect(roster().roles(of: number) == roles)
}

@Test func peopleAreFound() {
  let roster = roster()
  #expect(roster.employee("11")?.number == "00000011")
  #expect(roster.employee("99") == nil)
  #expect(roster.employee(account: "derde")?.number == "00000003")
  #expect(roster.replacement(of: "1")?.number == "00000002")
  #expect(roster.replacement(of: "2") == nil)
  #expect(roster.leidinggevende(of: "21")?.number == "00000002")
  #expect(numbers(roster.replaced(by: "2")) == [1])
}

@Test(arguments: [
  ("1", "00000001"), ("12345678", "12345678"), ("123456789", nil), ("", nil), ("1a", nil),
  ("-1", nil),
])
func numbersHaveEightDigits(text: String, expected: String?) {
  #expect(paddedNumber(text) == expected)
}

// 11 is led by 1, whom 2 replaces, whom 4 replaces, whom 1 replaces again.
@Test(arguments: [
  ([:], "2026-03-02", 1), (["1": "2026-03-02"], "2026-03-02", 1),
  (["1": "2026-03-01"], "2026-03-02", 2),
  (["1": "2026-03-01", "2": "2026-02-01"], "2026-03-02", 4),
  (["1": "2026-03-01", "2": "2026-02-01", "4": "2026-01-01"], "2026-03-02", nil),
])
func whoeverReplacesALeaverActsForHim(left: [String: String], on: String, acts: Int?) {
  func employee(_ number: String, leader: String? = nil, replacement: String? = nil) -> Employee {
    var employee = Employee(number: paddedNumber(number) ?? number)
    employee.leidinggevende = leader.flatMap { paddedNumber($0) }
    employee.replacement = replacement.flatMap { paddedNumber($0) }
    employee.outOfService = left[number]
    return employee
  }
  let people = Roster([
    employee("11", leader: "1"), employee("1", replacement: "2"), employee("2", replacement: "4"),
    employee("4", replacement: "1"), employee("12"), employee("13", leader: "99"),
    employee("14", leader: "15"), employee("15", leader: "14", replacement: "14"),
  ])
  #expect(
    people.actingLeidinggevende(of: "11", on: on).map(\.number)
      == acts.flatMap {
        paddedNumber(String($0))
      })
  #expect(people.leads(acts.map { String($0) } ?? "99", "11", on: on) == (acts != nil))
  #expect(people.team(of: "1", on: on).isEmpty == left.keys.contains("1") || on <= left["1"] ?? "")
  // Nobody is named, nobody known is named, or nobody but himself.
  #expect(people.actingLeidinggevende(of: "12", on: on) == nil)
  #expect(people.actingLeidinggevende(of: "13", on: on) == nil)
  #expect(people.actingLeidinggevende(of: "14", on: on)?.number == "00000015")
}
