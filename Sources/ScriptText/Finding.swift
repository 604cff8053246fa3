/// Something in a script file that its author should look at.
public struct Finding: Hashable, Comparable, Sendable {
  /// The kind of finding.
  public let kind: FindingCode
  /// The file, as it was named to the reader.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, in characters from 1.
  public let column: Int
  /// What is wrong, in one Dutch sentence.
  public let text: String
  /// How to put it right, such as "Bedoelde je 'nakijken'?"; nil when nothing can be proposed.
  public let suggestion: String?

  /// A finding at a place in a file.
  public init(
    code: FindingCode, file: String, line: Int, column: Int, text: String, suggestion: String? = nil
  ) {
    kind = code
    self.file = file
    self.line = line
    self.column = column
    self.text = text
    self.suggestion = suggestion
  }

  /// The stable code of the kind of finding, such as "onbekende-stap".
  public var code: String { kind.rawValue }

  /// By file, then line, then column, then code.
  public static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.code)
      < (right.file, right.line, right.column, right.code)
  }
}
