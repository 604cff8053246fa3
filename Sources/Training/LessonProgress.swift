public import CivilDate

/// How far somebody is with one lesson.
public struct LessonProgress: Hashable, Sendable, Codable {
  /// The day on which it was last played to its end; nil when it never was.
  public private(set) var klaar: CivilDate?
  /// The questions answered, by id.
  public private(set) var vragen: [String: QuestionProgress] = [:]

  init() {}

  mutating func note(_ question: String, isRight: Bool, on day: CivilDate) {
    if vragen[question] == nil {
      vragen[question] = QuestionProgress(isRight: isRight, on: day)
    } else {
      vragen[question]?.answer(isRight: isRight, on: day)
    }
  }

  mutating func finish(on day: CivilDate) { klaar = day }
}

/// How one question went.
public struct QuestionProgress: Hashable, Sendable, Codable {
  /// Whether the very first answer was right.
  public let meteenGoed: Bool
  /// Whether the last answer was right.
  public private(set) var goed: Bool
  /// How often in a row it was right after it had been wrong.
  public private(set) var reeks = 0
  /// The day on which it comes back; nil when it need not.
  public private(set) var terug: CivilDate?

  /// So many days after each right answer in a row a question that was wrong comes back.
  static let pauses = [1, 3, 7]

  init(isRight: Bool, on day: CivilDate) {
    meteenGoed = isRight
    goed = isRight
    terug = isRight ? nil : day + QuestionProgress.pauses[0]
  }

  /// A question that was right at once and is asked again stays known when it is right again.
  mutating func answer(isRight: Bool, on day: CivilDate) {
    goed = isRight
    guard isRight else {
      reeks = 0
      terug = day + QuestionProgress.pauses[0]
      return
    }
    guard let back = terug else { return }
    // Twice on one day teaches nothing: only what came back counts as remembered.
    guard day >= back else { return }
    reeks += 1
    terug = reeks < QuestionProgress.pauses.count ? day + QuestionProgress.pauses[reeks] : nil
  }
}
