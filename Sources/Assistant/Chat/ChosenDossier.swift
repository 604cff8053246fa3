import Answers
import DialogEngine

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
