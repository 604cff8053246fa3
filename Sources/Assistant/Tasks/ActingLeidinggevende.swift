import CivilDate
import Personnel

// Who leads whom today: a leidinggevende can leave the service with open tasks.
extension Environment {
  /// The people that somebody leads today; nobody for one who left himself.
  func team(of number: String) -> [Employee] {
    personnel.roster.team(of: number, on: today.iso)
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
