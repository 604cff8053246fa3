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
  /// What was passed, to settle it once something is done after it.
  private(set) var way = ConversationState.Way()
  /// Answers that no longer fit, with their questions: they are asked again.
  private(set) var dropped: [(key: String, question: Question)] = []
  /// The questions with a right answer that were passed, by key, and whether it was given.
  private(set) var graded: [(key: String, isRight: Bool)] = []
  /// Every statement on the way, and where it stops; only when asked for.
  private(set) var trace = Trace()
  private var reviewed: [String] = []
  /// Keys of the questions passed: one that comes by again is asked again.
  private var asked: Set<String> = []
  /// How often each dialog was called: every call has answers of its own.
  private var calls: [String: Int] = [:]

  /// A way longer than this has no question in its loop.
  private static let mostStatements = 10_000
  /// Dialogs that call each other deeper than this call each other for ever.
  private static let mostFrames = 20

  private let state: ConversationState
  private let host: Host
  private let isTraced: Bool
  private let library: (String) -> Dialog?

  init(
    _ state: ConversationState, _ dialog: Dialog, host: Host,
    library: @escaping (String) -> Dialog?, isTraced: Bool = false
  ) {
    self.isTraced = isTraced
    self.state = state
    self.host = host
    self.library = library
    run(dialog)
  }

  private struct Frame {
    let dialog: Dialog
    let prefix: String
    var next: Int
  }

  private mutating func run(_ dialog: Dialog) {
    var frames = [Frame(dialog: dialog, prefix: "", next: 0)]
    defer { if isTraced { finishTrace(frames) } }
    var budget = Walk.mostStatements
    while let frame = frames.last {
      let top = frames.count - 1
      guard frame.next < frame.dialog.statements.count else {
        frames.removeLast()
        continue
      }
      let statement = frame.dialog.statements[frame.next]
      budget -= 1
      guard budget > 0, frames.count <= Walk.mostFrames else {
        stop = .looping(frame.dialog, statement)
        return
      }
      frames[top].next += 1
      let key = frame.prefix + statement.key
      note(.reached, at: statement, in: frame.dialog)
      func jump(_ target: String) { frames[top].next = frame.dialog.steps[target] ?? .max }
      switch statement.action {
      case .say(let words):
        passed.append(.said(key: key, words, sources: statement.sources))
      case .ask(let question):
        let id = frame.prefix + question.id
        guard let answer = pass(question, id, statement) else { return }
        let isRight = host.isRight(answer, to: question, book)
        if let isRight { graded.append((id, isRight)) }
        respond(to: answer, isRight, question, key: key, statement)
        let route = question.route(after: answer, isRight: isRight)
        note(.answer(answer, route: route), at: statement, in: frame.dialog)
        if let route { jump(question.routes[route].target) }
      case .branch(let fact, let negated, let target):
        let isSo = state.fact(key) ?? host.fact(fact, book)
        way.facts[key] = isSo
        note(.fact(isSo), at: statement, in: frame.dialog)
        if isSo != negated { jump(target) }
      case .go(let target):
        jump(target)
      case .call(let name):
        if let called = library(name) {
          let prefix = frame.prefix + name
          let count = calls[prefix, default: 0] + 1
          calls[prefix] = count
          let call = count == 1 ? "\(prefix)/" : "\(prefix)#\(count)/"
          frames.append(Frame(dialog: called, prefix: call, next: 0))
        }
      case .review(let ids):
        reviewed = ids
        guard state.confirmed.contains(key) else {
          stop = .review(key: key, ids: ids, sources: statement.sources)
          return
        }
        passed.append(.confirmed(key: key))
        way.answers.insert(key)
      case .record(let recording):
        guard state.done.contains(key) else {
          stop = .perform(deed(key, recording, subject: dialog.subject))
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
        frames.removeLast()
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
    guard isTraced else { return }
    trace.steps.append(Trace.Step(dialog: dialog.name, key: statement.key, outcome: outcome))
  }

  private mutating func finishTrace(_ frames: [Frame]) {
    trace.places = frames.map { Trace.Place(dialog: $0.dialog.name, next: $0.next) }
    trace.asked = asked
    trace.calls = calls
  }

  /// Passes a question that has a fitting answer; stops at it and gives nil when it has none.
  private mutating func pass(
    _ question: Question, _ key: String, _ statement: Statement
  ) -> Answer? {
    let kind = host.resolve(question.wants, book)
    if let answer = state.answers[key], state.reopened != key, asked.insert(key).inserted {
      if state.isSettled(key) || answer.fits(kind, of: question) {
        book.note(answer, kind: kind, for: question.id)
        passed.append(.answered(key: key, question, sources: statement.sources))
        way.answers.insert(key)
        return answer
      }
      dropped.append((key, question))
    }
    stop = .question(key: key, question, kind, sources: statement.sources)
    return nil
  }

  /// A deed that waited for a disk keeps the day on which it was first tried.
  private mutating func deed(_ key: String, _ recording: Recording, subject: [String]) -> Deed {
    way.day = state.underway?.day ?? host.now.date
    let day = recording.day.flatMap { book.day($0) } ?? way.day ?? host.now.date
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
