import Answers
import DialogEngine
import Personnel
import Questions
import Verzuimprotocol

extension Assistant {
  /// The answer to a free question outside the chat, with what is known of the asker's own case.
  public func reply(to question: String) -> Reply {
    let outcome = find(question)
    if library.danger.danger(in: question) == nil { count(QuestionEnd(outcome)) }
    return library.reply(
      to: question, outcome, role: asker.role ?? .helpdesk, value: ownValues())
  }

  /// What there is to say about an onderwerp; nil when there is none with this id.
  public func reply(about id: String) -> Reply? {
    library.reply(about: id, role: asker.role ?? .helpdesk, value: ownValues())
  }

  /// The answer of an onderwerp for the asker, with his own dates where they are known.
  func ownAnswer(_ onderwerp: Onderwerp) -> String {
    onderwerp.answer(for: asker.role?.rawValue, value: ownValues())
  }

  /// What an answer can tell of the case that it is about; nothing is opened until it is asked for.
  private func ownValues() -> (String) -> String? {
    var known: HostContext?
    return { name in
      let context =
        known
        ?? HostContext(assistant: self, answers: AnswerBook(), about: .person(self.caseToTell))
      known = context
      return OwnValues.value(name, context)
    }
  }

  /// Whose case an answer is about: of whom the dialog is, else the asker himself, or for a
  /// leidinggevende the only one of his people who is ill.
  ///
  /// Nil in a lesson: its people do not exist.
  private var caseToTell: String? {
    guard scene == nil else { return nil }
    if let conversation, let dialog = library.dialog(conversation.dialog),
      !dialog.subject.isEmpty,
      let number = subject(dialog.subject, engine.answers(in: conversation))
    {
      return number
    }
    switch asker.role {
    case .medewerker: return asker.number
    case .leidinggevende:
      let team = asker.number.map { environment.team(of: $0) } ?? []
      let ill = team.filter { dossier(of: $0.number).openSpell != nil }
      return ill.count == 1 ? ill.first?.number : nil
    case .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker, .bedrijfsarts,
      .arbodienst, .helpdesk, .beheerder, nil:
      return nil
    }
  }
}
