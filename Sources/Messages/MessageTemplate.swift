/// The words of a message, with places for values: Dialogs/berichten/NAAM.bericht.
public struct MessageTemplate: Hashable, Sendable {
  /// The name after `bericht`.
  public let name: String
  /// The version, from 1.
  public let version: Int
  /// The role that it goes to.
  public let recipient: String
  /// The roles that get a copy.
  public let copies: [String]
  /// The sections of the nota that it follows, such as "Protocol 1.2".
  public let sources: [String]
  /// The lines of the text.
  public let lines: [Line]

  /// One line of the text.
  public struct Line: Hashable, Sendable {
    /// The line is left out when this has no value; nil for a line that is always there.
    public let condition: Placeholder?
    /// Words and values in turn; empty for a blank line.
    public let parts: [Part]
  }

  /// Words, or the place of a value.
  public enum Part: Hashable, Sendable {
    /// Words as they stand.
    case words(String)
    /// A value by its name.
    case value(Placeholder)
  }

  /// The name of a value and where it stands in the file.
  public struct Placeholder: Hashable, Sendable {
    /// The name, such as "eerste-dag".
    public let name: String
    /// The line in the file, from 1.
    public let line: Int
    /// The column, in characters from 1.
    public let column: Int
  }

  /// All values that it names, in the order of the file.
  public var placeholders: [Placeholder] {
    lines.flatMap { line in
      (line.condition.map { [$0] } ?? [])
        + line.parts.compactMap { part in
          switch part {
          case .words: nil
          case .value(let placeholder): placeholder
          }
        }
    }
  }
}

/// That a template names a value that nobody gives.
public struct MissingValue: Error, Hashable, Sendable {
  /// The name of the value.
  public let name: String
}

extension MessageTemplate {
  /// The text of the message, its lines ended by "\n".
  ///
  /// `value` gives the value of a name. A line `als NAAM:` without a value is left out; elsewhere a
  /// missing value throws.
  public func render(_ value: (String) -> String?) throws(MissingValue) -> String {
    var text = ""
    for line in lines {
      if let condition = line.condition, value(condition.name) == nil { continue }
      for part in line.parts {
        switch part {
        case .words(let words): text += words
        case .value(let placeholder):
          guard let value = value(placeholder.name) else {
            throw MissingValue(name: placeholder.name)
          }
          text += value
        }
      }
      text += "\n"
    }
    return text
  }
}
