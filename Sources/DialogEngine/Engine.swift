import Answers
import CivilDate

/// Plays dialogs: from a state and a line to the next state and what to show.
///
/// It keeps nothing between calls and does nothing by itself: what must be stored or sent comes
/// out as a ``Deed``, which the host carries out and then reports by ``performed(_:in:)``.
public struct Engine {
  /// What the dialog asks the program it runs in.
  public var host: Host
  let library: (String) -> Dialog?

  /// An engine over the dialogs that `library` finds by name.
  public init(host: Host, library: @escaping (String) -> Dialog?) {
    self.host = host
    self.library = library
  }

  /// The first turn of a conversation: everything on the way, and what is waited for.
  ///
  /// After it was put aside only what was said since the last answer, for the rest was heard.
  public func begin(_ state: inout ConversationState, isResumed: Bool = false) -> Turn {
    guard let walk = walk(state) else { return Turn(effects: [], pause: .finished) }
    var turn = turn(to: walk, from: nil, in: &state)
    if isResumed { turn.effects = notes(on: walk) + saidSinceLastAnswer(on: walk) }
    return turn
  }

  /// Settles the way to a deed, before it is carried out: keep the state then, so that whatever
  /// happens the conversation comes back to this deed.
  public func undertake(_ deed: Deed, in state: inout ConversationState) {
    state.underway = deed.way
  }

  /// What follows once a deed is carried out: it is not done again, and what led to it stays so.
  public func performed(_ deed: Deed, in state: inout ConversationState) -> Turn {
    state.underway = nil
    state.settled.merge(deed.way)
    guard let before = walk(state) else { return Turn(effects: [], pause: .finished) }
    state.done.append(deed.key)
    guard let after = walk(state) else { return Turn(effects: [], pause: .finished) }
    return turn(to: after, from: before, in: &state)
  }

  /// Goes back to the review, because what follows it could not be carried out.
  public func failed(in state: inout ConversationState) -> Turn {
    let before = walk(state)
    state.underway = nil
    forgetReviews(in: &state)
    guard let after = walk(state) else { return Turn(effects: [], pause: .finished) }
    return turn(to: after, from: before, in: &state)
  }

  /// The turn after the world changed under a conversation: what is now said and was not `heard`,
  /// and what is now waited for.
  public func catchUp(_ state: inout ConversationState, heard: [String]) -> Turn {
    guard let walk = walk(state) else { return Turn(effects: [], pause: .finished) }
    return turn(to: walk, said(on: walk, except: heard), in: &state)
  }

  /// The answers on the way so far.
  public func answers(in state: ConversationState) -> AnswerBook {
    walk(state)?.book ?? AnswerBook()
  }

  /// What the conversation waits for now.
  public func pause(in state: ConversationState) -> Pause { standing(in: state).pause }

  /// Where the conversation stands: a turn that shows nothing new.
  public func standing(in state: ConversationState) -> Turn { pending(in: state, effects: []) }

  /// Whether the line is no answer to the pending question at all: neither one that is taken nor
  /// one that is refused for what it says, such as a day that has yet to come.
  public func isNoAnswer(_ line: String, in state: ConversationState) -> Bool {
    guard let prompt = prompt(in: state) else { return true }
    if prompt.id == Engine.reviewID, change(meantBy: line, in: state) != nil { return false }
    guard case .failure(let refusal) = read(line, for: prompt) else { return false }
    switch refusal.reason {
    case .noDate, .noTime, .noDuration, .noNumber, .noYesNo, .noChoice, .noPhone, .noEmail,
      .noEmployeeNumber:
      return true
    case .empty, .tooLong, .impossibleDate, .weekdayMismatch, .ambiguousDate, .tooEarly, .tooLate,
      .tooLow, .tooHigh, .ambiguousChoice, .objection:
      return false
    }
  }

  /// The questions with a right answer on the way so far, by key, and whether it was given.
  public func graded(in state: ConversationState) -> [(key: String, isRight: Bool)] {
    walk(state)?.graded ?? []
  }

