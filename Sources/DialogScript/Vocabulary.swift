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
  public var events: [String: Set<String>] = [:]
  /// The right answers that are worked out.
  public var expectations: Set<String> = []
  /// The invented situations.
  public var situations: Set<String> = []
  /// The messages.
  public var messages: Set<String> = []
  /// Whether a section exists.
  public var isSource: @Sendable (String) -> Bool = { _ in true }

  /// A vocabulary without any name.
  public init() {}
}
