/// One line of a dialog that does something.
public struct Statement: Sendable {
  // One reference, for the same reason as a dialog.
  private let contents: Contents

  /// A name that stays the same when other lines of the step change: "nakijken.leg-vast-1".
  public var key: String { contents.key }
  /// What it does.
  public var action: Action { contents.action }
  /// The sections it rests on.
  public var sources: [String] { contents.sources }
  /// Its line in the file.
  public var line: Int { contents.line }

  /// A statement at a line.
  public init(key: String, action: Action, sources: [String], line: Int) {
    contents = Contents(key: key, action: action, sources: sources, line: line)
  }

  private final class Contents: Sendable {
    let key: String
    let action: Action
    let sources: [String]
    let line: Int

    init(key: String, action: Action, sources: [String], line: Int) {
      self.key = key
      self.action = action
      self.sources = sources
      self.line = line
    }
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
