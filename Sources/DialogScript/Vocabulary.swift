/// The names that exist outside a dialog: what its host knows.
public struct Vocabulary: Sendable {
  /// The roles.
  public var roles: Set<String> = []
  /// The facts a dialog may branch on.
  public var facts: Set<String> = []
  /// The values that may stand between braces.
  public var values: Set<String> = []
  /// The days that may be limits of a date; "vandaag" is always known.
  public var days: Set<String> = []
  /// The values that an empty line may stand for.
  public var standards: Set<String> = []
  /// The lists of choices.
  public var lists: Set<String> = []
  /// The kinds of gebeurtenis with their fields.
  public var events: [String: [EventField]] = [:]
  /// The right answers that are worked out.
  public var expectations: Set<String> = []
  /// The invented situations.
  public var situations: Set<String> = []
  /// The messages.
  public var messages: Set<String> = []
  /// The values that each message puts into its text.
  public var messageValues: [String: Set<String>] = [:]
  /// The questions whose answer the host looks at itself.
  public var answersRead: Set<String> = []
  /// The sections.
  public var sources: Set<String> = []

  /// A vocabulary without any name.
  public init() {}
}

/// A field that a kind of gebeurtenis can hold, and what fits in it.
public struct EventField: Hashable, Sendable {
  /// What fits in a field.
  public enum Kind: Hashable, Sendable {
    /// Words, at most so many characters when there is a maximum.
    case text(maximum: Int?)
    /// Yes or no.
    case yesNo
    /// One of these keys.
    case choice([String])
    /// One or more of these keys.
    case choices([String])
    /// A day.
    case date
    /// A time of the day.
    case time
    /// A length of time.
    case duration
    /// A number of hours.
    case hours
    /// A number.
    case number
    /// A telephone number.
    case phone
  }

  /// The name of the field, and of the question whose answer it holds.
  public let name: String
  /// What fits in it.
  public let kind: Kind
  /// Whether the gebeurtenis means nothing without it.
  public let isRequired: Bool

  /// A field of a kind of gebeurtenis.
  public init(_ name: String, _ kind: Kind, isRequired: Bool = false) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
  }
}
