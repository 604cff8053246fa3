import DialogScript

/// One line of the menu.
struct MenuItem: Hashable {
  /// What choosing it does.
  enum Action: Hashable {
    /// Starts the dialog that records a task, about the dossier it waits in.
    case task(String, dossier: String)
    /// Goes on with a conversation that was put aside, by its id.
    case goOn(String)
    /// Starts a dialog.
    case start(String)
    /// Shows the dialogs that stand under these words.
    case open(String)
    /// Starts the lesson that comes next.
    case lesson(String)
    /// Asks what came back to be repeated.
    case repeatDue
    /// Shows the certificate.
    case certificate
    /// Shows the lessons.
    case learn
    /// Starts practising with an invented team.
    case practise
    /// Shows the menu itself again.
    case back
    /// Leaves.
    case stop
  }

  let title: String
  let action: Action

  /// The name that can be typed too.
  var name: String? {
    switch action {
    case .start(let name): name
    case .task, .goOn, .open, .lesson, .repeatDue, .certificate, .learn, .practise, .back, .stop:
      nil
    }
  }

  var key: String {
    switch action {
    case .task(let name, let dossier): "taak-\(name)-\(dossier)"
    case .goOn(let id): "verder-\(id)"
    case .start(let name): name
    case .open(let title): "deel-\(title)"
    case .lesson(let name): "les-\(name)"
    case .repeatDue: "herhalen"
    case .certificate: "getuigschrift"
    case .learn: "leren"
    case .practise: "oefenen"
    case .back: "terug"
    case .stop: "stop"
    }
  }

  /// The lines for these dialogs, in their order: each, or once the words under which it stands.
  static func lines(for dialogs: [DialogOutline]) -> [MenuItem] {
    var lines: [MenuItem] = []
    for dialog in dialogs {
      let line =
        dialog.menuGroup.map { MenuItem(title: $0, action: .open($0)) }
        ?? MenuItem(title: dialog.title, action: .start(dialog.name))
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}

extension [MenuItem] {
  /// The one task that the dialog with this name records; nil when none waits, or more than one.
  func onlyTask(named dialog: String) -> MenuItem? {
    let tasks = filter { item in
      if case .task(dialog, _) = item.action { true } else { false }
    }
    return tasks.count == 1 ? tasks.first : nil
  }
}
