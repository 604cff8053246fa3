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
    // Every line that is typed asks this some ten times: bytes are looked at sooner than letters.
    guard let mark = name.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    lesson = String(name[..<mark])
    question = String(name[mark...].dropFirst())
    guard !lesson.isEmpty, !question.isEmpty else { return nil }
  }

  init(_ place: QuestionPlace) {
    lesson = place.lesson
    question = place.question
  }

  var name: String { "\(lesson)#\(question)" }
}

extension Dialog {
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
