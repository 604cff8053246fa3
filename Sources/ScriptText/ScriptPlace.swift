/// A place in a script file.
public struct ScriptPlace: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, in characters from 1.
  public let column: Int

  /// A place in a script file.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Phrase {
  /// Where the phrase begins.
  public var place: ScriptPlace { ScriptPlace(line: line.number, column: column) }
}
