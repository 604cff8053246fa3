import Access
import ArgumentParser
import Assistant
import CivilDate
import Personnel
import Terminal
import Verzuimprotocol

/// `beterschap zoek NAAM`: who has a name, and where he works; never who is ill.
struct ZoekCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "zoek")

  @OptionGroup var options: CommonOptions
  @Argument var words: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let name = words.joined(separator: " ")
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure("Typ een naam, of een deel ervan. Zoals: beterschap zoek jansen.", exitCode: 64)
    }
    let environment = try OpenStore.environment(options.named)
    try checkAsker(environment)
    let search = NameSearch(
      name, in: environment.personnel.roster, on: environment.today.iso)
    if options.isJSON {
      print(ZoekCommand.json(search).line)
    } else {
      PlainScreen.show([.say(text: PeopleFound.text(search, name: name), sources: [])])
    }
    return 0
  }

  // Who may ask about the protocol may look somebody up: all but the medewerker's own role.
  private func checkAsker(_ environment: Environment) throws(Failure) {
    let role = try options.named.checkedRole() ?? .helpdesk
    let asker = Asker(number: try options.named.checkedNumber(), role: role)
    guard environment.access.mayFindPeople(asker) else {
      throw Failure("Namen zoeken mag niet in deze rol.", exitCode: 77)
    }
  }

  private static func json(_ search: NameSearch) -> JSONOutput {
    .object([
      .init(
        "gevonden",
        .list(
          search.found.map {
            .object([
              .init("nummer", .text($0.number)), .init("naam", .text(orNull: $0.name)),
              .init("afdeling", .text(orNull: $0.department)),
            ])
          })), .init("aantal", .number(search.count)),
    ])
  }
}
