import DialogEngine
import Personnel
import Training
import Verzuimprotocol

extension Assistant {
  /// The lessons that the asker can take.
  var lessons: [Dialog] { asker.role.map { library.lessons(for: $0.rawValue) } ?? [] }

  /// Where the asker stands, and what he can learn now.
  func openLearning() -> [Block] {
    let lessons = lessons
    guard !lessons.isEmpty else {
      isLearning = false
      return [.say(text: LearningWords.noLessons, sources: [])] + afterDialog()
    }
    isLearning = true
    let progress = readProgress()
    let names = lessons.map(\.name)
    let due = progress.due(on: environment.today, in: names)
    menu = lessons.map {
      MenuItem(
        title: LearningWords.line(for: $0, isFinished: progress.isFinished($0.name)),
        action: .start($0.name))
    }
    if let next = lessons.first(where: { !progress.isFinished($0.name) }) {
      menu.insert(
        MenuItem(
          title: LearningWords.next(next, isFirst: progress.lessen.isEmpty),
          action: .lesson(next.name)),
        at: 0)
    }
    if !due.isEmpty {
      menu.insert(MenuItem(title: LearningWords.repeats(due.count), action: .repeatDue), at: 0)
    }
    if progress.isComplete(names) {
      menu.insert(MenuItem(title: LearningWords.certificateTitle, action: .certificate), at: 0)
    }
    menu.append(MenuItem(title: AssistantWords.backTitle, action: .back))
    let words = LearningWords.standing(
      progress, lessons: names, on: environment.today, role: asker.role, isKept: keepsProgress)
    return [.say(text: words, sources: []), menuBlock()]
  }

  /// Back from the lessons to where the asker came from; nil when he is not among them.
  func leaveLearning() -> [Block]? {
    guard isLearning else { return nil }
    isLearning = false
    guard start == .learning else { return nil }
    isOver = true
    return [.say(text: AssistantWords.goodbye, sources: [])]
  }

  /// Asks what came back, one question after another.
  func repeatDue() -> [Block] {
    toRepeat = readProgress().due(on: environment.today, in: lessons.map(\.name))
    return repeatNext()
  }

  /// The next question that came back; the lessons when there is none left.
  func repeatNext() -> [Block] {
    while !toRepeat.isEmpty {
      let name = Exercise(toRepeat.removeFirst()).name
      // A question that its author took out of the lesson comes back no more.
      if library.dialog(name) != nil { return begin(name) }
    }
    return openLearning()
  }

  /// The proof that somebody answered everything right.
  func certificate() -> [Block] {
    let employee = asker.number.flatMap { environment.personnel.roster.employee($0) }
    return [
      .say(
        text: LearningWords.certificate(
          name: employee?.name, number: asker.number, role: asker.role, lessons: lessons,
          gemeente: environment.organisation.name, on: environment.today,
          rules: environment.rules),
        sources: [])
    ] + openLearning()
  }
}
