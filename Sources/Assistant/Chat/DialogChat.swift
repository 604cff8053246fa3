import Access
import Answers
import CivilDate
import DialogEngine
import Personnel
import Verzuimprotocol

extension Assistant {
  /// The engine with what it may ask now.
  var engine: Engine {
    Engine(host: host, library: { [library] in library.dialog($0) })
  }

  /// Starts a dialog; what was put aside of it about the same dossier is offered, without waiting.
  ///
  /// From a task it is known whom it is `about`: that is not asked then.
  func begin(_ name: String, about dossier: String? = nil) -> [Block] {
    hasDraft = false
    if let blocks = finishBrokenOff(name) { return blocks }
    guard let dialog = library.dialog(name) else {
      return [.refusal(AssistantWords.noDialog(name))]
    }
    var state = ConversationState(id: environment.newID(), dialog: dialog)
    var blocks: [Block] = []
    conversation = state
    grades = [:]
    filledIn = []
    lastOnderwerp = nil
    if let dossier {
      choose(dossier, in: &state, of: dialog)
      filledIn = Set(state.answers.keys)
      let employee = environment.personnel.roster.employee(dossier)
      let person = AssistantWords.person(employee, dossier)
      blocks.append(.say(text: AssistantWords.about(person), sources: []))
    }
    if let draft = draft(like: state) {
      blocks.append(.say(text: AssistantWords.canGoOn(draft), sources: []))
    }
    let turn = engine.begin(&state)
    return blocks + play(turn, state)
  }

  func receiveInDialog(_ line: String) -> [Block] {
    guard var state = conversation else { return [] }
    if let command = Command(line: line), engine.isCommand(command, in: state) {
      flaggedWords = nil
      switch command {
      case .stop: return stop()
      case .later: return putAside()
      case .back:
        if let blocks = backToMenu(state) { return blocks }
        let turn = engine.obey(command, in: &state)
        return play(turn, state)
      case .help, .change, .overview, .repeatQuestion, .why, .startOver:
        let turn = engine.obey(command, in: &state)
        return play(turn, state)
      }
    }
    if AssistantWords.isGoingOn(line), !hasOwnAnswers(state), let draft = draft(like: state) {
      return goOn(draft)
    }
    if let flagged = flaggedWords {
      flaggedWords = nil
      if AssistantWords.meansNotMedical(line) {
        notMedical.insert(flagged)
        return take(flagged, state)
      }
      if case .success = AnswerReader(now: environment.now).read(line, as: .yesNo) {
        // "ja" to "is it not medical?" is no answer to the question itself.
        return take(flagged, state)
      }
    }
    if let blocks = heardAtLogin(line, state) ?? personNamed(line, state) { return blocks }
    if let turn = engine.correct(line, in: &state) { return play(turn, state) }
    if let blocks = questionInBetween(line, state) { return blocks }
    return take(line, state)
  }

  /// Gives a line to the dialog as an answer.
  func take(_ line: String, _ state: ConversationState) -> [Block] {
    var state = state
    if let shown = shownPrompt, engine.prompt(in: state) != shown {
      let turn = engine.catchUp(&state, heard: heard)
      return [.say(text: AssistantWords.changedMeanwhile, sources: [])] + play(turn, state)
    }
    let before = dossier(of: state)
    let turn = engine.answer(line, in: &state)
    // After `opnieuw` whom it is about is asked like the rest.
    if state.answers.isEmpty { filledIn = [] }
    for case .refuse(let refusal) in turn.effects where refusal.reason == .objection {
      flaggedWords = Command.unescaped(line).trimming(\.isWhitespace)
      heldBack += 1
    }
    let blocks = play(turn, state)
    return dossier(of: state) == before ? blocks : offeringDraft(like: state, in: blocks)
  }

  /// Shows a turn, carries out its deeds, and goes on until somebody has to type.
  func play(_ first: Turn, _ state: ConversationState) -> [Block] {
    var state = state
    var turn = first
    var blocks: [Block] = []
    while true {
      if let unreadable {
        // Of a dossier that cannot be read no more is said; what was recorded before is told.
        conversation = state
        return blocks + giveUp(unreadable)
      }
      blocks += damageNotes()
      observe(turn, state)
      conversation = state
      grade(state)
      blocks += turn.effects.map { block(for: $0) }
      switch turn.pause {
      case .question(let prompt):
        conversation = state
        remember(prompt, turn)
        keepDraft()
        return blocks + [questionBlock(prompt)]
      case .review(let prompt, let items):
        conversation = state
        remember(prompt, turn)
        keepDraft()
        return blocks + [.review(items), questionBlock(prompt)]
      case .perform(let deed):
        engine.undertake(deed, in: &state)
        conversation = state
        keepDraft()
        switch carryOut(deed, state) {
        case .done(let said):
          blocks += said
          readDossiers = [:]
          turn = engine.performed(deed, in: &state)
        case .refused(let reason):
          blocks.append(.refusal(reason))
          readDossiers = [:]
          turn = engine.failed(in: &state)
          if case .perform = turn.pause { return blocks + leaveDialog(isKept: false) }
        case .failed(let problem):
          failure = problem
          // A visitor who is told that nothing is recorded goes and tells it in another way.
          if !environment.keepsDrafts, !isPartlyStored { dropDraft(state.id) }
          interjection = .retry
          return blocks + [.refusal(problem.message), interjectionBlock(.retry)]
        case .impossible(let problem):
          return blocks + giveUp(problem, on: state)
        }
      case .broken(let dialog, let line):
        return blocks
          + giveUp(ChatFailure(message: AssistantWords.goesRound(dialog, line), exitCode: 65))
      case .finished:
        conversation = state
        return blocks + finish(state)
      }
    }
  }

