import Answers
import CivilDate
import DialogEngine
import DossierStore
import Verzuimprotocol

/// One line of the menu.
struct MenuItem: Hashable {
  /// What choosing it does.
  enum Action: Hashable {
    /// Goes on with a conversation that was put aside, by its id.
    case goOn(String)
    /// Starts a dialog.
    case start(String)
    /// Leaves.
    case stop
  }

  let title: String
  let action: Action

  /// The name that can be typed too.
  var name: String? {
    switch action {
    case .start(let name): name
    case .goOn, .stop: nil
    }
  }

  var key: String {
    switch action {
    case .goOn(let id): "verder-\(id)"
    case .start(let name): name
    case .stop: "stop"
    }
  }
}

extension Assistant {
  /// The menu for the role, with what was put aside first; before the first menu the tasks.
  func openMenu() -> [Block] {
    if let blocks = finishBrokenOff() { return blocks }
    let tasks = hasToldTasks ? [] : tellTasks(isAsked: false)
    hasToldTasks = true
    menu = drafts().reversed().map {
      MenuItem(
        title: AssistantWords.goOnTitle($0, library.dialog($0.state.dialog)),
        action: .goOn($0.state.id))
    }
    if let role = asker.role {
      menu += library.dialogs(for: role.rawValue).map {
        MenuItem(title: $0.title, action: .start($0.name))
      }
    }
    menu.append(MenuItem(title: AssistantWords.stopTitle, action: .stop))
    return tasks + [menuBlock()]
  }

  /// The tasks that wait for the asker, at most five, the most urgent first.
  func tellTasks(isAsked: Bool) -> [Block] {
    // Who looks after every dossier asks for the list; opening them all would keep him waiting.
    if !isAsked, asker.role != .leidinggevende, asker.role != .medewerker { return [] }
    let list: TaskList
    do {
      list = try TaskList(for: asker, in: environment, dialogs: Set(library.dialogNames))
    } catch {
      return [.refusal(error.description)]
    }
    let notes = list.troubles.map { Block.refusal($0) }
    if list.tasks.isEmpty {
      return notes + (isAsked ? [.say(text: AssistantWords.noTasks, sources: [])] : [])
    }
    let lines = list.tasks.prefix(5).map {
      AssistantWords.line(for: $0, role: asker.role, today: environment.today)
    }
    var text = ([AssistantWords.tasksWait(list.tasks.count, asker.role)] + lines)
      .joined(separator: "\n")
    if list.tasks.count > 5 { text += "\n" + AssistantWords.moreTasks }
    return notes + [.say(text: text, sources: [])]
  }

  func menuBlock() -> Block {
    .question(
      QuestionBlock(
        id: nil, text: AssistantWords.menu(asker.role), kind: "keuze", choices: menu.map(\.title),
        isRequired: false))
  }

  func receiveAtMenu(_ line: String) -> [Block] {
    let words = line.trimming(\.isWhitespace)
    if words.isEmpty { return [menuBlock()] }
    if let command = Command(line: line) { return obeyAtMenu(command) }
    if AssistantWords.isGoingOn(words), let draft = drafts().last { return goOn(draft) }
    if AssistantWords.asksForTasks(words) { return tellTasks(isAsked: true) + [menuBlock()] }
    if let name = nextStepsDialog(words) { return carryOn(.dialog(name, isOnly: false)) }
    if let item = item(for: words) { return choose(item) }
    if let name = AssistantWords.dialogName(words), library.dialog(name) != nil {
      return carryOn(.dialog(name, isOnly: false))
    }
    guard AssistantWords.canBeQuestion(words) else {
      return [.refusal(AssistantWords.menuHelp), menuBlock()]
    }
    let said = ask(words)
    return interjection == nil ? said + [menuBlock()] : said
  }

  private func obeyAtMenu(_ command: Command) -> [Block] {
    switch command {
    case .stop, .later:
      isOver = true
      return [.say(text: AssistantWords.goodbye, sources: [])]
    case .help: return [.say(text: AssistantWords.menuHelp, sources: []), menuBlock()]
    case .repeatQuestion, .overview: return [menuBlock()]
    case .why:
      return lastAnswerReasons() + [menuBlock()]
    case .back, .change, .startOver:
      return [.say(text: AssistantWords.onlyInDialog, sources: []), menuBlock()]
    }
  }

  /// The line of the menu that is meant by its number, its name or its words.
  private func item(for words: String) -> MenuItem? {
    if let item = menu.first(where: { $0.name == words.lowercased() }) { return item }
    let choices = menu.map { Choice(key: $0.key, text: $0.title) }
    guard
      case .success(.choice(let key)) = AnswerReader(now: environment.now)
        .read(words, as: .choice(choices))
    else { return nil }
    return menu.first { $0.key == key }
  }

  private func choose(_ item: MenuItem) -> [Block] {
    switch item.action {
    case .start(let name): return carryOn(.dialog(name, isOnly: false))
    case .stop: return obeyAtMenu(.stop)
    case .goOn(let id):
      guard let draft = drafts().last(where: { $0.state.id == id }) else { return openMenu() }
      return goOn(draft)
    }
  }
}
