import Access
import Assistant
import Personnel
import Verzuimprotocol

/// Finds out who uses the program.
enum WhoAsks {
  /// Who asks: as named, else the only role that he has.
  ///
  /// A program must say it; a person is asked.
  static func asker(
    _ options: NamedOptions, _ environment: Environment, isInteractive: Bool
  ) throws(Failure) -> PartialAsker {
    let number = try options.checkedNumber()
    var role = try options.checkedRole()
    if role == nil, let number, environment.personnel.roster.employee(number) != nil {
      let known = environment.personnel.roster.roles(of: number).compactMap { Role(rawValue: $0) }
      if known.count == 1 { role = known.first }
    }
    if role == nil, !isInteractive {
      throw Failure(
        "De rol is niet bekend. Geef er een met --rol, zoals --rol medewerker.", exitCode: 64)
    }
    return PartialAsker(number: number, role: role)
  }

  /// That who asks looks after the program; in a free store it is believed when no role is named.
  @discardableResult
  static func requireMaintainer(
    _ options: NamedOptions, _ environment: Environment
  ) throws(Failure) -> Asker {
    let asker = Asker(
      number: try options.checkedNumber(), role: try options.checkedRole() ?? .beheerder)
    do throws(AccessRefusal) {
      try environment.access.require(.maintain, asker)
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    return asker
  }
}
