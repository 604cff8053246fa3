import CivilDate
import DossierStore
import Messages
import Personnel
import Verzuimprotocol

/// Finds out where the mail of a role goes.
struct MailRouting {
  let environment: Environment

  /// From whom messages come.
  var sender: EmailAddress? {
    let contact = environment.organisation.contact(for: Role.beheerder.rawValue)
    return EmailAddress(contact.email, name: "Beterschap") ?? Addressee.nobody("Beterschap")
  }

  /// Where a role gets its mail: the medewerker's own leidinggevende (or who replaces him) where
  /// that is known, else the role's contact.
  ///
  /// Of a leidinggevende who left and whom nobody replaces the personeelsadministratie gets it.
  func addressee(of role: String, about number: String?) -> Addressee {
    let title = Role(rawValue: role)?.title ?? role
    if let person = person(in: role, about: number),
      let address = person.email.flatMap({ EmailAddress($0) })
    {
      return Addressee(address: address, note: nil)
    }
    let desk = hasLeftBehind(role, number) ? Role.personeelsadministratie.rawValue : role
    let contact = environment.organisation.contact(for: desk)
    guard let address = EmailAddress(contact.email, name: title) else {
      return Addressee(
        address: Addressee.nobody(title), note: AssistantWords.noAddress(title))
    }
    let isPersonal = role == Role.leidinggevende.rawValue || role == Role.medewerker.rawValue
    return Addressee(
      address: address, note: isPersonal ? AssistantWords.toTheContact(title) : nil)
  }

  /// Whether an address of a role, or of its contact, is known.
  func isReachable(_ role: String, about number: String?) -> Bool {
    guard let found = addressee(of: role, about: number).address else { return false }
    return found != Addressee.nobody(Role(rawValue: role)?.title ?? role)
  }

  // Whether there was a leidinggevende, and nobody acts for him.
  private func hasLeftBehind(_ role: String, _ number: String?) -> Bool {
    guard role == Role.leidinggevende.rawValue, let number else { return false }
    return environment.personnel.roster.leidinggevende(of: number) != nil
      && environment.isWithoutLeidinggevende(number)
  }

  /// Whether somebody is ill now, to send a message to who replaces him; nothing of it is shown.
  private func isSick(_ number: String) -> Bool {
    guard let id = DossierNumber(number), let contents = try? environment.store.read(id) else {
      return false
    }
    let view = DossierView(
      number: number, events: contents.events, lastDay: nil, today: environment.today,
      rules: environment.rules)
    return view.openSpell != nil
  }

  /// The person behind a role that differs per medewerker.
  private func person(in role: String, about number: String?) -> Employee? {
    guard let number else { return nil }
    let roster = environment.personnel.roster
    switch Role(rawValue: role) {
    case .medewerker: return roster.employee(number)
    case .leidinggevende:
      guard let boss = roster.actingLeidinggevende(of: number, on: environment.today.iso) else {
        return nil
      }
      guard isSick(boss.number) else { return boss }
      return roster.replacement(of: boss.number) ?? boss
    case .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker, .bedrijfsarts,
      .arbodienst, .helpdesk, .beheerder, .none:
      return nil
    }
  }
}

/// Where a message goes, and what its reader must know about that.
struct Addressee {
  let address: EmailAddress?
  let note: String?

  /// An address that can never be delivered to, for a role that nobody filled in yet.
  static func nobody(_ title: String) -> EmailAddress? {
    EmailAddress(noAddress, name: title)
  }

  private static let noAddress = "nog-niet-ingevuld@beterschap.invalid"

  /// Whether a message has somebody among its receivers who has no address.
  static func isNobody(_ message: [UInt8]) -> Bool {
    let end = message.firstRange(of: Array("\r\n\r\n".utf8))?.lowerBound ?? message.endIndex
    // Of the sender it does not matter.
    let start = message.firstRange(of: Array("\r\nTo:".utf8))?.lowerBound ?? message.startIndex
    guard start < end else { return false }
    return message[start..<end].firstRange(of: Array(noAddress.utf8)) != nil
  }
}
