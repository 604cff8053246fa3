public import Answers

/// What a conversation passed and where it stands: for proofs about dialogs and for their tests.
public struct Trace: Sendable {
  /// One statement on the way.
  public struct Step: Hashable, Sendable {
    /// The dialog it stands in.
    public let dialog: String
    /// Its key in that dialog.
    public let key: String
    /// What happened there.
    public let outcome: Outcome
  }

  /// What happened at a statement.
  public enum Outcome: Hashable, Sendable {
    /// The conversation came by, or waits here.
    case reached
    /// The host said whether the fact is so.
    case fact(Bool)
    /// The question was answered, and which of its routes was taken; nil ran on.
    case answer(Answer, route: Int?)
  }

  /// A dialog that is being played and the statement at which it goes on.
  public struct Place: Hashable, Sendable {
    /// The name of the dialog.
    public let dialog: String
    /// The statement after the one it waits at or called from.
    public let next: Int

    /// A place in a dialog.
    public init(dialog: String, next: Int) {
      self.dialog = dialog
      self.next = next
    }
  }

  /// The statements on the way, in order.
  public internal(set) var steps: [Step] = []
  /// Where it stands: the dialog that was started first, the one that waits last.
  public internal(set) var places: [Place] = []
  /// The keys of the questions that were passed.
  public internal(set) var asked: Set<String> = []
  /// The statements that called each dialog, in order.
  public internal(set) var calls: [String: [String]] = [:]
}
