public import CivilDate

/// How far somebody is with the lessons: what he saw, what was right at once, what comes back.
public struct Progress: Hashable, Sendable, Codable {
  /// The format of kept progress.
  public static let currentFormat = 1

  /// The format it was kept in.
  public private(set) var formaat = Progress.currentFormat
  /// The lessons begun, by the name of their dialog.
  public private(set) var lessen: [String: LessonProgress] = [:]

  /// Nothing learnt yet.
  public init() {}

  /// Notes the first answer to a question of a lesson.
  public mutating func note(_ question: String, of lesson: String, isRight: Bool, on day: CivilDate)
  {
    lessen[lesson, default: LessonProgress()].note(question, isRight: isRight, on: day)
  }

  /// Notes that a lesson was played to its end.
  public mutating func finish(_ lesson: String, on day: CivilDate) {
    lessen[lesson, default: LessonProgress()].finish(on: day)
  }

  /// Whether a lesson was played to its end.
  public func isFinished(_ lesson: String) -> Bool { lessen[lesson]?.klaar != nil }

  /// The questions of these lessons that come back on `day` or came back before it, the oldest first.
  public func due(on day: CivilDate, in lessons: [String]) -> [QuestionPlace] {
    var found: [(day: CivilDate, place: QuestionPlace)] = []
    for lesson in lessons {
      for (question, state) in lessen[lesson]?.vragen ?? [:] {
        guard let back = state.terug, back <= day else { continue }
        found.append((back, QuestionPlace(lesson: lesson, question: question)))
      }
    }
    return found.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.place)
  }

  /// The first day after `day` on which something comes back; nil when nothing does.
  public func nextDue(after day: CivilDate, in lessons: [String]) -> CivilDate? {
    lessons.flatMap { lessen[$0]?.vragen.values.compactMap(\.terug) ?? [] }.filter { $0 > day }
      .min()
  }

  /// Whether these lessons are finished and the last answer to each of their questions was right.
  public func isComplete(_ lessons: [String]) -> Bool {
    !lessons.isEmpty
      && lessons.allSatisfy { name in
        guard let lesson = lessen[name], lesson.klaar != nil else { return false }
        return lesson.vragen.values.allSatisfy(\.goed)
      }
  }

  /// How many questions of these lessons were answered, and how many of them right at once.
  public func score(in lessons: [String]) -> (answered: Int, rightAtOnce: Int) {
    let questions = lessons.flatMap { lessen[$0].map { Array($0.vragen.values) } ?? [] }
    return (questions.count, questions.count { $0.meteenGoed })
  }
}

/// Where a question stands: its lesson and its id.
public struct QuestionPlace: Hashable, Comparable, Sendable {
  /// The name of the lesson's dialog.
  public let lesson: String
  /// The id of the question.
  public let question: String

  /// Where a question stands.
  public init(lesson: String, question: String) {
    self.lesson = lesson
    self.question = question
  }

  /// By lesson, then by question.
  public static func < (left: QuestionPlace, right: QuestionPlace) -> Bool {
    (left.lesson, left.question) < (right.lesson, right.question)
  }
}
