import Answers
import CivilDate

extension Engine {
  /// What follows a command that is about the conversation itself.
  ///
  /// `later` and `stop` are the host's: they give the pending question again.
  public func obey(_ command: Command, in state: inout ConversationState) -> Turn {
    switch command {
    case .back: back(in: &state)
    case .change(let name): change(name, in: &state)
    case .overview: overview(in: state)
    case .repeatQuestion: again(in: state)
    case .why: why(in: state)
    case .help: help(in: state)
    case .startOver: startOver(in: &state)
    case .later, .stop: pending(in: state, effects: [])
    }
  }

  /// Whether a command is meant: `wijzig rooster` is an answer where no answer is called so and
  /// words are asked for.
  public func isCommand(_ command: Command, in state: ConversationState) -> Bool {
    guard case .change(let name?) = command, case .text = prompt(in: state)?.kind,
      state.aside == nil
    else { return true }
    return change(named: name, in: state) != nil
  }

  /// Whether the pending question is the first one: no question before it on the way was answered,
  /// those whose key is in `given` not counted.
  public func isAtFirstQuestion(
    _ state: ConversationState, besides given: Set<String> = []
  ) -> Bool {
    guard state.aside == nil, !state.isUnderway, let walk = walk(state) else { return false }
    for case .answered(let key, _, _) in walk.passed where !given.contains(key) { return false }
    return true
  }

  private func back(in state: inout ConversationState) -> Turn {
    if state.aside != nil {
      state.aside = nil
      return pending(in: state, effects: [])
    }
    guard let walk = walk(state) else { return Turn(effects: [], pause: .finished) }
    var isSettled = false
    for case .answered(let key, _, _) in walk.passed.reversed() {
      guard state.settled.answers.contains(key) else { return reopen(key, in: &state) }
      isSettled = true
    }
    let words = isSettled ? EngineWords.standsAlready : EngineWords.nothingBefore
    return pending(in: state, effects: [.tell(words)])
  }

  /// Asks again for the answer that is meant by a number or a name; without one, asks which.
  func change(_ name: String?, in state: inout ConversationState) -> Turn {
    guard let walk = fullWalk(state) else { return Turn(effects: [], pause: .finished) }
    let items = numbered(on: walk).filter { !state.settled.answers.contains($0.key) }
    guard !items.isEmpty else {
      state.aside = nil
      return pending(in: state, effects: [.tell(EngineWords.nothingToChange)])
    }
    if let name {
      if let key = change(meantBy: name, in: state) { return reopen(key, in: &state) }
      state.aside = .whichAnswer
      return pending(in: state, effects: [.tell(EngineWords.noSuchAnswer), .overview(items)])
    }
    state.aside = .whichAnswer
    return pending(in: state, effects: [.overview(items)])
  }

  /// What follows a line that is no answer but says that an earlier one is wrong: that one again, or
  /// which one it is; nil for any other line, or when nothing can change.
  public func correct(_ line: String, in state: inout ConversationState) -> Turn? {
    guard state.aside == nil, Correction.isMeant(by: line), isNoAnswer(line, in: state),
      !changeable(in: state).isEmpty
    else { return nil }
    return change(change(meantBy: line, in: state).map { _ in line }, in: &state)
  }

  /// The key of the answer that a number or a name means; nil when none or more than one fits.
  private func change(named name: String, in state: ConversationState) -> String? {
    AnswerNaming.item(called: name, among: changeable(in: state))?.key
  }

  /// The same for a line of more words, where nothing but an answer to change can be meant.
  func change(meantBy line: String, in state: ConversationState) -> String? {
    AnswerNaming.item(meantBy: line, among: changeable(in: state))?.key
  }

  /// Whether a line is the whole name of an answer.
  func isName(_ line: String, in state: ConversationState) -> Bool {
    AnswerNaming.isName(line, among: changeable(in: state))
  }

  private func changeable(in state: ConversationState) -> [ReviewItem] {
    guard let walk = fullWalk(state) else { return [] }
    return numbered(on: walk).filter { !state.settled.answers.contains($0.key) }
  }

