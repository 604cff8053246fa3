/// What a user can type at every prompt instead of an answer.
public enum Command: Hashable, Sendable {
  /// How to answer, and what can be typed.
  case help
  /// One question back.
  case back
  /// Another answer to a question that has one: a number or a name.
  case change(String?)
  /// The answers so far.
  case overview
  /// The question once more.
  case repeatQuestion
  /// Why it is asked.
  case why
  /// Go on another day.
  case later
  /// From the first question.
  case startOver
  /// Leave.
  case stop

  /// The words of the commands, for completion and help.
  public static let words = [
    "hulp", "terug", "wijzig", "overzicht", "herhaal", "waarom", "later", "opnieuw", "stop",
  ]

  /// The command that the whole line is; nil when it is something else.
  ///
  /// Capitals, spaces around it and one mark at its end do not matter: "Waarom?" is a command.
  public init?(line: String) {
    var word = line.lowercased().trimmedSpaces
    if word == "?" {
      self = .help
      return
    }
    if let last = word.last, "?!.".contains(last) { word = String(word.dropLast()).trimmedSpaces }
    switch word {
    case "hulp", "help": self = .help
    case "terug": self = .back
    case "wijzig": self = .change(nil)
    case "overzicht": self = .overview
    case "herhaal": self = .repeatQuestion
    case "waarom": self = .why
    case "later": self = .later
    case "opnieuw": self = .startOver
    case "stop": self = .stop
    default:
      // After it comes a number or the name of an answer, which may have a few words.
      let parts = word.split(separator: " ")
      guard (2...5).contains(parts.count), parts[0] == "wijzig" else { return nil }
      self = .change(parts.dropFirst().joined(separator: " "))
    }
  }

  /// The line without the apostrophe that makes a command an answer: "'stop" is "stop".
  ///
  /// Every other line stays as it is, "'t Hoge 12" too.
  public static func unescaped(_ line: String) -> String {
    // Nearly every line begins with neither of the marks, and its first byte tells.
    guard let byte = line.utf8.first, byte == UInt8(ascii: "'") || byte >= 0x80,
      let first = line.first, first == "'" || first == "\u{2019}"
    else { return line }
    let rest = String(line.dropFirst())
    return Command(line: rest) == nil ? line : rest
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmedSpaces: String {
    // Visible ASCII at both ends, as in nearly every line, leaves nothing to take away.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    var part = self[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }
}
