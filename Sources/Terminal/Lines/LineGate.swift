public import Assistant

/// A line that came in, after the gate.
public enum CheckedLine: Hashable, Sendable {
  /// A line for the chat.
  case text(String)
  /// A line that never reaches the chat.
  case refused(LineFault)
}

/// The only way for a line into a chat: what is too long, no UTF-8 or hidden stays outside.
///
/// A character is what people count as one: é is one, however it is written. Nothing is
/// normalised, except that a tab becomes a space and a `\r` at the end is dropped.
public enum LineGate {
  /// The characters a line may have.
  public static let mostCharacters = 1000
  /// The bytes a line may have, so that memory stays bounded however characters are stacked.
  public static let mostBytes = 16_384

  /// Lets a line through or says why not; the bytes come without their line feed.
  public static func check(_ bytes: UnsafeBufferPointer<UInt8>) -> CheckedLine {
    var line = bytes
    if line.last == 0x0D { line = UnsafeBufferPointer(rebasing: line.dropLast()) }
    guard line.count <= mostBytes else { return .refused(.tooLong) }
    if line.areVisibleASCII {
      guard line.count <= mostCharacters else { return .refused(.tooLong) }
      return .text(String(decoding: line, as: UTF8.self))
    }
    guard let text = String(validating: line, as: UTF8.self) else { return .refused(.notUTF8) }
    let finds = HiddenCharacters.scan(line)
    if finds.contains(.hidden) || finds.contains(.lineFeed) { return .refused(.controlCharacters) }
    if line.count > mostCharacters, text.count > mostCharacters { return .refused(.tooLong) }
    guard finds.contains(.tab) else { return .text(text) }
    return .text(String(decoding: line.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self))
  }
}
