/// Words in a script that people will read, with where they stand.
public struct WrittenText: Sendable {
  /// What the words do.
  public enum Use: Hashable, Sendable {
    /// They are said, or explain something.
    case statement
    /// They ask something.
    case question
    /// They name something: a choice, a title.
    case label
  }

  /// What the words do.
  public let use: Use
  /// The words, a line of the file each.
  public let lines: [Phrase]

  /// Words that people will read.
  public init(_ use: Use, _ lines: [Phrase]) {
    self.use = use
    self.lines = lines
  }
}