  /// Every statement on the way so far, and where it stands.
  public func trace(of state: ConversationState) -> Trace {
    guard let dialog = library(state.dialog) else { return Trace() }
    return Walk(state, dialog, host: host, library: library, isTraced: true).trace ?? Trace()
  }

  /// The pending question; nil when the conversation is over.
  public func prompt(in state: ConversationState) -> Prompt? {
    switch pause(in: state) {
    case .question(let prompt), .review(let prompt, _): prompt
    case .perform, .broken, .finished: nil
    }
  }

  func walk(_ state: ConversationState) -> Walk? {
    library(state.dialog).map { Walk(state, $0, host: host, library: library) }
  }

  /// The turn at the end of `walk`: what is new on it since `before`, and what it waits for.
  func turn(to walk: Walk, from before: Walk?, in state: inout ConversationState) -> Turn {
    turn(to: walk, before.map { said(on: walk, after: $0) } ?? said(on: walk), in: &state)
  }

  private func turn(
    to walk: Walk, _ said: [Effect], in state: inout ConversationState
  ) -> Turn {
    let effects = notes(on: walk) + said
    for (key, _) in walk.dropped { state.answers[key] = nil }
    return turn(effects, at: walk, in: state)
  }

  /// The same question once more, after `effects`.
  func pending(in state: ConversationState, effects: [Effect]) -> Turn {
    guard let walk = walk(state) else { return Turn(effects: effects, pause: .finished) }
    return turn(effects, at: walk, in: state)
  }

  /// A turn that shows `effects` and waits where `walk` stops.
  func turn(_ effects: [Effect], at walk: Walk, in state: ConversationState) -> Turn {
    var turn = Turn(effects: effects, pause: pause(of: walk, in: state))
    turn.said = keysSaid(on: walk)
    return turn
  }

  private func notes(on walk: Walk) -> [Effect] {
    walk.dropped.map { dropped in
      .tell(EngineWords.asksAgain(words(dropped.question.label, walk.book)))
    }
  }

  private func keysSaid(on walk: Walk) -> [String] {
    var keys: [String] = []
    for case .said(let key, _, _) in walk.passed { keys.append(key) }
    return keys
  }

  private func said(on walk: Walk, except known: [String] = []) -> [Effect] {
    said(walk.passed[...], except: Set(known), walk.book)
  }

  /// What was said on a way and not on the way `before`.
  private func said(on walk: Walk, after before: Walk) -> [Effect] {
    // Most ways go on from the one before them and say little: then no key has to be looked up.
    let new = walk.passed.dropFirst(walk.lengthShared(with: before))
    guard new.contains(where: \.isSaid) else { return [] }
    return said(new, except: Set(keysSaid(on: before)), walk.book)
  }

  private func said(
    _ passed: ArraySlice<Walk.Passed>, except known: Set<String>, _ book: AnswerBook
  ) -> [Effect] {
    passed.compactMap { item in
      guard case .said(let key, let template, let sources) = item, !known.contains(key) else {
        return nil
      }
      return .say(words(template, book), sources: sources)
    }
  }

  /// What was said since the last answer or review.
  func saidSinceLastAnswer(on walk: Walk) -> [Effect] {
    var effects: [Effect] = []
    for item in walk.passed {
      switch item {
      case .said(_, let template, let sources):
        effects.append(.say(words(template, walk.book), sources: sources))
      case .answered, .confirmed:
        effects = []
      case .judged:
        continue
      }
    }
    return effects
  }

  /// An answer as it is shown to whoever gave it.
  ///
  /// A number comes with the name, so that a typing error is seen before anything is stored. What is
  /// sent to others never holds a name.
  func shown(_ answer: Answer, as kind: AnswerKind) -> String {
    if case .employeeNumber(let number) = answer, let person = host.person(number) { return person }
    return answer.spoken(as: kind, today: host.now.date)
  }

  /// The words of a template, with answers first and values of the host after them.
  func words(_ template: Template, _ book: AnswerBook) -> String {
    template.rendered { name in
      book.spoken(name, today: host.now.date) ?? host.value(name, book) ?? EngineWords.unknownValue
    }
  }
}