  private func observe(_ turn: Turn, _ state: ConversationState) {
    guard let observer else { return }
    let trace = engine.trace(of: state)
    observer(.passed(trace))
    for case .refuse(let refusal) in turn.effects { observer(.refused(refusal.reason, trace)) }
  }

  /// Keeps what is on the screen, to see at the next line whether the world is still the same.
  private func remember(_ prompt: Prompt, _ turn: Turn) {
    shownPrompt = prompt
    heard = turn.said
  }

  private func finish(_ state: ConversationState) -> [Block] {
    let name = state.dialog
    if name == AssistantWords.loginDialog {
      let answers = engine.answers(in: state)
      noteAsker(answers)
      conversation = nil
      let plan = afterLogin ?? .menu
      afterLogin = nil
      return carryOn(plan)
    }
    if isPartlyStored { dropDrafts(like: state) }
    return finishLesson(name) + [.finished(dialog: name)] + leaveDialog(isKept: false)
  }

  /// What the dialog of logging in found out.
  private func noteAsker(_ answers: AnswerBook) {
    if case .choice(let role) = answers["rol"] { asker.role = Role(rawValue: role) ?? asker.role }
    for id in ["personeelsnummer", "nummer"] {
      if case .employeeNumber(let number) = answers[id] { asker.number = number }
    }
    let access = environment.access
    if asker.role == nil {
      asker.role = access.mayTake(.helpdesk, number: asker.number) ? .helpdesk : .medewerker
    }
  }

  /// Back to the menu, or the end of a chat of one dialog.
  func leaveDialog(isKept: Bool) -> [Block] {
    if let conversation, !isKept { dropDraft(conversation.id) }
    conversation = nil
    interjection = nil
    flaggedWords = nil
    notMedical = []
    askedBack = []
    shownPrompt = nil
    return afterDialog()
  }

  func afterDialog() -> [Block] {
    if start.isOnly {
      isOver = true
      return []
    }
    if isLearning {
      let trouble = progressTrouble ? [Block.refusal(LearningWords.cannotKeep)] : []
      return trouble + (toRepeat.isEmpty ? openLearning() : repeatNext())
    }
    // Who put off saying who he is, is asked again: without a role there is no menu.
    return asker.role == nil ? carryOn(.menu) : openMenu()
  }

  private func stop() -> [Block] {
    let blocks: [Block] = [
      .say(
        text: AssistantWords.stopped(isKept: isKept, isPartlyStored: isPartlyStored), sources: [])
    ]
    isOver = true
    return blocks
  }

  /// Out of a dialog that was chosen by mistake; nil where `terug` still has a question to go to,
  /// or there is no menu.
  private func backToMenu(_ state: ConversationState) -> [Block]? {
    guard !start.isOnly, toRepeat.isEmpty, state.dialog != AssistantWords.loginDialog,
      engine.isAtFirstQuestion(state, besides: filledIn)
    else { return nil }
    guard hasOwnAnswers(state) else {
      return [.say(text: AssistantWords.backAtMenu, sources: [])] + leaveDialog(isKept: false)
    }
    // Who went back through his answers keeps them.
    return environment.keepsDrafts ? putAside() : nil
  }

  private func putAside() -> [Block] {
    guard environment.keepsDrafts else {
      return [.refusal(AssistantWords.notToKeepHere)] + pendingQuestion()
    }
    guard let conversation, hasOwnAnswers(conversation), needsNumber(conversation.dialog) else {
      return [.say(text: AssistantWords.nothingToKeep, sources: [])] + leaveDialog(isKept: false)
    }
    guard asker.number != nil else {
      return [.refusal(AssistantWords.cannotKeep)] + pendingQuestion()
    }
    keepDraft()
    guard isKept else { return [.refusal(AssistantWords.draftTrouble)] + pendingQuestion() }
    return [.say(text: AssistantWords.putAside, sources: [])] + leaveDialog(isKept: true)
  }

  /// The pending question, once more.
  func pendingQuestion() -> [Block] {
    if let interjection { return [interjectionBlock(interjection)] }
    guard let state = conversation else { return [menuBlock()] }
    let turn = engine.standing(in: state)
    switch turn.pause {
    case .question(let prompt):
      remember(prompt, turn)
      return [questionBlock(prompt)]
    case .review(let prompt, let items):
      remember(prompt, turn)
      return [.review(items), questionBlock(prompt)]
    case .perform, .broken, .finished: return []
    }
  }
}
