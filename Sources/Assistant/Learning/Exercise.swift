import DialogEngine
import Training

/// One question of a lesson that is asked by itself: "les-eerste-week#wie-belt".
///
/// It is a dialog of its own, cut out of the lesson, so that it is played as all dialogs are.
struct Exercise: Hashable {
  let lesson: String
  let question: String

  /// The exercise with this name; nil when it is the name of a dialog.
  init?(_ name: String) {
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    lesson = parts[0]
    question = parts[1]
  }

  init(_ place: QuestionPlace) {
    lesson = place.lesson
    question = place.question
  }

  var name: String { "\(lesson)#\(question)" }
}

extension Dialog {
  /// Whether a role may start it.
  func isFor(_ role: String) -> Bool { roles.isEmpty || roles.contains(role) }

  /// The dialog that asks one question of this lesson, after what its step says before it; nil when
  /// there is no such question.
  func exercise(_ exercise: Exercise) -> Dialog? {
    guard
      let index = statements.firstIndex(where: { statement in
        if case .ask(let question) = statement.action {
          question.id == exercise.question
        } else {
          false
        }
      })
    else { return nil }
    let start = steps.values.filter { $0 <= index }.max() ?? 0
    let before = statements[start..<index].filter { statement in
      switch statement.action {
      case .say: true
      case .ask, .branch, .go, .call, .review, .record, .send, .end: false
      }
    }
    guard case .ask(let question) = statements[index].action else { return nil }
    let asked = Statement(
      key: statements[index].key, action: .ask(question.withoutRoutes),
      sources: statements[index].sources, line: statements[index].line)
    return Dialog(
      name: exercise.name, version: version, title: title, menuPlace: menuPlace, lesson: lesson,
      roles: roles, subject: [], situation: situation, statements: before + [asked], steps: [:],
      file: file)
  }
}

extension Question {
  /// The same question by itself, which leads nowhere.
  fileprivate var withoutRoutes: Question {
    Question(
      id: id, wants: wants, text: text, label: label, why: why, help: help, refusals: refusals,
      mayBeSkipped: mayBeSkipped, mayBeUnknown: mayBeUnknown, standard: standard,
      expected: expected, feedback: feedback)
  }
}
