import DialogEngine
import DialogScript
import DossierStore
public import Verzuimprotocol

extension Assistant {
  /// The tasks that wait for the asker as lines of the menu, the most urgent first, and what to say
  /// about them.
  func waitingTasks(isAsked: Bool) -> (lines: [MenuItem], said: [Block]) {
    // Who looks after every dossier asks for the list; opening them all would keep him waiting.
    if !isAsked, asker.role != .leidinggevende, asker.role != .medewerker { return ([], []) }
    let list: TaskList
    do throws(StoreError) {
      list = try TaskList(for: asker, in: environment, dialogs: library.taskDialogs(asker.role))
    } catch {
      return ([], [.refusal(error.description)])
    }
    var said = list.troubles.map { Block.refusal($0) }
    let most = isAsked ? 30 : 5
    let told = list.tasks.prefix(most)
    let lines = told.compactMap { item in
      item.dialog.map {
        MenuItem(
          title: AssistantWords.menuLine(
            for: item, title: library.dialog($0)?.title ?? $0, today: environment.today),
          action: .task($0, dossier: item.dossier))
      }
    }
    let isTold = hasToldTasks
    hasToldTasks = true
    if list.tasks.isEmpty {
      if isAsked { said.append(.say(text: AssistantWords.noTasks, sources: [])) }
    } else if isAsked || !isTold {
      let withoutDialog = told.filter { $0.dialog == nil }.map {
        AssistantWords.line(for: $0, role: asker.role, today: environment.today)
      }
      let text = [AssistantWords.tasksWait(list.tasks.count, asker.role)] + withoutDialog
      let more = list.tasks.count > most ? [AssistantWords.moreTasks] : []
      said.append(.say(text: (text + more).joined(separator: "\n"), sources: []))
    }
    return (lines, said)
  }
}

extension Library {
  /// The dialogs that record each task, or else help with it, and that a role can play, by the
  /// task's stable name.
  public func taskDialogs(_ role: Role?) -> [String: String] {
    guard let role else { return [:] }
    var names: [String: String] = [:]
    for dialog in dialogs(for: role.rawValue) {
      // A dialog called as the task is the one; else the first in the menu that records it.
      for kind in dialog.records where dialog.name == kind || names[kind] == nil {
        names[kind] = dialog.name
      }
    }
    // What one prepares for, somebody else records.
    for dialog in dialogs(for: role.rawValue) {
      for task in dialog.tasks where names[task] == nil { names[task] = dialog.name }
    }
    return names
  }
}
