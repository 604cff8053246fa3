import CSodium

/// What makes a message the same one: nobody gets it twice, and its name tells nothing.
public struct MessageKey: Hashable, Sendable {
  /// 32 hexadecimal digits.
  public let digits: String

  /// The key of a message that a step of a conversation sends by a template to a recipient.
  public init(conversation: String, step: String, template: String, recipient: String) {
    var bytes: [UInt8] = []
    for part in [conversation, step, template, recipient] {
      // With its length before it, so that "ab" + "c" is not "a" + "bc".
      bytes += Array("\(part.utf8.count):".utf8) + Array(part.utf8)
    }
    var hash = [UInt8](repeating: 0, count: 16)
    _ = sodium_init()
    _ = crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
    let alphabet = Array("0123456789abcdef".utf8)
    let text = hash.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }
    digits = String(decoding: text, as: UTF8.self)
  }

  /// The name of its file: the digits and ".eml".
  public var fileName: String { "\(digits).eml" }

  /// Its Message-ID, with angle brackets.
  public var messageID: String { "<\(digits)@beterschap>" }
}
