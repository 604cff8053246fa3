import Answers
import DialogEngine
import DossierStore
import Messages
import Verzuimprotocol

extension Assistant {
  /// Puts a message into postvak-uit; what goes wrong is told and never undoes a registration.
  ///
  /// Nothing is sent about a dossier that is ``unreadable``.
  func send(_ name: String, _ deed: Deed, _ state: ConversationState) -> [Block] {
    guard let template = library.template(name) else {
      return [.refusal(AssistantWords.notSent(to: name))]
    }
    let title = Role(rawValue: template.recipient)?.title ?? template.recipient
    let number = subject(deed.answers)
    let receiver = mail.addressee(of: template.recipient, about: number)
    let copies = template.copies.map { mail.addressee(of: $0, about: number) }
    guard let sender = mail.sender, let to = receiver.address else {
      return [.refusal(AssistantWords.notSent(to: title))]
    }
    do {
      let body = try template.render { self.messageValue($0, deed.answers) }
      guard unreadable == nil else { return [] }
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
      return whoIsTold([template.recipient] + template.copies, about: number)
    } catch {
      return [.refusal(AssistantWords.notSent(to: title))]
    }
  }

  /// Which of the receivers a message goes to, and whom the asker has to tell himself.
  private func whoIsTold(_ roles: [String], about number: String?) -> [Block] {
    let told = roles.filter { role in
      // To a medewerker his dialog says it of "je leidinggevende", in words that fit there.
      asker.role != .medewerker || role != Role.leidinggevende.rawValue
    }
    let mail = mail
    let titles = { (isReached: Bool) in
      told.filter { mail.isReachable($0, about: number) == isReached }
        .map { Role(rawValue: $0)?.title ?? $0 }
    }
    let (reached, lost) = (titles(true), titles(false))
    var said: [String] = []
    if !reached.isEmpty { said.append(AssistantWords.reached(reached)) }
    if !lost.isEmpty { said.append(AssistantWords.notReached(lost)) }
    return said.map { .say(text: $0, sources: []) }
  }

  private var mail: MailRouting { MailRouting(environment: environment) }

  /// Whether an address of a role, or of its contact, is known.
  func isReachable(_ role: String, about number: String?) -> Bool {
    mail.isReachable(role, about: number)
  }

  /// A value in a message: an answer, or a value of the host; nil for what was skipped.
  func messageValue(_ name: String, _ answers: AnswerBook) -> String? {
    if let answer = answers[name] {
      return answer == .skipped ? nil : answers.spoken(name, today: environment.today)
    }
    return HostValues.value(name, HostContext(assistant: self, answers: answers))
  }
}
