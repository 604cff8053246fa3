/// A message as a person reads it: to whom, and its text.
struct MailText {
  struct NoMail: Error {}

  let summary: String

  init(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    // Swift sees "\r\n" as one character.
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    guard let empty = lines.firstIndex(of: "") else { throw NoMail() }
    let head = lines[..<empty].filter { $0.hasPrefix("To:") || $0.hasPrefix("Cc:") }
    let body = try MailText.decoded(lines[(empty + 1)...].joined(separator: "\n"))
    summary = (head + ["", body]).joined(separator: "\n")
  }

  /// Quoted-printable undone.
  private static func decoded(_ text: String) throws -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      if rest.first == UInt8(ascii: "\n") {
        rest = rest.dropFirst()
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        throw NoMail()
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
