import Access
import Assistant
import Personnel
import Verzuimprotocol

/// Finds out who uses the program.
enum WhoAsks {
  /// Who asks: as named, else the only role that he has; in a checked store as the system says.
  ///
  /// A program must say the role; a person is asked.
  static func asker(
    _ options: NamedOptions, _ environment: Environment, isInteractive: Bool
  ) throws(Failure) -> PartialAsker {
    let number = try number(options, environment)
    var role = try options.checkedRole()
    if let role, !environment.isFree, !environment.access.mayTake(role, number: number) {
      throw Failure("De rol \(role.title) is niet van u. Kies een eigen rol.", exitCode: 77)
    }
    if role == nil, let number, environment.personnel.roster.employee(number) != nil {
      let known = environment.access.roles(of: number)
      if known.count == 1 { role = known.first }
    }
    if role == nil, !isInteractive {
      throw Failure(
        "De rol is niet bekend. Geef er een met --rol, zoals --rol medewerker.", exitCode: 64)
    }
    return PartialAsker(number: number, role: role)
  }

  /// That who asks looks after the program: in a free store it is believed when no role is named, in a
  /// checked one it is a beheerder or the account of the store itself.
  @discardableResult
  static func requireMaintainer(
    _ options: NamedOptions, _ environment: Environment
  ) throws(Failure) -> Asker {
    let role = try options.checkedRole() ?? .beheerder
    let number: String?
    switch environment.caller {
    case .machine: return Asker(number: nil, role: .beheerder)
    case .believed: number = try options.checkedNumber()
    case .person(let own): number = own
    }
    let asker = Asker(number: number, role: role)
    do throws(AccessRefusal) {
      try environment.access.require(.maintain, asker)
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    return asker
  }

  private static func number(
    _ options: NamedOptions, _ environment: Environment
  ) throws(Failure) -> String? {
    let named = try options.checkedNumber()
    switch environment.caller {
    case .believed: return named
    case .person(let number):
      guard named == nil || named == number else {
        throw Failure("In een gecontroleerde opslag vraagt ieder voor zichzelf.", exitCode: 77)
      }
      return number
    case .machine:
      throw Failure(
        "Wie dit vraagt, is niet bekend. Start het met: sudo -u beterschap beterschap",
        exitCode: 77)
    }
  }

  /// That who asks keeps the registration of absence, or looks after the program.
  static func requireRegistrar(
    _ options: NamedOptions, _ environment: Environment
  ) throws(Failure) -> Asker {
    let role = try options.checkedRole() ?? .personeelsadministratie
    let asker = Asker(number: try number(options, environment), role: role)
    let isRegistrar =
      role == .personeelsadministratie
      && environment.access.reachesEveryone(.addToDossier, asker)
    guard isRegistrar || environment.access.may(.maintain, asker) else {
      throw Failure(
        "Alleen de personeelsadministratie en de beheerder voeren eerder verzuim in.", exitCode: 77)
    }
    return asker
  }
}
