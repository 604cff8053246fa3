/// A readable document: headings, paragraphs and lists, whose words can never become markup.
public struct MarkdownDocument: Sendable {
  private var parts: [String] = []

  /// An empty document.
  public init() {}

  /// Adds a heading, of level 1 to 6.
  public mutating func heading(_ level: Int, _ words: String) {
    parts.append(
      String(repeating: "#", count: min(max(level, 1), 6)) + " \(MarkdownText.escape(words))")
  }

  /// Adds a paragraph.
  public mutating func paragraph(_ words: String) { parts.append(MarkdownText.escape(words)) }

  /// Adds a list; nothing for no rows.
  public mutating func list(_ rows: [String]) {
    guard !rows.isEmpty else { return }
    parts.append(rows.map { "- \(MarkdownText.escape($0))" }.joined(separator: "\n"))
  }

  /// The text, with its line end.
  public var text: String { parts.joined(separator: "\n\n") + "\n" }
}
