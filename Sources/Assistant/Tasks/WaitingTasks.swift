import Access
import DialogEngine
import DialogScript
import DossierStore
public import Verzuimprotocol

extension Assistant {
  /// The tasks that wait for the asker as lines of the menu, the most urgent first, and what to say
  /// about them.
  func waitingTasks(isAsked: Bool) -> (lines: [MenuItem], said: [Block]) {
    if !isAsked, asker.role != .leidinggevende, asker.role != .medewerker {
      return ([], tasksOfAll())
    }
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

  /// What someone who has tasks in every dossier is told first: how many wait, or, where opening
  /// them all would keep him waiting, how to see them.
  private func tasksOfAll() -> [Block] {
    guard let role = asker.role, role.wie != nil, !hasToldTasks,
      environment.access.reachesEveryone(
        .view(.tasks), Asker(number: asker.number, role: role))
    else { return [] }
    hasToldTasks = true
    do throws(StoreError) {
      let dossiers = try environment.store.dossierNumbers().count
      if dossiers == 0 { return [] }
      if dossiers > TaskList.mostOpenedAtOnce {
        return [.say(text: AssistantWords.tasksOnRequest, sources: [])]
      }
      let list = try TaskList(for: asker, in: environment, dialogs: library.taskDialogs(role))
      let troubles = list.troubles.map { Block.refusal($0) }
      if list.tasks.isEmpty { return troubles }
      let text = AssistantWords.tasksWait(list.tasks.count, role)
      return troubles
        + [.say(text: "\(text) \(AssistantWords.tasksOnRequest)", sources: [])]
    } catch {
      return [.refusal(error.description)]
    }
  }
}

extension TaskList {
  /// So many dossiers are opened before anyone notices that he waits.
  static let mostOpenedAtOnce = 1000
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
