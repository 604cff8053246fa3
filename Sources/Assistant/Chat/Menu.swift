import Answers
import CivilDate
import DialogEngine
import DialogScript
import DossierStore
import Questions
import Verzuimprotocol

extension Assistant {
  /// The menu for the role: what waits for the asker, what was put aside, and the dialogs.
  func openMenu() -> [Block] {
    if let blocks = finishBrokenOff() { return blocks }
    let (tasks, said) = waitingTasks(isAsked: false)
    menu = tasks
    menu += drafts().reversed().map {
      MenuItem(
        title: AssistantWords.goOnTitle(
          $0, library.dialog($0.state.dialog), about: person(in: $0.state)),
        action: .goOn($0.state.id))
    }
    if let role = asker.role { menu += MenuItem.lines(for: library.dialogs(for: role.rawValue)) }
    menu += learningItems
    menu.append(MenuItem(title: AssistantWords.stopTitle, action: .stop))
    return said + [menuBlock()]
  }

  /// The ways to learn that there are for the role.
  private var learningItems: [MenuItem] {
    var items: [MenuItem] = []
    if !lessons.isEmpty {
      items.append(MenuItem(title: LearningWords.menuTitle, action: .learn))
    }
    if asker.role == .leidinggevende, !isPractice, !library.scenarioNames.isEmpty {
      items.append(MenuItem(title: PracticeWords.menuTitle, action: .practise))
    }
    return items
  }

  /// The dialogs that stand together under one line of the menu.
  private func openGroup(_ title: String) -> [Block] {
    guard let role = asker.role else { return openMenu() }
    menu = library.dialogs(for: role.rawValue).filter { $0.menuGroup == title }.map {
      MenuItem(title: $0.title, action: .start($0.name))
    }
    menu.append(MenuItem(title: AssistantWords.backTitle, action: .back))
    return [menuBlock()]
  }

  /// The whole list of what waits for the asker.
  private func openTasks() -> [Block] {
    let (tasks, said) = waitingTasks(isAsked: true)
    guard !tasks.isEmpty else { return said + [menuBlock()] }
    menu = tasks + [MenuItem(title: AssistantWords.backTitle, action: .back)]
    return said + [menuBlock()]
  }

  func menuBlock() -> Block {
    .question(
      QuestionBlock(
        id: nil, text: AssistantWords.menu(asker.role), kind: "keuze", choices: menu.map(\.title),
        isRequired: false))
  }

  /// What a line at the menu does.
  ///
  /// A question that was `open` just before comes again after words that nothing answers: they were
  /// meant for it.
  func receiveAtMenu(_ line: String, open: Interjection? = nil) -> [Block] {
    let words = line.trimming(\.isWhitespace)
    if words.isEmpty { return [menuBlock()] }
    if let command = Command(line: line) { return obeyAtMenu(command) }
    if AssistantWords.isGoingOn(words), let draft = drafts().last { return goOn(draft) }
    if LearningWords.asksToLearn(words) { return carryOn(.learning) }
    if AssistantWords.asksForTasks(words) { return openTasks() }
    if let name = nextStepsDialog(words) { return carryOn(.dialog(name, isOnly: false)) }
    if let blocks = searchAtMenu(words) ?? courseOfCase(words) { return blocks }
    if let item = item(for: words) { return choose(item) }
    if let name = AssistantWords.dialogName(words), library.dialog(name) != nil {
      return carryOn(.dialog(name, isOnly: false))
    }
    if AssistantWords.isPersonnelNumber(words) {
      return [.refusal(AssistantWords.numberComesLater(asker.role)), menuBlock()]
    }
    guard AssistantWords.canBeQuestion(words), open != nil || !AnswerReader.meansUnknown(words)
    else {
      return [.refusal(AssistantWords.menuHelp), menuBlock()]
    }
    let outcome = find(words)
    let said = reply(to: outcome)
    if interjection != nil { return said }
    guard let open, outcome.isDeclined else { return said + [menuBlock()] }
    interjection = open
    return said + [interjectionBlock(open)]
  }

  private func obeyAtMenu(_ command: Command) -> [Block] {
    switch command {
    case .stop, .later:
      isOver = true
      return [.say(text: AssistantWords.goodbye, sources: [])]
    case .help:
      let search = mayFindPeople ? " \(AssistantWords.searchHelp)" : ""
      return [.say(text: AssistantWords.menuHelp + search, sources: []), menuBlock()]
    case .repeatQuestion, .overview: return [menuBlock()]
    case .why:
      return lastAnswerReasons() + [menuBlock()]
    case .back where menu.contains { $0.action == .back }:
      return leaveLearning() ?? openMenu()
    case .back, .change, .startOver:
      return [.say(text: AssistantWords.onlyInDialog, sources: []), menuBlock()]
    }
  }

  /// The line of the menu that is meant by its number, its name or its words; a dialog that stands
  /// under another line is found by its name and its words too.
  private func item(for words: String) -> MenuItem? {
    let hidden = asker.role.map { library.dialogs(for: $0.rawValue) } ?? []
    let others = hidden.filter { $0.menuGroup != nil }
      .map { MenuItem(title: $0.title, action: .start($0.name)) }
    if let task = menu.onlyTask(named: words.lowercased()) { return task }
    let all = menu + others.filter { !menu.contains($0) }
    if let item = all.first(where: { $0.name == words.lowercased() }) { return item }
    let reader = AnswerReader(now: environment.now)
    // A number counts in the menu on the screen only.
    for items in words.allSatisfy(\.isNumber) ? [menu] : [menu, all] {
      let choices = items.map { Choice(key: $0.key, text: $0.title) }
      if case .success(.choice(let key)) = reader.read(words, as: .choice(choices)) {
        return items.first { $0.key == key }
      }
    }
    return nil
  }

  private func choose(_ item: MenuItem) -> [Block] {
    switch item.action {
    case .task(let name, let dossier):
      return carryOn(.dialog(name, isOnly: false, about: dossier))
    case .start(let name): return carryOn(.dialog(name, isOnly: false))
    case .open(let title): return openGroup(title)
    case .lesson(let name): return carryOn(.dialog(name, isOnly: false))
    case .repeatDue: return repeatDue()
    case .certificate: return certificate()
    case .learn: return carryOn(.learning)
    case .practise: return startPractice()
    case .back: return leaveLearning() ?? openMenu()
    case .stop: return obeyAtMenu(.stop)
    case .goOn(let id):
      guard let draft = drafts().last(where: { $0.state.id == id }) else { return openMenu() }
      return goOn(draft)
    }
  }
}
