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
      // Of the leidinggevende a dialog knows it by a fact, and says it in words that fit.
      let lost = ([template.recipient] + template.copies).filter { role in
        role != Role.leidinggevende.rawValue && !mail.isReachable(role, about: number)
      }
      let titles = lost.map { Role(rawValue: $0)?.title ?? $0 }
      return titles.isEmpty ? [] : [.say(text: AssistantWords.notReached(titles), sources: [])]
    } catch {
      return [.refusal(AssistantWords.notSent(to: title))]
    }
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
