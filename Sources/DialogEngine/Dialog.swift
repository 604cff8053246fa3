/// A dialog, ready to be played: statements in order, with steps as labels in them.
public struct Dialog: Sendable {
  /// The name by which it is started: "ziekmelden".
  public let name: String
  /// The version its author gave it.
  public let version: Int
  /// What it is called in a menu: "Ik ben ziek".
  public let title: String
  /// Its place in a menu: low numbers come first, equal ones by title.
  public let menuPlace: Int
  /// The words in the menu under which it stands with others; nil is in the menu itself.
  public let menuGroup: String?
  /// Its number in the path of lessons; nil is no lesson.
  public let lesson: Int?
  /// The roles it is for; empty is everyone.
  public let roles: [String]
  /// The questions whose answer names the dossier it is about, the first one asked counts; none is
  /// the dossier of the asker.
  public let subject: [String]
  /// The invented situation it is played in; nil is the real world.
  public let situation: String?
  /// The tasks that it helps with without recording anything for them.
  public let tasks: [String]
  /// The statements, in the order of the file.
  public let statements: [Statement]
  /// The place in ``statements`` at which each step begins.
  public let steps: [String: Int]
  /// The file it was read from, for messages to its author.
  public let file: String

  /// A dialog, ready to be played.
  public init(
    name: String, version: Int, title: String, menuPlace: Int, menuGroup: String? = nil,
    lesson: Int? = nil, roles: [String], subject: [String], tasks: [String] = [],
    situation: String? = nil, statements: [Statement], steps: [String: Int], file: String
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

  /// Whether its author gave it a place in a menu.
  public var hasMenuPlace: Bool { menuPlace < Dialog.lastMenuPlace }

  /// The place of a dialog whose author gave it none.
  public static let lastMenuPlace = 100

  /// The questions it can ask itself, in order; those of other dialogs that it calls are not here.
  public var questions: [Question] {
    statements.compactMap { statement in
      if case .ask(let question) = statement.action { question } else { nil }
    }
  }
}

/// One line of a dialog that does something.
public struct Statement: Sendable {
  /// A name that stays the same when other lines of the step change: "nakijken.leg-vast-1".
  public let key: String
  /// What it does.
  public let action: Action
  /// The sections it rests on.
  public let sources: [String]
  /// Its line in the file.
  public let line: Int

  /// A statement at a line.
  public init(key: String, action: Action, sources: [String], line: Int) {
    self.key = key
    self.action = action
    self.sources = sources
    self.line = line
  }

  /// What a statement does.
  public enum Action: Sendable {
    /// Says something.
    case say(Template)
    /// Asks something.
    case ask(Question)
    /// Goes to a step when the host says that the fact is so (or, negated, is not so).
    case branch(fact: String, negated: Bool, target: String)
    /// Goes to a step.
    case go(String)
    /// Plays another dialog and comes back.
    case call(String)
    /// Shows these answers and asks whether they are right.
    case review([String])
    /// Puts a gebeurtenis into the dossier.
    case record(Recording)
    /// Sends the message with this name.
    case send(String)
    /// Ends the dialog with these words.
    case end(Template?)
  }
}

/// What a dialog puts into a dossier.
public struct Recording: Hashable, Sendable {
  /// The kind of gebeurtenis.
  public let kind: String
  /// The question whose answer is the day of the gebeurtenis; nil is today.
  public let day: String?
  /// The questions whose answers it holds; nil is those of the review before it.
  public let fields: [String]?

  /// What a dialog puts into a dossier.
  public init(kind: String, day: String? = nil, fields: [String]? = nil) {
    self.kind = kind
    self.day = day
    self.fields = fields
  }
}
