import Answers
import CivilDate

/// One replay of a conversation from its first statement: the way it took and where it stops.
///
/// The whole state follows from a replay, so going back, changing an answer and going on tomorrow
/// need no code of their own.
struct Walk {
  /// One thing passed on the way.
  enum Passed {
    case said(key: String, Template, sources: [String])
    case answered(key: String, Question, sources: [String])
    case confirmed(key: String)
    case judged(key: String, isSo: Bool)

    var key: String {
      switch self {
      case .said(let key, _, _), .answered(let key, _, _), .confirmed(let key),
        .judged(let key, _):
        key
      }
    }

    var isSaid: Bool {
      if case .said = self { true } else { false }
    }
  }

  /// Where the replay stops.
  enum Stop {
    case question(key: String, Question, AnswerKind, sources: [String])
    case review(key: String, ids: [String], sources: [String])
    case perform(Deed)
    case finished
    case looping(Dialog, Statement)
  }

  private(set) var passed: [Passed] = []
  private(set) var stop = Stop.finished
  private(set) var book = AnswerBook()
  /// Answers that no longer fit, with their questions: they are asked again.
  private(set) var dropped: [(key: String, question: Question)] = []
  /// The questions with a right answer that were passed, by key, and whether it was given.
  private(set) var graded: [(key: String, isRight: Bool)] = []
  /// Every statement on the way, and where it stops; nil when it was not asked for.
  private(set) var trace: Trace?
  private var reviewed: [String] = []
  /// Keys of the questions passed, a few: one that comes by again is asked again.
  private var asked: [String] = []
  /// From where each dialog was called: every place has answers of its own, and one that comes by
  /// again has the same.
  private var calls: [String: [String]] = [:]

  /// A way longer than this has no question in its loop.
  private static let mostStatements = 10_000
  /// Dialogs that call each other deeper than this call each other for ever.
  private static let mostFrames = 20

  init(
    _ state: ConversationState, _ dialog: Dialog, host: Host, library: (String) -> Dialog?,
    isTraced: Bool = false
  ) {
    if isTraced { trace = Trace() }
    passed.reserveCapacity(16)
    book.reserve(state.answers.count)
    run(dialog, state, host, library)
  }

  /// How much of the way is the same as the beginning of another.
  func lengthShared(with other: Walk) -> Int {
    var length = 0
    for (item, before) in zip(passed, other.passed) {
      guard item.isSaid == before.isSaid, item.key == before.key else { break }
      length += 1
    }
    return length
  }

  private struct Frame {
    let dialog: Dialog
    let prefix: String
    var next: Int

    func key(_ name: String) -> String { prefix.isEmpty ? name : prefix + name }

    mutating func jump(to step: String) { next = dialog.steps[step] ?? .max }
  }

  private mutating func run(
    _ dialog: Dialog, _ state: ConversationState, _ host: Host, _ library: (String) -> Dialog?
  ) {
    var frame = Frame(dialog: dialog, prefix: "", next: 0)
    var callers: [Frame] = []
    var isOver = false
    defer { finishTrace(isOver ? [] : callers + [frame]) }
    var budget = Walk.mostStatements
    while !isOver {
      guard let statement = frame.dialog.statement(at: frame.next) else {
        if let caller = callers.popLast() { frame = caller } else { isOver = true }
        continue
      }
      budget -= 1
      guard budget > 0, callers.count < Walk.mostFrames else {
        stop = .looping(frame.dialog, statement)
        return
      }
      frame.next += 1
      let key = frame.key(statement.key)
      note(.reached, at: statement, in: frame.dialog)
      switch statement.action {
      case .say(let words):
        passed.append(.said(key: key, words, sources: statement.sources))
      case .ask(let question):
        let id = frame.key(question.id)
        guard let answer = pass(question, id, statement, state, host) else { return }
        let isRight = host.isRight(answer, to: question, book)
        if let isRight { graded.append((id, isRight)) }
        respond(to: answer, isRight, question, key: key, statement)
        let route = question.route(after: answer, isRight: isRight)
        note(.answer(answer, route: route), at: statement, in: frame.dialog)
        if let route { frame.jump(to: question.routes[route].target) }
      case .branch(let fact, let negated, let target):
        let isSo = state.fact(key) ?? host.fact(fact, book)
        passed.append(.judged(key: key, isSo: isSo))
        note(.fact(isSo), at: statement, in: frame.dialog)
        if isSo != negated { frame.jump(to: target) }
      case .go(let target):
        frame.jump(to: target)
      case .call(let name):
        if let called = library(name) {
          let prefix = frame.key(name)
          let place = calls[prefix]?.firstIndex(of: key) ?? calls[prefix]?.count ?? 0
          if place == calls[prefix]?.count ?? 0 { calls[prefix, default: []].append(key) }
          let call = place == 0 ? "\(prefix)/" : "\(prefix)#\(place + 1)/"
          callers.append(frame)
          frame = Frame(dialog: called, prefix: call, next: 0)
        }
      case .review(let ids):
        reviewed = ids
        guard state.confirmed.contains(key) else {
          stop = .review(key: key, ids: ids, sources: statement.sources)
          return
        }
        passed.append(.confirmed(key: key))
      case .record(let recording):
        guard state.done.contains(key) else {
          stop = .perform(deed(key, recording, subject: dialog.subject, state, host))
          return
        }
      case .send(let template):
        guard state.done.contains(key) else {
          stop = .perform(
            Deed(key: key, kind: .send(template: template), answers: book, way: way))
          return
        }
      case .end(let words):
        if let words {
          passed.append(.said(key: key, words, sources: statement.sources))
        }
        if let caller = callers.popLast() { frame = caller } else { isOver = true }
      }
    }
    stop = .finished
  }

