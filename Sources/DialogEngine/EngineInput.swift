public import Answers
import CivilDate

extension Engine {
  /// What follows a line that is no command.
  public func answer(_ line: String, in state: inout ConversationState) -> Turn {
    if let aside = state.aside { return answer(line, to: aside, in: &state) }
    guard let before = walk(state) else { return Turn(effects: [], pause: .finished) }
    switch before.stop {
    case .question(let key, let question, let kind, _):
      let standard = standard(for: question, key: key, kind: kind, walk: before, in: state)
      switch read(
        line, as: kind, standard: standard, mayBeSkipped: question.mayBeSkipped,
        mayBeUnknown: question.mayBeUnknown)
      {
      case .success(let answer):
        return take(answer, typed: line, key: key, question, kind, before, in: &state)
      case .failure(let refusal):
        return refuse(worded(refusal, by: question, before.book), in: &state)
      }
    case .review(let key, _, _):
      return answer(line, toReview: key, before, in: &state)
    case .perform, .finished, .looping:
      return pending(in: state, effects: [])
    }
  }

  /// A line that was meant as an answer but is none, for a reason of the host's.
  public func refuse(_ refusal: Refusal, in state: inout ConversationState) -> Turn {
    state.misses += 1
    var effects: [Effect] = [.refuse(refusal)]
    if state.misses % 3 == 0 { effects.append(.stuck) }
    return pending(in: state, effects: effects)
  }

  private func take(
    _ answer: Answer, typed line: String, key: String, _ question: Question, _ kind: AnswerKind,
    _ before: Walk, in state: inout ConversationState
  ) -> Turn {
    let isAboutAnother = changesSubject(question, to: answer, key, in: state)
    // Where the dialog itself led back, as after a typing error, nothing comes unexpectedly.
    let isUnexpected = isAboutAnother && state.reopened != nil
    if isAboutAnother { forgetAnswers(after: before, in: &state) }
    forgetAnswers(since: key, on: before, in: &state)
    state.answers[key] = answer
    state.reopened = nil
    state.misses = 0
    forgetReviews(in: &state)
    guard let after = walk(state) else { return Turn(effects: [], pause: .finished) }
    var turn = turn(to: after, from: before, in: &state)
    if isUnexpected { turn.effects.insert(.tell(EngineWords.aboutAnother), at: 0) }
    if let heard = readBack(answer, kind, typed: line) { turn.effects.insert(heard, at: 0) }
    return turn
  }

  /// Whether another person is now meant than before.
  private func changesSubject(
    _ question: Question, to answer: Answer, _ key: String, in state: ConversationState
  ) -> Bool {
    guard let old = state.answers[key], old != answer else { return false }
    return library(state.dialog)?.subject.contains(question.id) ?? false
  }

  /// What was answered about one person says nothing about another.
  private func forgetAnswers(after before: Walk, in state: inout ConversationState) {
    let earlier = Set(answered(on: before).map(\.key))
    state.answers = state.answers.filter { earlier.contains($0.key) }
  }

  /// Where an arrow leads back to a question, its new answer begins the way anew from there: what
  /// was answered since the first time led back, and would lead back for ever.
  private func forgetAnswers(
    since key: String, on before: Walk, in state: inout ConversationState
  ) {
    let way = answered(on: before).map(\.key)
    guard let first = way.firstIndex(of: key) else { return }
    for later in way[first...] where !state.settled.answers.contains(later) {
      state.answers[later] = nil
    }
  }

  private func answer(
    _ line: String, toReview key: String, _ before: Walk, in state: inout ConversationState
  ) -> Turn {
    let hasNumber = line.contains(where: \.isNumber)
    let answer = AnswerReader(now: host.now).read(line, as: .yesNo)
    // A yes is a yes, also where the name of an answer begins with it.
    if let target = change(meantBy: line, in: state),
      hasNumber || answer != .success(.yesNo(true)) || isName(line, in: state)
    {
      return reopen(target, in: &state)
    }
    switch answer {
    case .success(.yesNo(true)):
      state.confirmed.insert(key)
      state.misses = 0
      guard let after = walk(state) else { return Turn(effects: [], pause: .finished) }
      return turn(to: after, from: before, in: &state)
    case .success:
      return change(nil, in: &state)
    case .failure(let refusal):
      return refuse(Refusal(refusal.reason, EngineWords.reviewTakes), in: &state)
    }
  }

  /// Reads a line for a prompt.
  func read(_ line: String, for prompt: Prompt) -> Result<Answer, Refusal> {
    read(
      line, as: prompt.kind, standard: prompt.standard, mayBeSkipped: prompt.mayBeSkipped,
      mayBeUnknown: prompt.mayBeUnknown)
  }

  /// Reads a line: nothing, "weet ik niet" and "geen" where they count, else its kind.
  private func read(
    _ line: String, as kind: AnswerKind, standard: Answer?, mayBeSkipped: Bool, mayBeUnknown: Bool
  ) -> Result<Answer, Refusal> {
    let words = line.trimmedSpaces
    if words.isEmpty {
      if let standard = standard { return .success(standard) }
      if mayBeSkipped { return .success(.skipped) }
      return .failure(
        Refusal(.empty, "\(EngineWords.nothingTyped) \(EngineWords.howToAnswer(kind))"))
    }
    if mayBeUnknown, EngineWords.meansUnknown(words, kind) {
      return .success(.unknown)
    }
    let reader = AnswerReader(now: host.now)
    let result = reader.read(Command.unescaped(words), as: kind)
    // "Ja" agrees with the answer that stands there.
    if let standard, kind.isProposed, case .failure = result,
      reader.read(words, as: .yesNo) == .success(.yesNo(true))
    {
      return .success(standard)
    }
    if mayBeSkipped, EngineWords.meansNothing(words, kind) {
      return .success(.skipped)
    }
    if case .success(.unknown) = result, !mayBeUnknown {
      return .failure(Refusal(.noDuration, EngineWords.howToAnswer(kind)))
    }
    if case .text = kind, AnswerReader.meansUnknown(words) {
      return .failure(
        Refusal(.empty, EngineWords.textIsNeeded(withLater: host.keepsForLater)))
    }
    if case .success(.text(let text)) = result, let objection = host.objection(text) {
      return .failure(objection)
    }
    return result
  }

  private func worded(_ refusal: Refusal, by question: Question, _ book: AnswerBook) -> Refusal {
    guard let own = question.refusals[refusal.reason] else { return refusal }
    return Refusal(refusal.reason, words(own, book))
  }

  /// A changed answer must be looked at again before anything is stored.
  func forgetReviews(in state: inout ConversationState) {
    if !state.confirmed.isEmpty { state.confirmed.formIntersection(state.settled.answers) }
  }

  private func readBack(_ answer: Answer, _ kind: AnswerKind, typed line: String) -> Effect? {
    switch answer {
    case .text, .yesNo, .skipped, .unknown: return nil
    case .choice, .choices, .date, .time, .duration, .number, .phone, .email, .employeeNumber:
      let spoken = shown(answer, as: kind)
      return spoken.lowercased() == line.trimmedSpaces.lowercased() ? nil : .readBack(spoken)
    }
  }
}

extension AnswerKind {
  /// Whether "ja" to an answer that stands there already can mean nothing but that answer.
  fileprivate var isProposed: Bool {
    switch self {
    case .date, .time, .duration, .number, .phone, .email, .employeeNumber: true
    case .text, .yesNo, .choice, .choices: false
    }
  }
}