  /// The way with every answer, also those after a question that is being asked again.
  private func fullWalk(_ state: ConversationState) -> Walk? {
    var state = state
    state.reopened = nil
    return walk(state)
  }

  func reopen(_ key: String, in state: inout ConversationState) -> Turn {
    state.aside = nil
    state.misses = 0
    state.reopened = key
    forgetReviews(in: &state)
    guard let walk = walk(state), case .question(let stopped, _, _, _) = walk.stop, stopped == key
    else {
      // The question is no longer on the way: go on where the conversation was.
      state.reopened = nil
      return pending(in: state, effects: [])
    }
    return turn([], at: walk, in: state)
  }

  private func overview(in state: ConversationState) -> Turn {
    guard let walk = fullWalk(state) else { return Turn(effects: [], pause: .finished) }
    let items = numbered(on: walk)
    return pending(
      in: state,
      effects: items.isEmpty ? [.tell(EngineWords.noAnswersYet)] : [.overview(items)])
  }

  /// What was said since the last answer, and the question.
  private func again(in state: ConversationState) -> Turn {
    guard let walk = walk(state) else { return Turn(effects: [], pause: .finished) }
    return turn(saidSinceLastAnswer(on: walk), at: walk, in: state)
  }

  private func why(in state: ConversationState) -> Turn {
    guard let walk = walk(state) else { return Turn(effects: [], pause: .finished) }
    switch walk.stop {
    case .question(_, let question, _, let sources):
      let reason = question.why.map { words($0, walk.book) } ?? EngineWords.neededForProtocol
      return turn([.say(reason, sources: sources)], at: walk, in: state)
    case .review(_, _, let sources):
      return turn([.say(EngineWords.whyReview, sources: sources)], at: walk, in: state)
    case .perform, .finished, .looping:
      return turn([], at: walk, in: state)
    }
  }

  private func help(in state: ConversationState) -> Turn {
    guard let walk = walk(state) else { return Turn(effects: [], pause: .finished) }
    var effects: [Effect] = []
    if state.aside == nil, case .question(_, let question, let kind, _) = walk.stop {
      if let help = question.help { effects.append(.tell(words(help, walk.book))) }
      effects.append(.tell(EngineWords.howToAnswer(kind)))
      if question.mayBeUnknown { effects.append(.tell(EngineWords.unknownIsFine)) }
      if question.mayBeSkipped { effects.append(.tell(EngineWords.emptyIsFine)) }
    } else if state.aside == nil, case .review = walk.stop {
      effects.append(.tell(EngineWords.reviewTakes))
    }
    effects.append(.tell(EngineWords.commands(withLater: host.keepsForLater)))
    return turn(effects, at: walk, in: state)
  }

  private func startOver(in state: inout ConversationState) -> Turn {
    guard state.done.isEmpty else {
      return pending(in: state, effects: [.tell(EngineWords.standsAlready)])
    }
    guard !state.answers.isEmpty else { return again(in: state) }
    state.aside = .startOver
    return pending(in: state, effects: [])
  }

  func answer(
    _ line: String, to aside: ConversationState.Aside, in state: inout ConversationState
  ) -> Turn {
    switch aside {
    case .whichAnswer:
      if line.trimmedSpaces.isEmpty || AnswerReader.meansSkipped(line) {
        state.aside = nil
        return pending(in: state, effects: [])
      }
      return change(line, in: &state)
    case .startOver:
      switch AnswerReader(now: host.now).read(line, as: .yesNo) {
      case .success(.yesNo(true)):
        guard let dialog = library(state.dialog) else {
          return Turn(effects: [], pause: .finished)
        }
        state = ConversationState(id: state.id, dialog: dialog)
        return begin(&state)
      case .success:
        state.aside = nil
        return pending(in: state, effects: [])
      case .failure(let refusal):
        return refuse(refusal, in: &state)
      }
    }
  }
}
