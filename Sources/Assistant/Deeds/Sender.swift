import Answers
import CivilDate
import DialogEngine
import DossierStore
import Messages
import Personnel
import Verzuimprotocol

extension Assistant {
  /// Puts a message into postvak-uit; what goes wrong is told and never undoes a registration.
  func send(_ name: String, _ deed: Deed, _ state: ConversationState) -> [Block] {
    guard let template = library.template(name) else {
      return [.refusal(AssistantWords.notSent(to: name))]
    }
    let title = Role(rawValue: template.recipient)?.title ?? template.recipient
    let receiver = address(of: template.recipient, about: subject(deed.answers))
    let copies = template.copies.map { address(of: $0, about: subject(deed.answers)) }
    guard let sender, let to = receiver.address else {
      return [.refusal(AssistantWords.notSent(to: title))]
    }
    do {
      let body = try template.render { self.messageValue($0, deed.answers) }
      let notes = ([receiver] + copies).compactMap(\.note).map { "\n\($0)\n" }.joined()
      let message = MailMessage(
        key: MessageKey(
          conversation: state.id, step: deed.key, template: name,
          recipient: to.address),
        sender: sender, recipients: [to], copies: copies.compactMap(\.address),
        moment: environment.now, text: body + notes)
      guard let file = DocumentName(message.fileName) else { return [] }
      // One that was taken by the mail program in the meantime is not sent again.
      if try environment.store.document(file, in: .sent) == nil {
        _ = try environment.store.addDocument(file, in: .outbox, with: message.bytes)
      }
      // Of the leidinggevende a dialog knows it by a fact, and says it in words that fit.
      let lost = ([template.recipient] + template.copies).filter { role in
        role != Role.leidinggevende.rawValue && !isReachable(role, about: subject(deed.answers))
      }
      let titles = lost.map { Role(rawValue: $0)?.title ?? $0 }
      return titles.isEmpty ? [] : [.say(text: AssistantWords.notReached(titles), sources: [])]
    } catch {
      return [.refusal(AssistantWords.notSent(to: title))]
    }
  }

  /// Whether an address of a role, or of its contact, is known.
  func isReachable(_ role: String, about number: String?) -> Bool {
    guard let found = address(of: role, about: number).address else { return false }
    return found != Addressee.nobody(Role(rawValue: role)?.title ?? role)
  }

  /// A value in a message: an answer, or a value of the host; nil for what was skipped.
  func messageValue(_ name: String, _ answers: AnswerBook) -> String? {
    if let answer = answers[name] {
      return answer == .skipped ? nil : answers.spoken(name, today: environment.today)
    }
    return HostValues.value(name, HostContext(assistant: self, answers: answers))
  }

  private var sender: EmailAddress? {
    let contact = environment.organisation.contact(for: Role.beheerder.rawValue)
    return EmailAddress(contact.email, name: "Beterschap") ?? Addressee.nobody("Beterschap")
  }

  /// Where a role gets its mail: the medewerker's own leidinggevende (or who replaces him) where
  /// that is known, else the role's contact.
  private func address(of role: String, about number: String?) -> Addressee {
    let title = Role(rawValue: role)?.title ?? role
    if let person = person(in: role, about: number),
      let address = person.email.flatMap({ EmailAddress($0) })
    {
      return Addressee(address: address, note: nil)
    }
    let contact = environment.organisation.contact(for: role)
    guard let address = EmailAddress(contact.email, name: title) else {
      return Addressee(
        address: Addressee.nobody(title), note: AssistantWords.noAddress(title))
    }
    let isPersonal = role == Role.leidinggevende.rawValue || role == Role.medewerker.rawValue
    return Addressee(
      address: address, note: isPersonal ? AssistantWords.toTheContact(title) : nil)
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
      guard let boss = roster.leidinggevende(of: number) else { return nil }
      let hasLeft = boss.outOfService.map { $0 < environment.today.iso } ?? false
      guard hasLeft || isSick(boss.number) else { return boss }
      return roster.replacement(of: boss.number) ?? boss
    default: return nil
    }
  }
}

/// Where a message goes, and what its reader must know about that.
struct Addressee {
  let address: EmailAddress?
  let note: String?

  /// An address that can never be delivered to, for a role that nobody filled in yet.
  static func nobody(_ title: String) -> EmailAddress? {
    EmailAddress("nog-niet-ingevuld@beterschap.invalid", name: title)
  }
}