  /// Says what the author has to say to this answer.
  private mutating func respond(
    to answer: Answer, _ isRight: Bool?, _ question: Question, key: String, _ statement: Statement
  ) {
    for (index, feedback) in question.feedback.enumerated()
    where feedback.on.matches(answer, isRight: isRight) {
      passed.append(
        .said(key: "\(key).reactie-\(index)", feedback.words, sources: statement.sources))
    }
  }

  private mutating func note(
    _ outcome: Trace.Outcome, at statement: Statement, in dialog: Dialog
  ) {
    trace?.steps.append(Trace.Step(dialog: dialog.name, key: statement.key, outcome: outcome))
  }

  private mutating func finishTrace(_ frames: @autoclosure () -> [Frame]) {
    guard trace != nil else { return }
    trace?.places = frames().map { Trace.Place(dialog: $0.dialog.name, next: $0.next) }
    trace?.asked = Set(asked)
    trace?.calls = calls
  }

  /// Passes a question that has a fitting answer; stops at it and gives nil when it has none.
  private mutating func pass(
    _ question: Question, _ key: String, _ statement: Statement, _ state: ConversationState,
    _ host: Host
  ) -> Answer? {
    let answer = state.reopened == key || asked.contains(key) ? nil : state.answers[key]
    let isSettled = answer != nil && state.isSettled(key)
    // What was done rests on a settled answer: the days it could be are not looked up again, for the
    // dossier has changed by the deed, and may not be readable now.
    let kind = host.resolve(isSettled ? question.wants.withoutLimits : question.wants, book)
    if let answer {
      asked.append(key)
      if isSettled || answer.fits(kind, of: question) {
        book.note(answer, kind: kind, for: question.id)
        passed.append(.answered(key: key, question, sources: statement.sources))
        return answer
      }
      dropped.append((key, question))
    }
    stop = .question(key: key, question, kind, sources: statement.sources)
    return nil
  }

  /// What was passed, to settle it once something is done after it.
  private var way: ConversationState.Way {
    var way = ConversationState.Way()
    for item in passed {
      switch item {
      case .answered(let key, _, _), .confirmed(let key): way.answers.insert(key)
      case .judged(let key, let isSo): way.facts[key] = isSo
      case .said: continue
      }
    }
    return way
  }

  /// A deed that waited for a disk keeps the day on which it was first tried.
  private func deed(
    _ key: String, _ recording: Recording, subject: [String], _ state: ConversationState,
    _ host: Host
  ) -> Deed {
    var way = way
    let first = state.underway?.day ?? host.now.date
    way.day = first
    let day = recording.day.flatMap { book.day($0) } ?? first
    return Deed(
      key: key,
      kind: .record(
        kind: recording.kind, day: day, fields: recording.fields ?? reviewed, subject: subject),
      answers: book, way: way)
  }
}

extension ConversationState {
  /// What was said of a fact on the way to something done or being done; nil when it may change.
  fileprivate func fact(_ key: String) -> Bool? { settled.facts[key] ?? underway?.facts[key] }

  /// Whether an answer stands whatever its question takes now.
  fileprivate func isSettled(_ key: String) -> Bool {
    settled.answers.contains(key) || underway?.answers.contains(key) ?? false
  }
}
