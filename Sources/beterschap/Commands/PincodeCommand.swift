import Access
import ArgumentParser
import Assistant
import DossierStore
import Personnel
import Pincode
import Terminal
import Verzuimprotocol

/// `beterschap pincode NR`: a new pincode for the kiosk, shown once.
struct PincodeCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "pincode")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("intrekken")) var isRevoking = false
  @Argument var number: String?

  func carryOut() throws(Failure) -> Int32 {
    guard let text = number, let number = DossierNumber(text) else {
      throw Failure("Geef een personeelsnummer, zoals: beterschap pincode 10234", exitCode: 64)
    }
    let environment = try OpenStore.environment(options.named)
    try PincodeCommand.require(environment, try options.named.checkedRole())
    guard !environment.isFree else {
      throw Failure(
        "Pincodes zijn er alleen in een gecontroleerde opslag, want het kiosk werkt alleen daar.",
        exitCode: 78)
    }
    let pincodes = Pincodes(store: environment.store, clock: environment.machineClock)
    do throws(StoreError) {
      if isRevoking { return try revoke(number, pincodes) }
      guard environment.personnel.roster.employee(number.description) != nil else {
        throw StoreError.refused(reason: "Nummer \(number) staat niet in personeel.json.")
      }
      let pin = try pincodes.issue(number)
      PincodeCommand.show(
        "De pincode van \(number) is \(pin). Hij is nergens terug te vinden.",
        [.init("medewerker", .text(number.description)), .init("pincode", .text(pin))],
        options.isJSON)
      return 0
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }

  private func revoke(_ number: DossierNumber, _ pincodes: Pincodes) throws(StoreError) -> Int32 {
    let wasThere = try pincodes.revoke(number)
    PincodeCommand.show(
      wasThere ? "De pincode van \(number) geldt niet meer." : "\(number) had geen pincode.",
      [.init("medewerker", .text(number.description)), .init("ingetrokken", .flag(wasThere))],
      options.isJSON)
    return 0
  }

  private static func require(_ environment: Environment, _ role: Role?) throws(Failure) {
    let roles = role.map { [$0] } ?? [.beheerder, .personeelsadministratie]
    switch environment.caller {
    case .machine: return
    case .believed, .person:
      var number: String?
      if case .person(let own) = environment.caller { number = own }
      let isAllowed = roles.contains {
        environment.access.may(.issuePincode, Asker(number: number, role: $0))
      }
      if isAllowed { return }
      let refusal = AccessRefusal(action: .issuePincode, role: roles[0])
      throw Failure(refusal.description, exitCode: refusal.exitCode)
    }
  }

  private static func show(_ text: String, _ members: [JSONOutput.Member], _ isJSON: Bool) {
    print(isJSON ? JSONOutput.object(members).line : text)
  }
}
