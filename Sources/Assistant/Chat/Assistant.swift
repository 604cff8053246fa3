import Access
import Answers
import CivilDate
import DialogEngine
import DossierStore
import Personnel
import Questions
import Training
import Verzuimprotocol

/// The chat: one line in, blocks out.
///
/// The only place where dialogs meet rules and dossiers. It knows no terminal and no folders.
public final class Assistant: Conversing {
  var environment: Environment
  let library: Library
  /// Who is asking; the role is nil until it is known.
  public internal(set) var asker: PartialAsker
  /// The running conversation; nil at the menu.
  var conversation: ConversationState?
  /// A small question of the assistant's own that comes first.
  var interjection: Interjection?
  /// What the next conversation is for, once the asker is known.
  var afterLogin: Plan?
  /// Words that looked medical and wait to be rephrased or confirmed; never kept.
  var flaggedWords: String?
  /// How often words were held back because they looked medical or held a name.
  var heldBack = 0
  /// Words that were confirmed as not medical.
  var notMedical: Set<String> = []
  /// Words at a prompt for words that were asked about: no question after all, or answered.
  var askedBack: Set<String> = []
  /// Keys of the answers that the menu gave, because a task says whom it is about.
  var filledIn: Set<String> = []
  /// The prompt as it was last shown: an answer to another one is not taken.
  var shownPrompt: Prompt?
  /// What the running dialog has said so far, by statement.
  var heard: [String] = []
  /// The choices of the last menu, in order.
  var menu: [MenuItem] = []
  /// The dossiers read since the last line.
  var readDossiers: [String: DossierView] = [:]
  /// Why a dossier could not be read since the last line; then nothing is said about it.
  var unreadable: ChatFailure?
  let start: Plan
  /// The last thing that went wrong outside the conversation; nil when all is well.
  public internal(set) var failure: ChatFailure?
  var isOver = false
  var draftTrouble = false
  var hasDraft = false
  var hasToldTasks = false
  /// Broken-off conversations that this chat has tried to finish, by id.
  var triedToFinish: Set<String> = []
  var toldDamage: Set<String> = []
  /// The invented world of the last lesson.
  var lastScene: Scene?
  /// The practice that is being played; nil in the real world.
  var practice: PracticeChat?
  /// Whether this chat itself is the inside of a practice.
  var isPractice = false
  /// Whether the menu is that of the lessons.
  var isLearning = false
  /// Questions that came back and are still to be asked.
  var toRepeat: [QuestionPlace] = []
  /// How far the asker is, as this session knows it.
  var sessionProgress: Progress?
  var progressTrouble = false
  /// The questions of the running lesson that were answered, and whether the first answer was right.
  var grades: [String: Bool] = [:]
  /// Told what is shown of the scripts, for their coverage.
  public var observer: ((Observation) -> Void)?
  /// What was answered last, for `waarom` at the menu.
  var lastOnderwerp: Onderwerp?

  /// What is to be done when it is known who asks.
  enum Plan: Hashable {
    case menu
    /// One dialog; the chat is over after it when `isOnly`. From a task it is `about` a dossier.
    case dialog(String, isOnly: Bool, about: String? = nil)
    /// The lessons.
    case learning
  }

  /// A chat about the lessons.
  public init(learning environment: Environment, library: Library, asker: PartialAsker) {
    self.environment = environment
    self.library = library
    self.asker = asker
    start = .learning
  }

  /// A chat that opens with a menu, or plays one dialog.
  public init(
    _ environment: Environment, library: Library, asker: PartialAsker, dialog: String? = nil
  ) {
    self.environment = environment
    self.library = library
    self.asker = asker
    start = dialog.map { .dialog($0, isOnly: true) } ?? .menu
  }

  /// Greets, finds out who is asking where that is not known, and shows the menu or the dialog.
  public func open() -> [Block] {
    var blocks: [Block] = [.say(text: AssistantWords.welcome(environment), sources: [])]
    if environment.isFree { blocks.append(.say(text: AssistantWords.freeStore, sources: [])) }
    blocks += environment.troubles.map { .refusal(AssistantWords.goesOnWithout($0)) }
    return blocks + carryOn(start)
  }

