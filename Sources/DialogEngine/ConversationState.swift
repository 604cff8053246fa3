public import Answers
public import CivilDate

/// Everything that must be kept to go on with a conversation: the rest follows by replaying it.
public struct ConversationState: Hashable, Sendable {
  /// The id of the conversation.
  public let id: String
  /// The dialog it plays.
  public let dialog: String
  /// The version of that dialog when it began.
  public let version: Int
  /// The answers by key: the question's id, after "NAME/" for each dialog that was called.
  public var answers: [String: Answer] = [:]
  /// Keys of the reviews that were said to be right.
  public var confirmed: Set<String> = []
  /// Keys of what was carried out and stands: records and messages.
  public var done: [String] = []
  /// The way to what is done: it is no longer replayed against a dossier that has changed since.
  public var settled = Way()
  /// The way to what is being carried out: kept before it is, so that a crash in between finds its
  /// way back to the same deed and not to "that stands already".
  public var underway: Way?
  /// The answered question that is asked again.
  public var reopened: String?
  /// A small question of the engine's own that comes first.
  public var aside: Aside?
  /// How many lines in a row were refused at the pending question.
  public var misses = 0

  /// Whether it was confirmed and then broken off before everything was carried out.
  public var isUnderway: Bool { underway != nil || !done.isEmpty }

  /// What was passed on a way.
  public struct Way: Hashable, Sendable, Codable {
    /// What the host said of each fact, by statement.
    public var facts: [String: Bool] = [:]
    /// The day on which what follows it was first to be done; nil before that.
    public var day: CivilDate?
    /// The answers and reviews: once something is done after them, they can no longer be changed.
    public var answers: Set<String> = []

    mutating func merge(_ other: Way) {
      facts.merge(other.facts) { _, new in new }
      answers.formUnion(other.answers)
    }
  }

  /// A small question of the engine's own.
  public enum Aside: String, Hashable, Sendable, Codable {
    /// Which answer to change.
    case whichAnswer
    /// Whether to drop all answers.
    case startOver
  }

  /// A conversation that has not begun.
  public init(id: String, dialog: Dialog) {
    self.id = id
    self.dialog = dialog.name
    version = dialog.version
  }
}

extension ConversationState: Codable {}
