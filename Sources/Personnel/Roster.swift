/// Everyone in personeel.json.
public struct Roster: Hashable, Sendable {
  /// The people, in the order of the file.
  public let employees: [Employee]
  private let positions: [String: Int]

  /// The people; of two with the same number the first counts.
  public init(_ employees: [Employee] = []) {
    self.employees = employees
    positions = Dictionary(
      employees.enumerated().map { ($0.element.number, $0.offset) }, uniquingKeysWith: min)
  }

  /// Whether nobody has an account: everyone is believed.
  public var isWithoutAccounts: Bool { employees.allSatisfy { $0.account == nil } }

  /// Who has this number, of 1 to 8 digits; nil when he is not known.
  public func employee(_ number: String) -> Employee? {
    paddedNumber(number).flatMap { positions[$0] }.map { employees[$0] }
  }

  /// Who uses this system account; nil when nobody does.
  public func employee(account: String) -> Employee? {
    employees.first { $0.account == account }
  }

  /// The people whose leidinggevende this is, and those of the people whom he replaces.
  public func team(of number: String) -> [Employee] {
    guard let number = paddedNumber(number) else { return [] }
    let leaders = Set([number] + replaced(by: number).map(\.number))
    return employees.filter { employee in
      employee.number != number && employee.leidinggevende.map(leaders.contains) == true
    }
  }

  /// The people whose own leidinggevende this is.
  public func ownTeam(of number: String) -> [Employee] {
    guard let number = paddedNumber(number) else { return [] }
    return employees.filter { $0.leidinggevende == number }
  }

  /// The people who name this one as their replacement.
  public func replaced(by number: String) -> [Employee] {
    guard let number = paddedNumber(number) else { return [] }
    return employees.filter { $0.replacement == number && $0.number != number }
  }

  /// Who replaces this one; nil when nobody known is named.
  public func replacement(of number: String) -> Employee? {
    employee(number)?.replacement.flatMap { employee($0) }
  }

  /// The leidinggevende of this one; nil when nobody known is named.
  public func leidinggevende(of number: String) -> Employee? {
    employee(number)?.leidinggevende.flatMap { employee($0) }
  }

  /// Who acts as leidinggevende of this one on a day such as "2026-03-02".
  ///
  /// His own leidinggevende; once that one left the service, who replaces him, and so on. Nil when
  /// nobody is left: then the personeelsadministratie sees to it. Nobody leads himself.
  public func actingLeidinggevende(of number: String, on day: String) -> Employee? {
    var seen = Set([paddedNumber(number) ?? number])
    var next = leidinggevende(of: number)
    while let candidate = next, seen.insert(candidate.number).inserted {
      if !candidate.hasLeft(on: day) { return candidate }
      next = replacement(of: candidate.number)
    }
    return nil
  }

  /// The people that somebody leads on a day such as "2026-03-02"; nobody for one who left.
  ///
  /// His own, those of whom he replaces, and those of leavers for whom he is the last in the row.
  public func team(of number: String, on day: String) -> [Employee] {
    employees.filter { leads(number, $0.number, on: day) }
  }

  /// Whether somebody leads another on a day such as "2026-03-02"; see ``team(of:on:)``.
  public func leads(_ leader: String, _ number: String, on day: String) -> Bool {
    guard let leader = paddedNumber(leader), let led = employee(number), led.number != leader,
      let boss = led.leidinggevende, employee(leader).map({ !$0.hasLeft(on: day) }) ?? true
    else { return false }
    return boss == leader || employee(boss)?.replacement == leader
      || actingLeidinggevende(of: number, on: day)?.number == leader
  }

  /// The roles of this one, "medewerker" first.
  ///
  /// Everyone is medewerker; who is named as leidinggevende, or replaces one who is, is that too.
  public func roles(of number: String) -> [String] {
    var roles = ["medewerker"]
    if !team(of: number).isEmpty { roles.append("leidinggevende") }
    for role in employee(number)?.roles ?? [] where !roles.contains(role) { roles.append(role) }
    return roles
  }
}
