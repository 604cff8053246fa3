public import CivilDate
import DialogEngine
import DossierStore
import Personnel
import Training
public import Verzuimprotocol

/// A practice: the real dialogs with an invented team, in a store that is in memory only.
///
/// It drives a chat of its own inside, jumps its clock from moment to moment, and lets the others of
/// the team speak. What leaves it is only what is shown.
public final class PracticeChat: Conversing {
  let library: Library
  let rules: Verzuimprotocol
  private let newID: () -> String
  private let today: CivilDate
  private let named: String?
  /// The practice that runs; nil while one is chosen.
  private var play: PracticePlay?
  private var isOver = false
  /// The choices of the last menu.
  private var menu: [Choice] = []

  private enum Choice: Equatable {
    case scenario(String)
    case again
    case moment(Int)
    case others
    case stop
  }

  /// A practice on a day; of the scenario `named`, else one that is chosen.
  public init(
    library: Library, rules: Verzuimprotocol, today: CivilDate, named: String?,
    newID: @escaping () -> String
  ) {
    self.library = library
    self.rules = rules
    self.today = today
    self.named = named
    self.newID = newID
  }

  /// Tells what a practice is, and starts one or shows which there are.
  public func open() -> [Block] {
    [mark(PracticeWords.welcome)] + (named.map { start($0) } ?? showScenarios())
  }

  /// One line of whoever practises.
  public func receive(_ line: String) -> [Block] {
    guard !isOver else { return [] }
    if let danger = library.danger.danger(in: line) {
      return [.refusal(AssistantWords.help(for: danger, ownNumber: nil))] + pending()
    }
    guard let play else { return choose(line) }
    if case .stop = Command(line: line) { return finish(play) }
    if play.isAtMenu, PracticeWords.meansGoingOn(line) {
      return play.nextMoment() ?? finish(play)
    }
    let said = play.receive(line)
    return play.isOver ? said + finish(play) : said
  }

  /// What a line that cannot be an answer gets.
  public func reject(_ fault: LineFault) -> [Block] {
    play?.chat.reject(fault) ?? [.refusal(AssistantWords.words(for: fault))] + pending()
  }

  /// What is said when no more lines will come.
  public func endOfInput() -> [Block] {
    guard !isOver else { return [] }
    isOver = true
    return [mark(PracticeWords.nothingLeft)]
  }

  /// The line that it waits for; nil when it is over.
  public var awaiting: Awaiting? {
    guard !isOver else { return nil }
    return play?.chat.awaiting ?? Awaiting(question: nil, dialog: nil)
  }

  /// Words that fit at this prompt.
  public var completions: [String] {
    (play?.chat.completions ?? []) + [PracticeWords.goOn]
  }

  /// The last thing that went wrong; a practice has no disk.
  public var failure: ChatFailure? { play?.chat.failure ?? wrongName }

  private var wrongName: ChatFailure?

  private func start(_ name: String) -> [Block] {
    guard let scenario = library.scenario(name) else {
      wrongName = ChatFailure(
        message: PracticeWords.noScenario(name, library.scenarioNames), exitCode: 64)
      return [.refusal(PracticeWords.noScenario(name, library.scenarioNames))] + showScenarios()
    }
    wrongName = nil
    do {
      let play = try PracticePlay(
        scenario, library: library, rules: rules, today: today, newID: newID)
      self.play = play
      return play.nextMoment() ?? []
    } catch {
      return [.refusal(error.description)]
    }
  }

  private func showScenarios() -> [Block] {
    menu = library.scenarioNames.map { .scenario($0) } + [.stop]
    let titles = library.scenarioNames.map { library.scenario($0)?.title ?? $0 }
    return [ask(PracticeWords.which, titles + [AssistantWords.stopTitle])]
  }

  /// The report, and what can be done again.
  private func finish(_ play: PracticePlay) -> [Block] {
    self.play = nil
    lastPlay = play
    var said: [Block] = [mark(PracticeWords.finished)]
    said += PracticeReport(play).blocks
    menu = [.again] + play.played.indices.map { .moment($0) } + [.others, .stop]
    return said + [ask(PracticeWords.whatNow, titles(of: menu, play))]
  }

  private var lastPlay: PracticePlay?

  private func titles(of menu: [Choice], _ play: PracticePlay) -> [String] {
    menu.map { choice in
      switch choice {
      case .again: PracticeWords.again
      case .moment(let index): PracticeWords.moment(index + 1, play.moment(index))
      case .others: PracticeWords.others
      case .scenario(let name): library.scenario(name)?.title ?? name
      case .stop: AssistantWords.stopTitle
      }
    }
  }

  private func choose(_ line: String) -> [Block] {
    let words = line.trimming(\.isWhitespace).lowercased()
    if case .stop = Command(line: line) { return leave() }
    let number = Int(words).flatMap { menu.indices.contains($0 - 1) ? menu[$0 - 1] : nil }
    let byName = library.scenarioNames.contains(words) ? Choice.scenario(words) : nil
    let byWords = menu.first { title(of: $0).lowercased() == words }
    guard let choice = number ?? byName ?? byWords else {
      return [.refusal(PracticeWords.chooseNumber)] + pending()
    }
    switch choice {
    case .scenario(let name): return start(name)
    case .stop: return leave()
    case .others:
      lastPlay = nil
      return showScenarios()
    case .again: return lastPlay.map { start($0.scenario.name) } ?? showScenarios()
    case .moment(let index):
      guard let lastPlay, let blocks = lastPlay.goBack(to: index) else { return showScenarios() }
      play = lastPlay
      return blocks
    }
  }

  private func title(of choice: Choice) -> String {
    lastPlay.map { titles(of: [choice], $0)[0] }
      ?? {
        if case .scenario(let name) = choice { return library.scenario(name)?.title ?? name }
        return AssistantWords.stopTitle
      }()
  }

  private func leave() -> [Block] {
    isOver = true
    return [mark(PracticeWords.nothingLeft)]
  }

  private func pending() -> [Block] {
    if let play { return play.chat.pendingQuestion() }
    guard let lastPlay else { return showScenarios() }
    return [ask(PracticeWords.whatNow, titles(of: menu, lastPlay))]
  }

  private func ask(_ text: String, _ choices: [String]) -> Block {
    .question(
      QuestionBlock(
        id: nil, text: "\(PracticeWords.mark). \(text)", kind: "keuze", choices: choices,
        isRequired: false))
  }

  private func mark(_ text: String) -> Block {
    .say(text: "\(PracticeWords.mark). \(text)", sources: [])
  }
}
