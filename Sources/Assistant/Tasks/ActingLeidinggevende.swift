import CivilDate
import Personnel

// Who leads whom today: a leidinggevende can leave the service with open tasks.
extension Environment {
  /// The people that somebody leads today; nobody for one who left himself.
  ///
  /// His own, those of whom he replaces, and those of leavers for whom he is the last in the row.
  func team(of number: String) -> [Employee] {
    let roster = personnel.roster
    guard roster.employee(number).map({ !$0.hasLeft(on: today.iso) }) ?? true else { return [] }
    let team = roster.team(of: number)
    let known = Set(team.map(\.number))
    return team
      + roster.employees.filter { employee in
        !known.contains(employee.number)
          && roster.actingLeidinggevende(of: employee.number, on: today.iso)?.number
            == paddedNumber(number)
      }
  }

  /// Whether nobody leads this one today, so that the personeelsadministratie sees to it.
  ///
  /// A free store without people has no teams: there everyone can be a leidinggevende.
  func isWithoutLeidinggevende(_ number: String) -> Bool {
    let roster = personnel.roster
    return !roster.employees.isEmpty
      && roster.actingLeidinggevende(of: number, on: today.iso) == nil
  }
}