  /// What is said to one line.
  public func receive(_ line: String) -> [Block] {
    guard !isOver else { return [] }
    failure = nil
    if let practice { return receiveInPractice(line, practice) }
    lookAgain()
    if let danger = library.danger.danger(in: line) {
      return [
        .refusal(
          AssistantWords.help(
            for: danger, ownNumber: environment.organisation.emergencyNumber))
      ] + pendingQuestion()
    }
    if let interjection { return answer(line, to: interjection) }
    return conversation == nil ? receiveAtMenu(line) : receiveInDialog(line)
  }

  /// Looks at the clock and the dossiers anew: others may have changed them.
  func lookAgain() {
    environment.now = environment.clock()
    readDossiers = [:]
    unreadable = nil
  }

  /// What a line that cannot be an answer gets.
  public func reject(_ fault: LineFault) -> [Block] {
    guard !isOver else { return [] }
    if let practice { return practice.reject(fault) }
    return [.refusal(AssistantWords.words(for: fault))] + pendingQuestion()
  }

  /// What is said when no more lines will come.
  public func endOfInput() -> [Block] {
    guard !isOver else { return [] }
    isOver = true
    guard conversation != nil else { return [.say(text: AssistantWords.goodbye, sources: [])] }
    return [
      .say(
        text: AssistantWords.endedInside(isKept: isKept, isPartlyStored: isPartlyStored),
        sources: [])
    ]
  }

  /// The line that it waits for; nil when the chat is over.
  public var awaiting: Awaiting? {
    guard !isOver else { return nil }
    if let practice { return practice.awaiting }
    guard let conversation else { return Awaiting(question: interjection?.id, dialog: nil) }
    // What stands on the screen is what is waited for, until the next line.
    let question =
      interjection?.id ?? shownPrompt?.id ?? engine.prompt(in: conversation)?.id
    return Awaiting(question: question, dialog: conversation.dialog)
  }

  /// Goes on with what was planned, after asking who it is where that matters.
  func carryOn(_ plan: Plan) -> [Block] {
    switch plan {
    case .menu:
      guard asker.role == nil else { return openMenu() }
    case .learning:
      guard asker.role == nil else { return openLearning() }
    case .dialog(let name, _, let dossier):
      if let problem = problem(with: name) { return problem }
      // A free store believes that who plays the dialog of one role has that role.
      if asker.role == nil, let only = library.dialog(name)?.roles.onlyRole,
        environment.access.mayTake(only, number: asker.number)
      {
        asker.role = only
      }
      if asker.role != nil, asker.number != nil || !needsNumber(name) {
        return begin(name, about: dossier)
      }
    }
    afterLogin = plan
    return begin(AssistantWords.loginDialog)
  }

  /// What keeps a dialog from being played; nil when nothing does.
  func problem(with name: String) -> [Block]? {
    library.problem(with: name, for: asker.role).map { giveUp($0) }
  }

  /// Leaves a dialog that cannot go on, and says why.
  func giveUp(_ problem: ChatFailure) -> [Block] {
    failure = problem
    return [.refusal(problem.message)] + leaveDialog(isKept: true)
  }

  /// Leaves a dialog at a deed that cannot be done.
  ///
  /// It is no longer underway, or it would be tried first at every start and keep its dialog shut.
  func giveUp(_ problem: ChatFailure, on state: ConversationState) -> [Block] {
    var state = state
    _ = engine.failed(in: &state)
    failure = problem
    guard state.done.isEmpty else {
      return [.refusal(problem.message)] + leaveDialog(isKept: false)
    }
    conversation = state
    keepDraft()
    return giveUp(problem)
  }

  /// Whether a dialog puts something into a dossier or sends something about one.
  func needsNumber(_ name: String) -> Bool {
    library.dialog(name)?.statements.contains { statement in
      switch statement.action {
      case .record, .send: true
      case .say, .ask, .branch, .go, .call, .review, .end: false
      }
    } ?? false
  }
}

extension Assistant.Plan {
  /// Whether the chat is over after it.
  var isOnly: Bool {
    switch self {
    case .menu, .learning: false
    case .dialog(_, let isOnly, _): isOnly
    }
  }
}
