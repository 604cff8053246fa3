/// Something that a play of a dialog showed to be wrong, with the shortest input that shows it.
public struct WalkFailure: Hashable, Sendable {
  /// What must hold for every dialog.
  public enum Property: CaseIterable, Hashable, Sendable {
    /// An end can be reached from everywhere, by answering.
    case end
    /// It can be reached within so many lines.
    case length
    /// There is no way round without a question.
    case rounds
    /// `terug` undoes the last answer.
    case back
    /// The answers that are kept lead to the same place again.
    case replay
    /// Nothing is stored or sent before a `controle` was confirmed.
    case confirmed
    /// Each command does its work at each prompt, and leaves the answers alone.
    case command
    /// A line that is refused changes nothing, and a question in between is no answer.
    case refusal
    /// Every step is reached by some play.
    case reached
    /// The dialog has no more states than can be tried.
    case bounded
  }

  /// What does not hold.
  public let property: Property
  /// The dialog that was played.
  public let dialog: String
  /// The file in which it shows.
  public let file: String
  /// The line of the statement at which it shows.
  public let line: Int
  /// What is wrong, in one Dutch sentence.
  public let text: String
  /// The lines that show it, in order; nil when no input does.
  public let input: [String]?
  /// What is so in the play that shows it: each fact with its values, a next one after each deed.
  public let facts: [Fact]

  /// A fact with its values in the order in which they were asked for.
  public struct Fact: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Whether it was so.
    public internal(set) var values: [Bool]
  }
}
