/// One thing the chat says.
///
/// The same blocks make the text on a terminal and the JSON for programs.
public enum Block: Hashable, Sendable {
  /// Words, with the sections they come from ("Protocol 2.2").
  case say(text: String, sources: [String])
  /// A question.
  case question(QuestionBlock)
  /// What was wrong with the last line, or what went wrong with the disk.
  case refusal(String)
  /// The answers to check before anything is stored.
  case review([ReviewRow])
  /// A gebeurtenis stands in a dossier, durably.
  case recorded(event: String, dossier: String)
  /// A dialog came to its end.
  case finished(dialog: String)
}

/// A question as it is shown.
public struct QuestionBlock: Hashable, Sendable {
  /// The question's id in its dialog; nil for the menu.
  public let id: String?
  /// The words.
  public let text: String
  /// The kind of answer: "datum", "ja-nee", "keuze" ...
  public let kind: String
  /// What can be chosen; numbered from 1 as shown.
  public let choices: [String]
  /// What an empty line answers; nil when it answers nothing.
  public let standard: String?
  /// Whether an answer must be given.
  public let isRequired: Bool

  /// A question as it is shown.
  public init(
    id: String?, text: String, kind: String, choices: [String] = [], standard: String? = nil,
    isRequired: Bool = true
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.choices = choices
    self.standard = standard
    self.isRequired = isRequired
  }
}

/// One answer in a review.
public struct ReviewRow: Hashable, Sendable {
  /// The number to type after `wijzig`.
  public let number: Int
  /// The question's id.
  public let id: String
  /// The question, short.
  public let question: String
  /// The answer as people write it.
  public let value: String

  /// One answer in a review.
  public init(number: Int, id: String, question: String, value: String) {
    self.number = number
    self.id = id
    self.question = question
    self.value = value
  }
}
