public import Answers
public import CivilDate

/// What a conversation does after a line.
public struct Turn: Sendable {
  /// What to show, in order.
  public var effects: [Effect]
  /// What it waits for.
  public var pause: Pause
  /// The keys of everything that was said up to here, for ``Engine/catchUp(_:heard:)``.
  public internal(set) var said: [String] = []

  /// A turn that shows `effects` and waits for `pause`.
  public init(effects: [Effect], pause: Pause) {
    self.effects = effects
    self.pause = pause
  }
}

/// One thing to show.
public enum Effect: Hashable, Sendable {
  /// Words of the dialog.
  case say(String, sources: [String])
  /// What was understood, where that is not what was typed.
  case readBack(String)
  /// Why the line could not be taken.
  case refuse(Refusal)
  /// Words of the engine's own.
  case tell(String)
  /// The answers given so far.
  case overview([ReviewItem])
  /// Three lines in a row were refused: time for a human.
  case stuck
}

/// What a conversation waits for.
public enum Pause: Sendable {
  /// An answer.
  case question(Prompt)
  /// Whether these answers are right.
  case review(Prompt, [ReviewItem])
  /// Something to be carried out; then ``Engine/performed(_:in:)``.
  case perform(Deed)
  /// Nothing more: the dialog goes round without a question, at this line.
  case broken(Dialog, line: Int)
  /// Nothing more.
  case finished
}

/// A question as it is asked now.
public struct Prompt: Hashable, Sendable {
  /// The question's id; "controle" for a review, "wijzig" and "opnieuw" for the engine's own.
  public let id: String
  /// The words.
  public let text: String
  /// What is asked for, with the limits of now.
  public let kind: AnswerKind
  /// The answer that an empty line stands for.
  public let standard: Answer?
  /// Whether an empty line is an answer.
  public let mayBeSkipped: Bool
  /// Whether "weet ik niet" is an answer.
  public let mayBeUnknown: Bool
  /// The sections it rests on.
  public let sources: [String]
}

/// One answer in a review.
public struct ReviewItem: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// The question's id.
  public let id: String
  /// What the question is called.
  public let label: String
  /// The answer as people write it.
  public let value: String
  /// The key of its answer in the state.
  let key: String
}

/// Something the host carries out for a dialog.
public struct Deed: Sendable {
  /// Its key in the state.
  public let key: String
  /// What to do.
  public let kind: Kind
  /// The answers on the way.
  public let answers: AnswerBook
  /// The way to it.
  let way: ConversationState.Way

  /// What to do.
  public enum Kind: Hashable, Sendable {
    /// Put a gebeurtenis into the dossier that one of `subject` answers (none: the asker's own).
    case record(kind: String, day: CivilDate, fields: [String], subject: [String])
    /// Send the message with this name.
    case send(template: String)
  }
}
