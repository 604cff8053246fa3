/// A script file cut into its lines: comments and blank lines gone, what cannot be read reported.
///
/// Works on bytes, because every dialog is read at every start.
public struct ScriptFile: Sendable {
  /// The file's name as it is told to people, such as "Dialogs/ziekmelden.gesprek".
  public let name: String
  /// The whole file.
  package let bytes: [UInt8]
  /// Where the lines stand that say something, in order.
  package let spans: [LineSpan]
  /// Lines that are no UTF-8 or hold a control character or a tab.
  public let findings: [Finding]
  /// Comments that say why a finding may stay.
  public let waivers: [Waiver]

  /// The lines that say something, in order.
  public var lines: [ScriptLine] { spans.map { ScriptLine(file: bytes, span: $0) } }

  /// The line at a place in `spans`.
  package func line(_ number: Int) -> ScriptLine { ScriptLine(file: bytes, span: spans[number]) }

  /// A part of the line at a place in `spans`, by the places of its bytes in the file.
  package func phrase(_ range: Range<Int>, ofLine number: Int) -> Phrase {
    Phrase(file: bytes, span: spans[number], range)
  }

  /// Cuts `bytes` into lines.
  public init(name: String, bytes: [UInt8]) {
    var reader = ScriptFileReader(name: name, file: bytes)
    bytes.withUnsafeBufferPointer { reader.read($0) }
    self.name = name
    self.bytes = bytes
    spans = reader.spans
    findings = reader.findings
    waivers = reader.waivers
  }

  /// A finding at the start of `phrase`.
  public func finding(
    _ code: FindingCode, at phrase: Phrase, _ text: String, suggestion: String? = nil
  ) -> Finding {
    Finding(
      code: code, file: name, line: phrase.line.number, column: phrase.column, text: text,
      suggestion: suggestion)
  }
}
