/// Reads an e-mail address; the part behind the @ becomes small letters.
enum EmailReader {
  static func read(_ typed: String) throws(Refusal) -> String {
    var text = Substring(TextReader.folded(typed))
    if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7) }
    if text.hasPrefix("<"), text.hasSuffix(">") { text = text.dropFirst().dropLast() }
    while let last = text.last, ".,;!".contains(last) { text.removeLast() }
    if text.utf8.contains(UInt8(ascii: " ")) { throw DutchRefusals.emailWithSpace }
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { throw DutchRefusals.emailWithoutAt }
    guard parts.count == 2 else { throw DutchRefusals.emailWithManyAt }
    let (name, host) = (Array(parts[0]), Array(parts[1]))
    guard isName(name) else { throw DutchRefusals.emailBeforeAt }
    guard isHost(host), name.count + host.count < 254 else { throw DutchRefusals.emailAfterAt }
    return String(decoding: name, as: UTF8.self) + "@"
      + String(decoding: host, as: UTF8.self).lowercased()
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    guard (1...64).contains(name.count) else { return false }
    return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { part in !part.isEmpty && part.allSatisfy(isNameByte) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isHost(_ host: [UInt8]) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
    let isTopLevel = last.allSatisfy { isLetterOrDigit($0) && !isDigit($0) }
    return (isTopLevel || last.starts(with: "xn--".utf8))
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
