import Answers
import DialogEngine
import Personnel

extension Assistant {
  /// Answers the questions that ask whom a dialog is about, as if they had been asked.
  func choose(_ dossier: String, in state: inout ConversationState, of dialog: Dialog) {
    for (key, question) in subjectQuestions(of: dialog) {
      switch question.wants {
      case .employeeNumber: state.answers[key] = .employeeNumber(dossier)
      case .choice(.named(let list)):
        let choices = engine.host.choices(list, AnswerBook()).map(\.key)
        // Somebody who is not in the list is somebody else; his number is the next answer.
        state.answers[key] = .choice(
          choices.contains(dossier) ? dossier : choices.last ?? dossier)
      case .choice(.fixed), .text, .yesNo, .choices, .date, .time, .duration, .number, .phone,
        .email:
        continue
      }
    }
  }

  /// The dossier that a conversation is about, without playing it; nil when that is not known yet.
  func dossier(of state: ConversationState) -> String? {
    guard let dialog = library.dialog(state.dialog), !dialog.subject.isEmpty else {
      return asker.number
    }
    let questions = subjectQuestions(of: dialog)
    for id in dialog.subject {
      for (key, _) in questions where key == id || key.hasSuffix("/\(id)") {
        if let number = number(in: state.answers[key]) { return number }
      }
    }
    return nil
  }

  /// The name of whom a conversation is about, where that is not the asker by itself.
  func person(in state: ConversationState) -> String? {
    guard let dialog = library.dialog(state.dialog), !dialog.subject.isEmpty,
      let number = dossier(of: state)
    else { return nil }
    return AssistantWords.person(environment.personnel.roster.employee(number), number)
  }

  /// Whether something was answered besides whom the conversation is about.
  func hasOwnAnswers(_ state: ConversationState) -> Bool {
    guard let dialog = library.dialog(state.dialog), !dialog.subject.isEmpty else {
      return !state.answers.isEmpty
    }
    let subject = subjectQuestions(of: dialog).map(\.key)
    return state.answers.keys.contains { !subject.contains($0) }
  }

  /// The questions that name the dossier, by the key of their answer; also in dialogs it calls.
  private func subjectQuestions(of dialog: Dialog) -> [(key: String, question: Question)] {
    var found: [(key: String, question: Question)] = []
    for statement in dialog.statements {
      switch statement.action {
      case .ask(let question) where dialog.subject.contains(question.id):
        found.append((question.id, question))
      case .call(let name):
        for question in library.dialog(name)?.questions ?? []
        where dialog.subject.contains(question.id) {
          found.append(("\(name)/\(question.id)", question))
        }
      case .ask, .say, .branch, .go, .review, .record, .send, .end: continue
      }
    }
    return found
  }
}
