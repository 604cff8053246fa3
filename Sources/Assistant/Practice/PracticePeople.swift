import Personnel
import Training
import Verzuimprotocol

/// The invented people of a practice, as if they stood in personeel.json.
enum PracticePeople {
  static func personnel(_ scenario: Scenario, _ team: PracticeTeam) -> Personnel {
    var leader = Employee(number: team.leader)
    leader.email = address
    leader.roles = [Role.leidinggevende.rawValue]
    let others = zip(team.numbers, zip(team.names, scenario.hours)).map { number, details in
      var employee = Employee(number: number)
      employee.name = details.0
      employee.hundredthsOfHours = details.1
      employee.leidinggevende = team.leader
      employee.email = address
      return employee
    }
    var contacts: [String: Contact] = [:]
    for role in Role.allCases {
      contacts[role.rawValue] = Contact(email: address)
    }
    return Personnel(
      roster: Roster([leader] + others),
      organisation: Organisation(name: PracticeWords.gemeente, contacts: contacts))
  }

  /// An address that no mail can ever reach.
  private static let address = "oefening@beterschap.invalid"
}
