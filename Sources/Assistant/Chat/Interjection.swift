import Answers
import CivilDate
import DialogEngine
import Questions

/// A small question of the assistant's own, asked before the pending one.
enum Interjection: Hashable {
  /// Whether words at a text prompt are a question; they are an answer if not.
  case isItAQuestion(String)
  /// Which onderwerp is meant, by id.
  case which([String])
  /// Whether to answer what else was asked in the same line, by id.
  case also([String])
  /// Whether to go on with the dialog that belongs to an answer.
  case offer(String)
  /// Whether to try to store it once more.
  case retry

  var id: String {
    switch self {
    case .isItAQuestion: "is-dit-een-vraag"
    case .which: "welk-onderwerp"
    case .also: "ook-gevraagd"
    case .offer: "verder-met"
    case .retry: "nog-een-keer"
    }
  }
}

extension Assistant {
  func interjectionBlock(_ interjection: Interjection) -> Block {
    var choices = AssistantWords.yesNo
    var kind = "ja-nee"
    let text: String
    switch interjection {
    case .isItAQuestion: text = AssistantWords.isItAQuestion
    case .which(let ids):
      text = AssistantWords.whichSubject
      kind = "keuze"
      choices = ids.map { library.questions.title(of: $0) } + [AssistantWords.noneOfThese]
    case .also(let ids):
      text = AssistantWords.alsoAsked(ids.first.map { library.questions.title(of: $0) } ?? "")
    case .offer(let name): text = AssistantWords.offer(library.dialog(name)?.title ?? name)
    case .retry: text = AssistantWords.tryAgain(isPartlyStored: isPartlyStored)
    }
    return .question(
      QuestionBlock(id: interjection.id, text: text, kind: kind, choices: choices))
  }

  func answer(_ line: String, to interjection: Interjection) -> [Block] {
    if let command = Command(line: line) {
      switch (interjection, command) {
      case (.retry, .stop): break
      case (.retry, _): return pendingQuestion()
      case (.offer, .why): return lastAnswerReasons() + pendingQuestion()
      default: break
      }
      self.interjection = nil
      return conversation == nil ? receiveAtMenu(line) : receiveInDialog(line)
    }
    if case .which(let ids) = interjection { return choose(line, among: ids) }
    let reader = AnswerReader(now: environment.now)
    guard case .success(.yesNo(let isYes)) = reader.read(line, as: .yesNo) else {
      switch interjection {
      case .offer, .also:
        self.interjection = nil
        return conversation == nil
          ? receiveAtMenu(line, open: interjection) : receiveInDialog(line)
      case .isItAQuestion, .which, .retry: break
      }
      return [.refusal(AssistantWords.yesOrNo), interjectionBlock(interjection)]
    }
    self.interjection = nil
    switch interjection {
    case .isItAQuestion(let words):
      guard let state = conversation else { return pendingQuestion() }
      if isYes { return ask(words) + backToQuestion() }
      return take(words, state)
    case .also(let ids):
      guard isYes, let id = ids.first else { return pendingQuestion() }
      return tell(id, also: Array(ids.dropFirst())) + backToQuestion()
    case .offer(let name):
      return isYes ? carryOn(.dialog(name, isOnly: false)) : openMenu()
    case .retry:
      guard let state = conversation else { return pendingQuestion() }
      if isYes { return play(engine.standing(in: state), state) }
      let words = AssistantWords.endedInside(isKept: isKept, isPartlyStored: isPartlyStored)
      return [.say(text: words, sources: [])] + leaveDialog(isKept: true)
    case .which:
      return pendingQuestion()
    }
  }

  private func choose(_ line: String, among ids: [String]) -> [Block] {
    let titles = ids.map { library.questions.title(of: $0) } + [AssistantWords.noneOfThese]
    let choices = zip(ids + ["geen"], titles).map { Choice(key: $0, text: $1) }
    interjection = nil
    if line.allSatisfy(\.isWhitespace) { return pendingQuestion() }
    guard
      case .success(.choice(let id)) = AnswerReader(now: environment.now)
        .read(line, as: .choice(choices))
    else {
      guard let state = conversation else { return receiveAtMenu(line) }
      // Words that were meant as a choice must not become the answer to a prompt for words.
      guard case .text = engine.prompt(in: state)?.kind else { return receiveInDialog(line) }
      interjection = .which(ids)
      return [.refusal(AssistantWords.chooseOne), interjectionBlock(.which(ids))]
    }
    if id == "geen" {
      count(.noneOfThese)
      return [.say(text: AssistantWords.notInProtocol(environment, asker.role), sources: [])]
        + pendingQuestion()
    }
    count(.chosen(id))
    return tell(id) + backToQuestion()
  }
}
