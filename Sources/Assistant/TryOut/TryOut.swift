import Answers
public import CivilDate
import DialogEngine
import DialogProof
import ScriptText
import Verzuimprotocol

/// Plays a dialog while its author edits it: after each change with the answers that still fit.
///
/// There is no dossier and nothing is stored or sent; what would be, is told. Facts are what the
/// author says they are.
public final class TryOut: Conversing {
  typealias Move = (Engine, inout ConversationState) -> Turn

  private var scripts: TryOutScripts
  private let now: CivilMoment
  private var facts: SaidFacts
  private var dialog: Dialog?
  private var library: Library?
  private var free: FreeHost?
  private var state: ConversationState?
  /// A fact that must be known before a move can be made.
  private var wanted: (fact: String, move: Move)?
  private var isFinished = false
  private var isOver = false

  /// A try-out of the file in `scripts`; `facts` are known from the start, each with its values.
  public init(_ scripts: TryOutScripts, now: CivilMoment, facts: [String: [Bool]]) {
    self.scripts = scripts
    self.now = now
    self.facts = SaidFacts(facts)
  }

  /// Tells what this is, and starts the dialog or tells what is wrong with it.
  public func open() -> [Block] {
    [.say(text: TryOutWords.welcome, sources: [])] + (look() ?? pending())
  }

  /// Looks at the file, and takes the line when the same question still stands.
  public func receive(_ line: String) -> [Block] {
    guard !isOver else { return [] }
    let before = awaiting
    let changes = look()
    let command = Command(line: line)
    if command == .stop || command == .later {
      isOver = true
      return [.say(text: TryOutWords.goodbye, sources: [])]
    }
    if let changes, awaiting != before || line.isEmpty { return changes }
    if let wanted { return answer(line, toFact: wanted.fact, wanted.move) }
    guard state != nil, !isFinished else {
      return command == .startOver ? startOver() : (changes ?? []) + pending()
    }
    return advance { engine, state in
      if let command, engine.isCommand(command, in: state) {
        return engine.obey(command, in: &state)
      }
      return engine.answer(line, in: &state)
    }
  }

  /// What a line that cannot be an answer gets.
  public func reject(_ fault: LineFault) -> [Block] {
    [.refusal(AssistantWords.words(for: fault))] + pending()
  }

  /// What is said when no more lines will come.
  public func endOfInput() -> [Block] {
    isOver = true
    return [.say(text: TryOutWords.goodbye, sources: [])]
  }

  /// The line that it waits for; nil when the try-out is over.
  public var awaiting: Awaiting? {
    guard !isOver else { return nil }
    guard let dialog, !isFinished else { return Awaiting(question: nil, dialog: nil) }
    if wanted != nil { return Awaiting(question: TryOutWords.factID, dialog: dialog.name) }
    let question = state.flatMap { engine.prompt(in: $0)?.id }
    return Awaiting(question: question, dialog: dialog.name)
  }

  /// The commands.
  public var completions: [String] { wanted == nil ? Command.words : ["ja", "nee"] }

  /// Nothing can go wrong outside a try-out.
  public var failure: ChatFailure? { nil }

  /// What is to be told about the file; nil when it is as it was.
  private func look() -> [Block]? {
    switch scripts.look() {
    case .unchanged: return nil
    case .unreadable: return [.refusal(TryOutWords.unreadable)]
    case .changed(let playable, let findings, let lines):
      let told = findings.map { Block.refusal(TryOutWords.finding($0, lines)) }
      guard let playable else {
        let isNew = dialog == nil
        return told + (isNew ? [] : [.say(text: TryOutWords.playsFormer, sources: [])]) + pending()
      }
      let isNew = dialog == nil
      dialog = playable.dialog
      library = playable.library
      free = FreeHost(
        for: playable.library.allDialogs, now: now, days: FreeDays.days(around: now.date))
      return told + (isNew ? [] : [.say(text: TryOutWords.changed, sources: [])]) + start()
    }
  }

  /// Starts the dialog with the answers that there are.
  private func start() -> [Block] {
    guard let dialog else { return [] }
    var fresh = ConversationState(id: "proef", dialog: dialog)
    fresh.answers = state?.answers ?? [:]
    let isResumed = !fresh.answers.isEmpty
    state = fresh
    wanted = nil
    isFinished = false
    facts.startOver()
    return advance { engine, state in engine.begin(&state, isResumed: isResumed) }
  }

  private func startOver() -> [Block] {
    state = nil
    return start()
  }

  private var engine: Engine {
    let host = free?.host { [weak self] in self?.facts.isSo($0) ?? false } ?? Host(now: now)
    return Engine(
      host: host,
      library: { [dialog, library] name in
        name == dialog?.name ? dialog : library?.dialog(name)
      })
  }

  /// Makes a move, once every fact that it asks for is known.
  private func advance(_ move: @escaping Move) -> [Block] {
    guard var next = state else { return [] }
    facts.forgetUnknown()
    let turn = move(engine, &next)
    if let unknown = facts.unknown.first {
      wanted = (unknown, move)
      return [factQuestion(unknown)]
    }
    state = next
    return show(turn)
  }

  private func answer(_ line: String, toFact name: String, _ move: @escaping Move) -> [Block] {
    switch AnswerReader(now: now).read(line, as: .yesNo) {
    case .success(let answer):
      wanted = nil
      facts.say(name, answer == .yesNo(true))
      return advance(move)
    case .failure(let refusal):
      return [.refusal(refusal.message), factQuestion(name)]
    }
  }

  private func show(_ turn: Turn) -> [Block] {
    var blocks = turn.effects.map(block)
    switch turn.pause {
    case .question, .review: blocks += pending()
    case .perform(let deed):
      blocks.append(.say(text: TryOutWords.wouldDo(deed, today: now.date), sources: []))
      facts.passDeed()
      blocks += advance { engine, state in
        engine.undertake(deed, in: &state)
        return engine.performed(deed, in: &state)
      }
    case .broken(let dialog, let line):
      blocks.append(.refusal(AssistantWords.goesRound(dialog, line)))
      blocks += finish()
    case .finished: blocks += finish()
    }
    return blocks
  }

  private func finish() -> [Block] {
    isFinished = true
    return (dialog.map { [.finished(dialog: $0.name)] } ?? []) + pending()
  }

  private func block(_ effect: Effect) -> Block {
    switch effect {
    case .say(let text, let sources): .say(text: text, sources: sources)
    case .readBack(let spoken): .say(text: AssistantWords.understood(spoken), sources: [])
    case .refuse(let refusal): .refusal(refusal.message)
    case .tell(let text): .say(text: text, sources: [])
    case .overview(let items): .review(items)
    case .stuck: .say(text: TryOutWords.stuck, sources: [])
    }
  }

  private func factQuestion(_ name: String) -> Block {
    .question(
      QuestionBlock(
        id: TryOutWords.factID, text: TryOutWords.isItSo(name), kind: "ja-nee",
        choices: AssistantWords.yesNo))
  }

  /// What it waits for, once more.
  private func pending() -> [Block] {
    if let wanted { return [factQuestion(wanted.fact)] }
    guard let state, dialog != nil, !isFinished else {
      let words = dialog == nil ? TryOutWords.mendFirst : TryOutWords.isAtEnd
      return [.say(text: words, sources: [])]
    }
    switch engine.pause(in: state) {
    case .question(let prompt): return [.question(QuestionBlock(prompt, today: now.date))]
    case .review(let prompt, let items):
      return [.review(items), .question(QuestionBlock(prompt, today: now.date))]
    case .perform, .broken, .finished: return []
    }
  }
}
