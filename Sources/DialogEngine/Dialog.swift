/// A dialog, ready to be played: statements in order, with steps as labels in them.
public struct Dialog: Sendable {
  // One reference: a turn hands dialogs on many times, and they never change.
  private let contents: Contents

  /// The name by which it is started: "ziekmelden".
  public var name: String { contents.name }
  /// The version its author gave it.
  public var version: Int { contents.version }
  /// What it is called in a menu: "Ik ben ziek".
  public var title: String { contents.title }
  /// Its place in a menu: low numbers come first, equal ones by title.
  public var menuPlace: Int { contents.menuPlace }
  /// The words in the menu under which it stands with others; nil is in the menu itself.
  public var menuGroup: String? { contents.menuGroup }
  /// Its number in the path of lessons; nil is no lesson.
  public var lesson: Int? { contents.lesson }
  /// The roles it is for; empty is everyone.
  public var roles: [String] { contents.roles }
  /// The questions whose answer names the dossier it is about, the first one asked counts; none is
  /// the dossier of the asker.
  public var subject: [String] { contents.subject }
  /// The invented situation it is played in; nil is the real world.
  public var situation: String? { contents.situation }
  /// The tasks that it helps with without recording anything for them.
  public var tasks: [String] { contents.tasks }
  /// The statements, in the order of the file.
  public var statements: [Statement] { contents.statements }
  /// The place in ``statements`` at which each step begins.
  public var steps: [String: Int] { contents.steps }
  /// The file it was read from, for messages to its author.
  public var file: String { contents.file }

  /// A dialog, ready to be played.
  public init(
    name: String, version: Int, title: String, menuPlace: Int, menuGroup: String? = nil,
    lesson: Int? = nil, roles: [String], subject: [String], tasks: [String] = [],
    situation: String? = nil, statements: [Statement], steps: [String: Int], file: String
  ) {
    contents = Contents(
      name: name, version: version, title: title, menuPlace: menuPlace, menuGroup: menuGroup,
      lesson: lesson, roles: roles, subject: subject, situation: situation, tasks: tasks,
      statements: statements, steps: steps, file: file)
  }

  /// Whether its author gave it a place in a menu.
  public var hasMenuPlace: Bool { menuPlace < Dialog.lastMenuPlace }

  /// The place of a dialog whose author gave it none.
  public static let lastMenuPlace = 100

  /// The statement at a place; nil behind the last.
  func statement(at index: Int) -> Statement? {
    index < contents.statements.count ? contents.statements[index] : nil
  }

  /// The questions it can ask itself, in order; those of other dialogs that it calls are not here.
  public var questions: [Question] {
    statements.compactMap { statement in
      if case .ask(let question) = statement.action { question } else { nil }
    }
  }
}

extension Dialog {
  private final class Contents: Sendable {
    let name: String
    let version: Int
    let title: String
    let menuPlace: Int
    let menuGroup: String?
    let lesson: Int?
    let roles: [String]
    let subject: [String]
    let situation: String?
    let tasks: [String]
    let statements: [Statement]
    let steps: [String: Int]
    let file: String

    init(
      name: String, version: Int, title: String, menuPlace: Int, menuGroup: String?, lesson: Int?,
      roles: [String], subject: [String], situation: String?, tasks: [String],
      statements: [Statement], steps: [String: Int], file: String
    ) {
      self.name = name
      self.version = version
      self.title = title
      self.menuPlace = menuPlace
      self.menuGroup = menuGroup
      self.lesson = lesson
      self.roles = roles
      self.subject = subject
      self.situation = situation
      self.tasks = tasks
      self.statements = statements
      self.steps = steps
      self.file = file
    }
  }
}
