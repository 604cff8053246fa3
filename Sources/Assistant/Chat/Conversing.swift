/// A chat as a front end drives it: one line in, blocks out.
public protocol Conversing: AnyObject {
  /// What is said before the first line.
  func open() -> [Block]
  /// What is said to one line, without its line end; the line is valid UTF-8 without control
  /// characters and at most 1,000 characters long.
  func receive(_ line: String) -> [Block]
  /// What a line that cannot be an answer gets: too long, not UTF-8. The question stays pending.
  func reject(_ fault: LineFault) -> [Block]
  /// What is said when no more lines will come: whether the answers are kept or nothing was stored.
  ///
  /// It is called once at most, and no line follows it.
  func endOfInput() -> [Block]
  /// The line that it waits for; nil when the chat is over.
  var awaiting: Awaiting? { get }
  /// Whether nobody may read the line that it waits for, such as a pincode.
  var hidesTyping: Bool { get }
  /// Words that fit at this prompt: choices, commands, dialog names, words for dates.
  var completions: [String] { get }
  /// The last thing that went wrong outside the conversation; nil when all is well.
  var failure: ChatFailure? { get }
}

extension Conversing {
  /// Most lines may be read.
  public var hidesTyping: Bool { false }
}

/// The line a chat waits for.
public struct Awaiting: Hashable, Sendable {
  /// The pending question; nil at the menu.
  public let question: String?
  /// The running dialog; nil at the menu.
  public let dialog: String?

  /// The line a chat waits for.
  public init(question: String?, dialog: String?) {
    self.question = question
    self.dialog = dialog
  }
}

/// Why a line never reaches the chat.
public enum LineFault: Hashable, Sendable {
  /// More than 1,000 characters.
  case tooLong
  /// Bytes that are no UTF-8.
  case notUTF8
  /// Control or escape characters.
  case controlCharacters
}

/// Something that the user cannot put right with another answer.
public struct ChatFailure: Error, Hashable, Sendable {
  /// What to tell, in Dutch.
  public let message: String
  /// The exit code of a program on a pipe: 74 disk, 75 busy, 77 not allowed, 78 not configured.
  public let exitCode: Int32

  /// A failure with its words and exit code.
  public init(message: String, exitCode: Int32) {
    self.message = message
    self.exitCode = exitCode
  }
}
