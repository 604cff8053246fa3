/// Words in a Markdown document that mean themselves.
public enum MarkdownText {
  /// The words in one line, with a backslash before all that Markdown would take for markup.
  ///
  /// Line ends become spaces, and hidden characters are left out: a line of a dossier can begin no
  /// heading, list or link, and can turn no text around.
  public static func escape(_ words: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: out.append(" ")
      case .format: continue
      default:
        if isMarkup(scalar) { out.append("\\") }
        out.append(scalar)
      }
    }
    return escapedStart(String(out))
  }

  // Inside a line these are never anything but words; at its start they can begin a block.
  private static func escapedStart(_ line: String) -> String {
    if let first = line.first, "-+=".contains(first) { return "\\\(line)" }
    let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits > 0, let after = line.dropFirst(digits).first, after == "." || after == ")" else {
      return line
    }
    return "\(line.prefix(digits))\\\(line.dropFirst(digits))"
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "!", "&", "$": true
    default: false
    }
  }
}
