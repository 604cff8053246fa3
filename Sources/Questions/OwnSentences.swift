/// An answer that may hold named values between braces, such as {plan-van-aanpak.uiterst}.
///
/// A sentence whose value is not known says nothing, and is left out.
enum OwnSentences {
  /// The text with each value put in by `value`, without the sentences that lack one.
  static func filled(_ text: String, _ value: (String) -> String?) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return sentences(of: text).compactMap { filledSentence($0, value) }.joined(separator: " ")
  }

  private static func filledSentence(
    _ sentence: Substring, _ value: (String) -> String?
  ) -> String? {
    var filled = ""
    var rest = sentence
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      guard let known = value(String(rest[rest.index(after: open)..<close])) else { return nil }
      filled += rest[..<open] + known
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// The sentences, without the space between them; a dot between braces ends none.
  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var isInside = false
    var hasEnded = false
    for index in text.indices {
      switch text[index] {
      case "{": isInside = true
      case "}": isInside = false
      case ".", "?", "!": hasEnded = !isInside
      case " " where hasEnded:
        sentences.append(text[start..<index])
        start = text.index(after: index)
        hasEnded = false
      default: hasEnded = false
      }
    }
    return sentences + [text[start...]]
  }
}
