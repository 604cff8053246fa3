/// The last line of defence before the screen: what a screen would obey becomes `\u{FFFD}`.
public enum ScreenText {
  /// Text of several lines: line feeds stay, tabs become spaces.
  public static func lines(_ text: String) -> String { clean(text, keepsLineFeeds: true) }

  /// Text of one line: line feeds and tabs become spaces.
  public static func line(_ text: String) -> String { clean(text, keepsLineFeeds: false) }

  private static func clean(_ text: String, keepsLineFeeds: Bool) -> String {
    var copy = text
    let finds = copy.withUTF8 { HiddenCharacters.scan($0) }
    if finds.isEmpty || keepsLineFeeds && finds == .lineFeed { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": cleaned.append(keepsLineFeeds ? scalar : " ")
      case "\t": cleaned.append(" ")
      default: cleaned.append(HiddenCharacters.isHidden(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return String(cleaned)
  }
}
